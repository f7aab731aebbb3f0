import { entriesAt, setAt, valueAt } from '../../domain/contribute/draft.ts';
import { renameSource, SOURCES } from '../../domain/contribute/entries.ts';
import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import { DAY_PATTERN } from '../../domain/day.ts';
import type { FieldPath } from '../../domain/problem.ts';
import { suggestDay } from '../../domain/suggestDay.ts';
import type { Value } from '../../domain/writeInspection.ts';
import { drawSelect } from './drawSelect.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';

/** A control, and what stands below it. */
export interface Control {
  readonly input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  readonly more: readonly HTMLElement[];
}

/** Longer words get a box of several lines. */
const LONG = 300;

/** Draws the one control of a field, which keeps the draft up to date. */
export function drawControl(path: FieldPath, shape: FieldShape, context: FormContext): Control {
  if (shape.enum) return drawSelect(path, shape, context);
  if (shape.const === true) return drawTick(path, context);
  if (shape.type === 'array') return drawLines(path, context);
  const value = valueAt(context.draft(), path);
  const text = value === undefined || typeof value === 'object' ? '' : String(value);
  const input = (shape.maxLength ?? 0) >= LONG ? make('textarea', { rows: '3' }) : make('input', kindOf(shape));
  input.value = text;
  const isNumber = shape.type === 'integer';
  const take = (typed: string): Value => (isNumber && /^\d{1,6}$/.test(typed) ? Number(typed) : typed);
  if (path[0] === SOURCES && typeof path[1] === 'number' && path[2] === 'id')
    input.addEventListener('change', () =>
      context.change(renameSource(context.draft(), Number(path[1]), input.value), { redraw: true }),
    );
  else input.addEventListener('input', () => context.change(setAt(context.draft(), path, take(input.value))));
  if (shape.pattern === DAY_PATTERN.source)
    input.addEventListener('change', () => {
      const likely = suggestDay(input.value);
      if (!likely?.certain || likely.day === input.value) return;
      input.value = likely.day;
      context.change(setAt(context.draft(), path, likely.day), { say: `Written as ${likely.day}.` });
    });
  return { input, more: [] };
}

function kindOf({ type, maxLength = 0 }: FieldShape) {
  return {
    type: 'text',
    autocomplete: 'off',
    inputmode: type === 'integer' ? 'numeric' : undefined,
    class: maxLength > 0 || type === 'integer' ? undefined : 'short',
  };
}

function drawTick(path: FieldPath, { draft, change }: FormContext): Control {
  const input = make('input', { type: 'checkbox' });
  input.checked = valueAt(draft(), path) === true;
  input.addEventListener('change', () => change(setAt(draft(), path, input.checked || undefined)));
  return { input, more: [] };
}

/** A list of words: one on each line. */
function drawLines(path: FieldPath, { draft, change }: FormContext): Control {
  const input = make('textarea', { rows: '3' });
  input.value = entriesAt(draft(), path).map(String).join('\n');
  input.addEventListener('input', () => {
    const lines = input.value.split('\n').filter((line) => line.trim() !== '');
    change(setAt(draft(), path, lines.length > 0 ? lines : undefined));
  });
  return { input, more: [make('p', { class: 'hint' }, 'One on each line.')] };
}
