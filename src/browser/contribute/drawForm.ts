import { SOURCES } from '../../domain/contribute/entries.ts';
import { drawEntries } from './drawEntries.ts';
import { drawField } from './drawField.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';
import { idOf, STORY } from './names.ts';

/** Draws every field that the schema has: single ones first, then the sources, and then all that cites them. */
export function drawForm(context: FormContext): HTMLElement[] {
  const { properties = {}, required = [] } = context.data.schema;
  const isList = (name: string) => properties[name]?.items?.properties !== undefined;
  const names = Object.keys(properties);
  const lists = names.filter(isList).sort((a, b) => Number(b === SOURCES) - Number(a === SOURCES));
  return [
    make(
      'section',
      { 'aria-labelledby': 'in-visit-title' },
      make('h2', { id: 'in-visit-title' }, 'The visit'),
      ...names
        .filter((name) => !isList(name))
        .map((name) => drawField([name], properties[name] ?? {}, required.includes(name), context)),
    ),
    ...lists.map((name) => drawEntries(name, properties[name] ?? {}, context)),
    drawStory(context),
  ];
}

/** The Markdown below the fields. */
function drawStory({ draft, change }: FormContext): HTMLElement {
  const id = idOf('body');
  const input = make('textarea', { id, rows: '8', 'aria-describedby': `${id}-hint ${id}-wrong` });
  input.value = draft().body;
  input.addEventListener('input', () => change({ ...draft(), body: input.value }));
  return make(
    'section',
    { class: 'field', 'data-at': 'body' },
    make('h2', {}, make('label', { for: id }, STORY)),
    make('p', { class: 'hint', id: `${id}-hint` }, 'If you like, tell here in plain words what happened.'),
    make('p', { class: 'wrong', id: `${id}-wrong`, hidden: true }),
    input,
  );
}
