import type { Registers } from '../domain/archive.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import { findByAddress } from '../domain/findByAddress.ts';
import type { Guidance, GuidanceEntry } from '../domain/guidance.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { checkGuidanceWords } from './checkGuidanceWords.ts';
import type { JudgedFile } from './checkVisit.ts';
import { findRepeats } from './findRepeats.ts';
import { findUnknownSlugs, registerProblem } from './registerProblem.ts';

/**
 * What must hold in guidance.yml, and between it, the other registers and the inspections that it cites. Its words are
 * only judged where the file itself is asked about. An archive may do without the file.
 */
export function checkGuidance(
  file: ContentFile | undefined,
  registers: Registers,
  inspections: readonly JudgedFile[],
  isAsked: (file: ContentFile) => boolean,
): Problem[] {
  const { guidance } = registers;
  if (!file || !guidance) return [];
  return [
    ...checkThemes(file, guidance, registers),
    ...guidance.themes.flatMap((entry, at) => checkSources(file, entry, ['themes', at], registers, inspections)),
    ...(isAsked(file) ? checkGuidanceWords(file, guidance, registers) : []),
  ];
}

function checkThemes(file: ContentFile, { themes }: Guidance, { themeGroups }: Registers): Problem[] {
  const known = themeGroups.flatMap((group) => group.themes.map(({ slug }) => slug));
  const placed = themes.map(({ theme }, at) => ({ slug: theme, path: ['themes', at, 'theme'] }));
  const missing = new Set(known).difference(new Set(themes.map(({ theme }) => theme)));
  const report = (path: FieldPath, message: string) => registerProblem(file, 'guidance-theme', path, message);
  return [
    ...findUnknownSlugs(file, 'theme', known, placed),
    ...findRepeats(placed.map(({ slug }) => slug)).map((at) =>
      report(['themes', at, 'theme'], 'This theme has guidance above already. Keep one of the two.'),
    ),
    ...[...missing].map((slug) =>
      report(['themes'], `The theme "${slug}" has no guidance here. Write an entry for it.`),
    ),
  ];
}

/** Whether each sentence says where it comes from, and whether that is there. */
function checkSources(
  file: ContentFile,
  entry: GuidanceEntry,
  path: FieldPath,
  { glossary }: Registers,
  inspections: readonly JudgedFile[],
): Problem[] {
  const terms = glossary.map(({ slug }) => slug);
  const visits = inspections
    .filter(({ misshapen }) => misshapen.size === 0)
    .map(({ file: { slug }, facts: { findings } }) => ({ slug, findings }));
  return entry.good.flatMap((sentence, at) => {
    const own = [...path, 'good', at];
    const placed = sentence.terms.map((slug, nth) => ({ slug, path: [...own, 'terms', nth] }));
    const sources = sentence.terms.length + sentence.findings.length;
    return [
      ...(sources > 0 ? [] : [registerProblem(file, 'guidance-source', [...own, 'text'], NO_SOURCE)]),
      ...findUnknownSlugs(file, 'term', terms, placed),
      ...sentence.findings.flatMap((address, nth) => {
        const message = judgeFinding(findByAddress(visits, address)?.finding, entry.theme, address);
        return message ? [registerProblem(file, 'guidance-finding', [...own, 'findings', nth], message)] : [];
      }),
    ];
  });
}

const NO_SOURCE =
  'Nothing says where this sentence comes from. Name a finding of an inspection, or a term of the glossary.';

/** What is wrong with a cited finding, if anything. */
function judgeFinding(
  finding: JudgedFile['facts']['findings'][number] | undefined,
  theme: string,
  address: string,
): string | undefined {
  if (!finding)
    return `There is no finding "${address}". Write the name of the inspection’s file, then # and the anchor of the finding on its page.`;
  if (finding.theme !== theme) return `This finding is about another theme, "${finding.theme}".`;
  if (finding.saidBy !== undefined && finding.saidBy !== 'inspectors')
    return 'Inspectors did not say this. Choose a finding of their own.';
  if (finding.progress === 'not-sufficient')
    return 'This finding says that there was not enough progress. Choose one that shows what good looks like.';
  return undefined;
}
