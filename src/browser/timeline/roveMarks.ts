import { nextMark } from './nextMark.ts';

/**
 * Makes the marks of a rail one tab stop: arrow keys, Home and End move in it, as in a toolbar. It listens on `around`,
 * since Chromium takes a part of a drawing that listens for the focus to be a tab stop itself.
 */
export function roveMarks(rail: Element, around: HTMLElement): void {
  const marks = [...rail.querySelectorAll<SVGAElement>('a')];
  const stopAt = (stop: EventTarget | null | undefined): void => {
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  const indexOf = (target: EventTarget | null): number => (target instanceof SVGAElement ? marks.indexOf(target) : -1);
  stopAt(marks[0]);
  around.addEventListener('focusin', ({ target }) => {
    if (indexOf(target) >= 0) stopAt(target);
  });
  around.addEventListener('keydown', (event) => {
    const at = indexOf(event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const places = marks.map((mark) => {
      const { left, top, width, height } = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const next = nextMark(places, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    marks[next]?.focus();
  });
}
