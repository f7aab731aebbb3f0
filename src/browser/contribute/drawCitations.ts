import { entriesAt, valueAt } from '../../domain/contribute/draft.ts';
import { SOURCES, sourceIds } from '../../domain/contribute/entries.ts';
import type { FieldPath } from '../../domain/problem.ts';
import { drawTicks } from './drawTicks.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';

/** The sources that were listed, to be ticked for one line; and what it cites that is not listed. */
export function drawCitations(path: FieldPath, context: FormContext): HTMLElement[] {
  const draft = context.draft();
  const listed = sourceIds(draft);
  const cited = entriesAt(draft, path).map(String);
  const ids = [...new Set([...listed, ...cited])];
  if (ids.length === 0) return [make('p', {}, 'Add a source above first.')];
  const names = listed.map((id, at): [string, string] => {
    const title = valueAt(draft, [SOURCES, at, 'title']);
    return [id, typeof title === 'string' ? `${id}: ${title}` : id];
  });
  return drawTicks(path, ids, context, new Map(names));
}
