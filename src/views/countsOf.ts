import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import type { FindingColumns, FindingLine } from './findingLines.ts';
import { countGap } from './sentences.ts';

/** How many of a kind, for the line of counts. */
export interface MarkCount {
  readonly mark: FindingLine['mark'];
  readonly count: number;
  readonly words: string;
}

/**
 * One count for each word that findings carry, weaknesses before strengths; what others than the inspectors say is
 * counted by itself. Where the report names more than are held, the count says so. Empty where nothing is held.
 */
export function countsOf(model: Model, visit: Inspection, columns: FindingColumns): MarkCount[] {
  const lines = [...columns.weaknesses, ...columns.notEnough, ...columns.enough, ...columns.strengths];
  const formal = columns.weaknesses.some((line) => line.formal);
  const gap = countGap(model, visit);
  const counts = [...Map.groupBy(lines, ({ label, said }) => `${label} ${said}`).values()].flatMap(
    (same): MarkCount[] => {
      const [line] = same;
      if (!line) return [];
      const other = formal && line.label === 'weakness' ? 'other ' : '';
      const missing = line.label === gap?.kind.name ? ` recorded here; the report names ${gap.named}` : '';
      const said = line.said ? ` (${line.said})` : '';
      const words = other + sayLabel(model, visit, line.label, same.length) + missing + said;
      return [{ mark: line.mark, count: same.length, words }];
    },
  );
  if (counts.length === 0 || !gap || gap.held > 0) return counts;
  const words = `${sayLabel(model, visit, gap.kind.name, gap.named)} named in the report; none recorded here`;
  return [{ mark: 'grave', count: gap.named, words }, ...counts];
}

function sayLabel(model: Model, visit: Inspection, label: string, count: number): string {
  if (label === 'enough progress') return 'with enough progress';
  if (label === 'not enough progress') return 'without enough progress';
  if (count === 1) return label;
  const formal = model.framework(visit.framework).formalKinds.find((kind) => kind.name === label);
  return formal?.plural ?? (label === 'weakness' ? 'weaknesses' : `${label}s`);
}
