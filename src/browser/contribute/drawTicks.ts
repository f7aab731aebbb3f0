import { entriesAt, setAt } from '../../domain/contribute/draft.ts';
import type { FieldPath } from '../../domain/problem.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';
import { idOf } from './names.ts';

/** Boxes to tick, one for each value that a list can hold; `names` are the words beside them, by value. */
export function drawTicks(
  path: FieldPath,
  values: readonly string[],
  { draft, change }: FormContext,
  names: ReadonlyMap<string, string> = new Map(),
): HTMLElement[] {
  return values.map((value, at) => {
    const id = `${idOf(path)}-tick-${at}`;
    const input = make('input', { type: 'checkbox', id });
    input.checked = entriesAt(draft(), path).includes(value);
    input.addEventListener('change', () => {
      const others = entriesAt(draft(), path).filter((each) => each !== value);
      const ticked = input.checked ? [...others, value] : others;
      change(setAt(draft(), path, ticked.length > 0 ? ticked : undefined));
    });
    return make('div', { class: 'tick' }, input, make('label', { for: id }, names.get(value) ?? value));
  });
}
