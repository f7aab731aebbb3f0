import type { Inspection } from '../../domain/archive.ts';
import { sayMonth } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { standingInspection } from '../../domain/standingInspection.ts';
import { addresses } from '../addresses.ts';
import { findingWords } from '../findingLines.ts';
import { reportCounts } from '../reportCounts.ts';
import { ageOf } from '../sentences.ts';
import { type EasyLine, say, sayRegistered } from './easyLine.ts';

/** "Inspectors came in March 2019."; the report where no visit is recorded. */
export function whenLine(model: Model, visit: Inspection, council: string): EasyLine {
  const month = sayMonth(dateOf(visit));
  const came = visit.inspected ? `Inspectors came in ${month}.` : `The report came out in ${month}.`;
  const owner = model.council(visit.council).officialName;
  return say('calendar', came, {
    notes: [
      { text: `That was ${ageOf(model, visit)}.` },
      ...(visit.council === council ? [] : [{ text: `They looked at ${owner}.` }]),
    ],
  });
}

/** What inspectors decided at a visit. A visit that left the outcome of a full inspection as it was says that one too. */
export function outcomeLines(model: Model, visit: Inspection, council: string): EasyLine[] {
  const standing = standingInspection(model, visit);
  return [
    ...saidAt(model, visit),
    ...(standing ? [...nextLines(model, visit), whenLine(model, standing, council), ...saidAt(model, standing)] : []),
  ];
}

/** What inspectors decided, in the words of the register. */
export function saidAt(model: Model, visit: Inspection): readonly EasyLine[] {
  return sayRegistered(
    model.outcome(visit).easy?.said,
    say('letter', 'Read on the full page what inspectors decided.'),
  );
}

/** What the outcome of a visit normally leads to. */
export function nextLines(model: Model, visit: Inspection): readonly EasyLine[] {
  return sayRegistered(model.outcome(visit).easy?.next, say('next', 'Read on the full page what happens next.'));
}

/** How much of the report we know; nothing where all of it was read. */
export function coverageLines(visit: Inspection): EasyLine[] {
  if (visit.coverage === 'full') return [];
  if (visit.coverage === 'partial')
    return [
      say('letter', 'We have read part of the report.', { notes: [{ text: 'The report says more than this page.' }] }),
    ];
  return [
    say('letter', 'We only know the main answer.', {
      notes: [{ text: 'We do not know yet what else inspectors wrote.' }],
    }),
  ];
}

/** How many entries each formal list of a report has, and what it means to stand on it. */
export function formalLines(model: Model, visit: Inspection): EasyLine[] {
  const named = reportCounts(model, visit);
  return model.framework(visit.framework).formalKinds.flatMap(({ slug, name, plural, easy }) => {
    const held = visit.findings.filter(({ formal }) => formal === slug).length;
    const count = named.get(name) ?? held;
    if (count === 0) return [];
    const known = named.has(name) || visit.coverage === 'full';
    const words = count === 1 ? name : plural;
    const text = known ? `The report has ${count} ${words}.` : `We know of ${count} ${words}.`;
    const missing = held === 0 ? 'We do not know yet what they are.' : `We know ${held} of them.`;
    return [say('list', text, { hard: words, ...(held !== count && { notes: [{ text: missing }] }) }), ...(easy ?? [])];
  });
}

/** What a return visit decided about old weaknesses, in the report’s own counts. */
export function progressCounts(model: Model, visit: Inspection): EasyLine[] {
  const counts = reportCounts(model, visit);
  const enough = counts.get(findingWords.enough);
  const notEnough = counts.get(findingWords.notEnough);
  const total = visit.significantWeaknesses?.total;
  if (total === undefined || enough === undefined) return [];
  return [
    say('list', `Inspectors looked at ${total} big ${total === 1 ? 'problem' : 'problems'}.`, {
      notes: [
        { mark: 'enough', text: `There was enough progress on ${enough}.` },
        ...(notEnough === undefined
          ? []
          : [{ mark: 'not-enough' as const, text: `There was not enough progress on ${notEnough}.` }]),
      ],
    }),
  ];
}

/** Where to read all that a visit found. */
export function fullReport(visit: Inspection): { text: string; href: string } {
  return { text: `Read all about the visit of ${sayMonth(dateOf(visit))}`, href: addresses.inspection(visit.slug) };
}
