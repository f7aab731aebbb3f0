import type { Inspection } from '../../domain/archive.ts';
import type {
  ComparedCouncil,
  ComparedLine,
  ComparedTheme,
  ComparedVisit,
} from '../../domain/compare/comparedCouncil.ts';
import type { Finding } from '../../domain/finding.ts';
import { isFull } from '../../domain/isFull.ts';
import type { Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { addresses } from '../addresses.ts';
import { sayWord } from '../countsOf.ts';
import { markAndLabel, saidBy } from '../findingLines.ts';
import { ageOf, daysOf } from '../sentences.ts';
import { type VisitLine, visitLine } from '../visitLines.ts';
import { lower } from '../words.ts';

/**
 * A council as it is compared: by its newest full inspection of which findings are held, as on its card; where there is
 * none, by its newest full inspection.
 */
export function comparedCouncil(model: Model, slug: string): ComparedCouncil {
  const council = model.council(slug);
  const full = model.historyOf(slug).filter((visit) => isFull(model, visit));
  const visit = full.find(hasFindings) ?? full[0];
  return {
    slug,
    name: council.name,
    href: addresses.council(slug),
    ...(visit && { visit: comparedVisit(model, slug, visit) }),
    themes: visit ? themesOf(model, visit) : [],
    similar: council.similar.filter((near) => model.council(near).status === 'current'),
  };
}

function hasFindings(visit: Inspection): boolean {
  return visit.findings.some((finding) => finding.kind !== 'progress');
}

function comparedVisit(model: Model, council: string, visit: Inspection): ComparedVisit {
  const { href, kind, outcome, framework } = visitLine(model, visit);
  const history = model.historyOf(council);
  const newer = history
    .slice(0, history.indexOf(visit))
    .toReversed()
    .map((each) => visitLine(model, each));
  const other =
    visit.council === council
      ? []
      : [say('The council inspected was {council}.', { council: model.council(visit.council).name })];
  return {
    href,
    kind,
    framework: { ...framework, from: model.framework(visit.framework).from },
    outcome: { name: outcome.name, mark: outcome.mark },
    days: daysOf(visit),
    age: ageOf(model, visit),
    held: hasFindings(visit),
    whole: visit.coverage === 'full',
    notes: [...other, ...newer.map(sayLater)],
  };
}

function sayLater({ kind, when, outcome }: VisitLine): string {
  return say('Later: {visit}, {when}: {outcome}.', { visit: lower(kind), when, outcome: lower(outcome.name) });
}

function themesOf(model: Model, visit: Inspection): ComparedTheme[] {
  const themes = model.themeGroups.flatMap((group) => group.themes.map((theme) => ({ ...theme, group: group.name })));
  return themes.flatMap(({ slug, name, group }, place) => {
    const findings = visit.findings.filter(({ theme }) => theme === slug);
    return findings.length > 0 ? [{ slug, name, group, place, lines: linesOf(model, visit, findings) }] : [];
  });
}

const ORDER: readonly ComparedLine['mark'][] = ['grave', 'weakness', 'not-enough', 'enough', 'strength'];

function linesOf(model: Model, visit: Inspection, findings: readonly Finding[]): ComparedLine[] {
  const { formalKinds } = model.framework(visit.framework);
  const named = findings.map((finding) => {
    const formal = formalKinds.find((kind) => kind.slug === finding.formal);
    return { ...markAndLabel(finding, formal), said: saidBy(finding) };
  });
  return [...Map.groupBy(named, ({ label, said }) => `${label} ${said}`).values()]
    .flatMap((same): ComparedLine[] => {
      const [first] = same;
      if (!first) return [];
      const words = `${same.length} ${sayWord(model, visit, first.label, same.length)}`;
      return [{ mark: first.mark, words: first.said ? `${words} (${first.said})` : words, own: !first.said }];
    })
    .sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark));
}
