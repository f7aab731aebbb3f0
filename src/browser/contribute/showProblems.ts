import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import type { Problem } from '../../domain/problem.ts';
import { make } from './make.ts';
import { idOf, sayPlace } from './names.ts';

/** The element for a field, or for the nearest one around it that the form has. */
export function findField(form: HTMLElement, field: string): HTMLElement | undefined {
  for (let at = field; at !== ''; at = at.replace(/(?:\.\w+|\[\d+\]|^\w+)$/, '')) {
    const found = form.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return undefined;
}

/** Shows at each field what is wrong with it, and nothing at the others. What has the focus stays in sight. */
export function showAtFields(form: HTMLElement, problems: readonly Problem[]): void {
  const focused = document.activeElement;
  const wasSeen = focused !== null && isSeen(focused);
  drawAtFields(form, problems);
  // Words that come or go above it would push it out of the window.
  if (wasSeen) focused.scrollIntoView({ block: 'nearest' });
}

/** Whether an element begins inside the window: a reader who scrolled away from it is not brought back. */
function isSeen(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return element !== document.body && top >= 0 && top < innerHeight;
}

function drawAtFields(form: HTMLElement, problems: readonly Problem[]): void {
  for (const wrong of form.querySelectorAll<HTMLElement>('.wrong')) {
    wrong.replaceChildren();
    wrong.hidden = true;
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const { field, message, severity } of problems) {
    const place = findField(form, field);
    const wrong = place?.querySelector<HTMLElement>(':scope > .wrong');
    if (!place || !wrong) continue;
    wrong.append(make('span', { class: severity }, `${word(severity)}: ${message}`));
    wrong.hidden = false;
    if (severity === 'error') controlOf(place)?.setAttribute('aria-invalid', 'true');
  }
}

/** Shows all problems at the top, each with a link to its field, and brings the reader there. */
export function showSummary(
  summary: HTMLElement,
  form: HTMLElement,
  problems: readonly Problem[],
  schema: FieldShape,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const title = make('h2', {}, sayCount(errors, problems.length - errors));
  const items = problems.map(({ field, message, severity }) => {
    const place = findField(form, field);
    const text = `${word(severity)}: ${field && place ? `${sayPlace(field, schema)}. ` : ''}${message}`;
    if (!place) return make('li', {}, text);
    const target = controlOf(place) ?? place;
    if (target.id === '') target.id = idOf(field);
    const link = make('a', { href: `#${target.id}` }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(target);
    });
    return make('li', {}, link);
  });
  summary.replaceChildren(title, ...(items.length > 0 ? [make('ul', {}, ...items)] : []));
  summary.hidden = false;
  summary.focus();
}

/** Opens what an element is folded into, and goes there. */
export function goTo(target: HTMLElement): void {
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  if (!target.matches('input, select, textarea, button, [tabindex]')) target.tabIndex = -1;
  target.focus();
}

function controlOf(place: HTMLElement): HTMLElement | null {
  return place.querySelector(':scope > input, :scope > select, :scope > textarea');
}

function word(severity: Problem['severity']): string {
  return severity === 'error' ? 'To mend' : 'Look again';
}

function sayCount(errors: number, warnings: number): string {
  if (errors > 0) return errors === 1 ? 'There is 1 thing to mend' : `There are ${errors} things to mend`;
  return warnings > 0 ? 'Nothing must be mended. Look again at this:' : 'Nothing to mend. The file can be sent.';
}
