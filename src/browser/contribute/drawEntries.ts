import { entriesAt } from '../../domain/contribute/draft.ts';
import { addEntry, moveEntry, removeEntry } from '../../domain/contribute/entries.ts';
import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import type { Value } from '../../domain/writeInspection.ts';
import { drawFields } from './drawField.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';
import { idOf } from './names.ts';

/** Draws a list of findings, sources, answers …, with buttons to add, to take out and to put in order. */
export function drawEntries(list: string, shape: FieldShape, context: FormContext): HTMLElement {
  const { draft, change } = context;
  const item = shape.items ?? {};
  const title = item.title ?? list;
  const id = idOf([list]);
  const entries = entriesAt(draft(), [list]).map((entry, at, all) =>
    keepDrawn(entry, [list, at, at < all.length - 1], context, () => drawEntry(list, at, all.length, item, context)),
  );
  const add = make('button', { type: 'button', id: `${id}-add` }, `Add ${title.toLowerCase()}`);
  add.addEventListener('click', () => {
    const at = entriesAt(draft(), [list]).length;
    change(addEntry(draft(), list), { redraw: true, say: `${title} ${at + 1} added.`, focus: `${id}-${at}` });
  });
  return make(
    'section',
    { class: 'field', 'data-at': list, 'aria-labelledby': `${id}-title` },
    make('h2', { id: `${id}-title` }, shape.title ?? list),
    make('p', { class: 'hint' }, shape.description ?? ''),
    make('p', { class: 'wrong', id: `${id}-wrong`, hidden: true }),
    ...entries,
    make('p', {}, add),
  );
}

/**
 * The entry as it stands on the page, where nothing changed that it was drawn from. With hundreds of findings one more
 * would else take seconds.
 */
function keepDrawn(
  entry: Value,
  place: readonly unknown[],
  context: FormContext,
  draw: () => HTMLElement,
): HTMLElement {
  if (typeof entry !== 'object') return draw();
  const { framework, visit, sources } = context.draft().fields;
  const from = [...place, framework, visit, sources];
  const old = context.drawn.get(entry);
  if (old?.from.every((each, nth) => each === from[nth])) return old.element;
  const element = draw();
  context.drawn.set(entry, { from, element });
  return element;
}

function drawEntry(list: string, at: number, count: number, item: FieldShape, context: FormContext): HTMLElement {
  const { draft, change } = context;
  const id = idOf([list, at]);
  const name = `${item.title ?? list} ${at + 1}`;
  const button = (what: string, word: string, act: () => void) => {
    const made = make(
      'button',
      { type: 'button', id: `${id}-${what}` },
      word,
      make('span', { class: 'hidden' }, ` ${name.toLowerCase()}`),
    );
    made.addEventListener('click', act);
    return made;
  };
  const move = (by: number, what: string) => () =>
    change(moveEntry(draft(), list, at, at + by), {
      redraw: true,
      say: `${name} is now number ${at + by + 1}.`,
      focus: `${idOf([list, at + by])}-${what}`,
    });
  const remove = () =>
    change(removeEntry(draft(), list, at), {
      redraw: true,
      say: `${name} is taken out. ${count - 1} left.`,
      focus: count > 1 ? idOf([list, Math.min(at, count - 2)]) : `${idOf([list])}-add`,
    });
  return make(
    'fieldset',
    { class: 'entry field', 'data-at': `${list}[${at}]`, id, tabindex: '-1', 'aria-describedby': `${id}-wrong` },
    make('legend', {}, name),
    make('p', { class: 'wrong', id: `${id}-wrong`, hidden: true }),
    ...drawFields([list, at], item, context),
    make(
      'p',
      { class: 'entry-buttons' },
      ...(at > 0 ? [button('up', 'Move up', move(-1, 'up'))] : []),
      ...(at < count - 1 ? [button('down', 'Move down', move(1, 'down'))] : []),
      button('out', 'Take out', remove),
    ),
  );
}
