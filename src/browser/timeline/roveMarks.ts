import { nextMark } from './nextMark.ts';

/** Makes the marks of a rail one tab stop: arrow keys, Home and End move in it, as in a toolbar. */
export function roveMarks(rail: SVGGElement): void {
  const marks = [...rail.querySelectorAll<SVGAElement>('a')];
  const stopAt = (stop: SVGAElement | undefined): void => {
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  stopAt(marks[0]);
  rail.addEventListener('focusin', ({ target }) => stopAt(marks.find((mark) => mark === target)));
  rail.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = marks.indexOf(event.target as SVGAElement);
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
