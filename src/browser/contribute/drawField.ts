import { valueAt } from '../../domain/contribute/draft.ts';
import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import { DAY_PATTERN } from '../../domain/day.ts';
import { type FieldPath, sayField } from '../../domain/problem.ts';
import { drawCitations } from './drawCitations.ts';
import { drawControl } from './drawControl.ts';
import { drawCouncil } from './drawCouncil.ts';
import { drawTicks } from './drawTicks.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';
import { idOf } from './names.ts';

/** Draws a field with its label, its hint and a place for what is wrong with it; a group with all of its fields. */
export function drawField(path: FieldPath, shape: FieldShape, needed: boolean, context: FormContext): HTMLElement {
  const name = String(path.at(-1));
  const id = idOf(path);
  const hint = make('p', { class: 'hint', id: `${id}-hint` }, `${shape.description ?? ''}${sayHow(shape)}`.trim());
  const wrong = make('p', { class: 'wrong', id: `${id}-wrong`, hidden: true });
  const title = `${shape.title ?? name}${needed ? '' : ' (optional)'}`;
  const shared = { class: 'field', 'data-at': sayField(path) };
  const group = drawGroup(path, name, shape, context);
  if (group)
    return make(
      'fieldset',
      { ...shared, id, tabindex: '-1', 'aria-describedby': `${hint.id} ${wrong.id}` },
      make('legend', {}, title),
      hint,
      wrong,
      ...group,
    );
  const control = path.length === 1 && name === 'council' ? drawCouncil(context) : drawControl(path, shape, context);
  control.input.id = id;
  control.input.setAttribute('aria-describedby', `${hint.id} ${wrong.id}`);
  return make('div', shared, make('label', { for: id }, title), hint, wrong, control.input, ...control.more);
}

/** How a date can be typed; the form writes it as files have it. */
function sayHow({ pattern }: FieldShape): string {
  return pattern === DAY_PATTERN.source ? ' Type it as 10 June 2024, or June 2024.' : '';
}

/** The parts of a field that has several controls; undefined for one that has one. */
function drawGroup(path: FieldPath, name: string, shape: FieldShape, context: FormContext): HTMLElement[] | undefined {
  if (shape.properties) return drawFields(path, shape, context);
  if (shape.type !== 'array') return undefined;
  if (shape.items?.enum) return drawTicks(path, shape.items.enum, context);
  return name === 'sources' ? drawCitations(path, context) : undefined;
}

/** Draws the fields of a group: first those that are needed, and the others folded away where there are many. */
export function drawFields(path: FieldPath, shape: FieldShape, context: FormContext): HTMLElement[] {
  const names = Object.keys(shape.properties ?? {});
  const isNeeded = (name: string) => shape.required?.includes(name) ?? false;
  const draw = (name: string) => drawField([...path, name], shape.properties?.[name] ?? {}, isNeeded(name), context);
  const spare = names.filter((name) => !isNeeded(name));
  if (spare.length < 3 || path.length === 0) return names.map(draw);
  const filled = spare.some((name) => valueAt(context.draft(), [...path, name]) !== undefined);
  const more = make(
    'details',
    { id: `${idOf(path)}-more`, open: filled },
    make(
      'summary',
      {},
      `More: ${spare.map((name) => (shape.properties?.[name]?.title ?? name).toLowerCase()).join(', ')}`,
    ),
    ...spare.map(draw),
  );
  return [...names.filter(isNeeded).map(draw), more];
}
