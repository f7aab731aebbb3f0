import type { Inspection } from '../../domain/archive.ts';
import type { Finding, Speaker } from '../../domain/finding.ts';
import { findingAnchors } from '../../domain/findingAnchors.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { type FindingMark, markAndLabel } from '../findingLines.ts';
import { lower } from '../words.ts';
import { type EasyLine, say, thereAre } from './easyLine.ts';
import { fullReport } from './visitLines.ts';

/** More pictures in one list would tire the reader; the full page has the rest, and a line says how many. */
export const MOST_THEMES = 6;

/** What a list of themes has in common. */
export type ThemeList = 'weaknesses' | 'strengths' | 'enough' | 'notEnough';

const MARKS: Readonly<Record<ThemeList, readonly FindingMark[]>> = {
  weaknesses: ['grave', 'weakness'],
  strengths: ['strength'],
  enough: ['enough'],
  notEnough: ['not-enough'],
};

interface Placed {
  readonly finding: Finding;
  readonly mark: FindingMark;
  readonly label: string;
  readonly href: string;
  readonly formal: boolean;
}

/** The themes of what inspectors found at a visit, gravest first; not what they found, which no machine makes easy. */
export function themeLines(model: Model, visit: Inspection, list: ThemeList): EasyLine[] {
  const found = placed(model, visit).filter(({ finding }) => isInspectors(finding));
  const own = found.filter(({ mark }) => MARKS[list].includes(mark)).sort((a, b) => rank(a) - rank(b));
  const themes = [...Map.groupBy(own, ({ finding }) => finding.theme)];
  const more = themes.length - MOST_THEMES;
  return [
    ...themes.slice(0, MOST_THEMES).map(([theme, [first]]) => themeLine(model, found, theme, list, first)),
    ...(more > 0 ? [say('list', thereAre(more, 'more on the full page.'), { link: fullReport(visit) })] : []),
  ];
}

function themeLine(
  model: Model,
  found: readonly Placed[],
  slug: string,
  list: ThemeList,
  first: Placed | undefined,
): EasyLine {
  const { easy, name } = model.theme(slug);
  const lead = easy?.name ?? name;
  const against = OPPOSITE[list];
  const other =
    against && found.find(({ finding, mark }) => finding.theme === slug && MARKS[against.list].includes(mark));
  const notes = [
    ...(first?.mark === 'grave' ? [{ mark: first.mark, text: `This is ${withArticle(first.label)}.` }] : []),
    ...(other ? [{ mark: other.mark, text: against.text }] : []),
  ];
  return say(easy?.symbol ?? 'letter', easy?.meaning ?? 'Read on the full page what this is.', {
    lead,
    ...(notes.length > 0 && { notes }),
    ...(first && { link: { text: `Read more about ${lower(lead)}`, href: first.href } }),
  });
}

/** A theme that was praised and criticised says both, in either list. */
const OPPOSITE: Readonly<Partial<Record<ThemeList, { list: ThemeList; text: string }>>> = {
  weaknesses: { list: 'strengths', text: 'Inspectors also said that some of this worked well.' },
  strengths: { list: 'weaknesses', text: 'Inspectors also said that some of this was not good enough.' },
};

const SPEAKERS: Readonly<Record<Exclude<Speaker, 'inspectors'>, string>> = {
  council: 'The council',
  nhs: 'The NHS',
  charity: 'A charity',
  family: 'A family',
};

/** How much others than the inspectors said, for a list of strengths or weaknesses. */
export function othersLines(visit: Inspection, kind: 'strength' | 'weakness'): EasyLine[] {
  const told = visit.findings.filter((finding) => finding.kind === kind && !isInspectors(finding));
  return [...Map.groupBy(told, ({ saidBy }) => saidBy)].flatMap(([saidBy = 'inspectors', { length }]) => {
    if (saidBy === 'inspectors') return [];
    const things = `${length} ${length === 1 ? 'thing' : 'things'}`;
    const went = kind === 'strength' ? 'that went well' : 'that must get better';
    return [say('speech', `${SPEAKERS[saidBy]} told of ${things} ${went}.`, { link: fullReport(visit) })];
  });
}

function placed(model: Model, visit: Inspection): Placed[] {
  const anchors = findingAnchors(visit.findings);
  const { formalKinds } = model.framework(visit.framework);
  return visit.findings.map((finding, at) => {
    const formal = formalKinds.find(({ slug }) => slug === finding.formal);
    return {
      finding,
      ...markAndLabel(finding, formal),
      href: addresses.finding(visit.slug, anchors[at] ?? ''),
      formal: formal !== undefined,
    };
  });
}

function isInspectors({ saidBy = 'inspectors' }: Finding): boolean {
  return saidBy === 'inspectors';
}

function rank({ mark, formal }: Placed): number {
  return mark === 'grave' ? 0 : formal ? 1 : 2;
}

function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
