import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { type FindingColumns, type FindingMark, findingWords } from './findingLines.ts';
import { reportCounts } from './reportCounts.ts';

/** How many of a kind, for the line of counts. */
export interface MarkCount {
  readonly mark: FindingMark;
  readonly count: number;
  readonly words: string;
}

const ORDER: readonly FindingMark[] = ['grave', 'weakness', 'not-enough', 'enough', 'strength'];

/**
 * One count for each word that findings carry, weaknesses before strengths; what others than the inspectors say is
 * counted by itself. Where the report names more than are held, the count says so. Empty where no finding is held.
 */
export function countsOf(model: Model, visit: Inspection, columns: FindingColumns): MarkCount[] {
  const lines = [...columns.weaknesses, ...columns.notEnough, ...columns.enough, ...columns.strengths];
  if (lines.length === 0) return [];
  const named = reportCounts(model, visit);
  const formal = columns.weaknesses.some((line) => line.formal);
  const held = [...Map.groupBy(lines, ({ label, said }) => `${label} ${said}`).values()].flatMap(
    (same): MarkCount[] => {
      const [line] = same;
      if (!line) return [];
      const other = formal && line.label === findingWords.weakness;
      const total = named.get(line.label) ?? same.length;
      const plain = sayWord(model, visit, line.label, same.length);
      const kind = other ? say('other {findings}', { findings: plain }) : plain;
      const held =
        total === same.length
          ? kind
          : say('{findings} recorded here; the report names {total}', { findings: kind, total });
      const words = line.said ? `${held} (${line.said})` : held;
      return [{ mark: line.mark, count: same.length, words }];
    },
  );
  const unheld = [...named].filter(([word, count]) => count > 0 && !lines.some((line) => line.label === word));
  const missed = unheld.map(([word, count]): MarkCount => {
    const findings = sayWord(model, visit, word, count);
    const words = say('{findings} named in the report; none recorded here', { findings });
    return { mark: MARKS[word] ?? 'grave', count, words };
  });
  return [...missed, ...held].sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark));
}

const MARKS: Readonly<Record<string, FindingMark>> = {
  [findingWords.enough]: 'enough',
  [findingWords.notEnough]: 'not-enough',
};

/** The word for so many findings: "significant weaknesses", "with enough progress". */
export function sayWord(model: Model, visit: Inspection, word: string, count: number): string {
  if (word === findingWords.enough) return say('with enough progress');
  if (word === findingWords.notEnough) return say('without enough progress');
  if (count === 1) return word;
  const formal = model.framework(visit.framework).formalKinds.find((kind) => kind.name === word);
  return formal?.plural ?? (word === findingWords.weakness ? say('weaknesses') : say('strengths'));
}
