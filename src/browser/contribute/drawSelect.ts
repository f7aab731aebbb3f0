import { type Choice, choicesFor } from '../../domain/contribute/choices.ts';
import { setAt, valueAt } from '../../domain/contribute/draft.ts';
import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import type { FieldPath } from '../../domain/problem.ts';
import type { Control } from './drawControl.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';
import { idOf } from './names.ts';

/** From so many choices on, people can look for one by the words of its meaning. */
const MANY = 12;

/**
 * Draws a list to choose from. A value that is not offered here, because another framework has it or nobody knows it,
 * stays and can be seen.
 */
export function drawSelect(path: FieldPath, shape: FieldShape, context: FormContext): Control {
  const { draft, data, change } = context;
  const choices = choicesFor(path, shape.enum ?? [], draft(), data.registers);
  const value = String(valueAt(draft(), path) ?? '');
  const isOffered = choices.some((choice) => choice.value === value) || value === '';
  const all = isOffered ? choices : [{ value, name: value }, ...choices];
  const title = (shape.title ?? String(path.at(-1))).toLowerCase();
  const input = make('select');
  const fill = (some: readonly Choice[]) => {
    const chosen = input.value || value;
    input.replaceChildren(make('option', { value: '' }, `Choose: ${title}`), ...makeOptions(some));
    input.value = some.some((choice) => choice.value === chosen) ? chosen : '';
  };
  fill(all);
  const meaning = make('p', { class: 'hint' });
  const explain = () => {
    meaning.textContent = choices.find((choice) => choice.value === input.value)?.meaning ?? '';
    meaning.hidden = meaning.textContent === '';
  };
  explain();
  input.addEventListener('change', () => {
    explain();
    // What can be chosen elsewhere follows from the framework and the visit.
    change(setAt(draft(), path, input.value), { redraw: path.length === 1 });
  });
  const search =
    all.length > MANY && all.some((choice) => choice.meaning) ? drawSearch(path, title, all, fill, context) : [];
  return { input, more: [meaning, ...search] };
}

function makeOptions(choices: readonly Choice[]): HTMLElement[] {
  return [...Map.groupBy(choices, ({ group = '' }) => group)].flatMap(([group, each]) => {
    const options = each.map((choice) => make('option', { value: choice.value }, choice.name));
    return group === '' ? options : [make('optgroup', { label: group }, ...options)];
  });
}

/** A box that narrows the list to what has all the words typed in its name or meaning; what is chosen stays in it. */
function drawSearch(
  path: FieldPath,
  title: string,
  all: readonly Choice[],
  fill: (some: readonly Choice[]) => void,
  { draft, say }: FormContext,
): HTMLElement[] {
  const id = `${idOf(path)}-search`;
  const input = make('input', { type: 'text', id, autocomplete: 'off' });
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/);
    const found = all.filter((choice) => {
      const text = `${choice.name} ${choice.meaning ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const chosen = valueAt(draft(), path);
    fill(all.filter((choice) => found.includes(choice) || choice.value === chosen));
    say(`${found.length} in the list.`);
  });
  return [make('label', { for: id, class: 'small' }, `Narrow the list: words about the ${title}`), input];
}
