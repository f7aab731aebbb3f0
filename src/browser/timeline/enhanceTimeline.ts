import { roveMarks } from './roveMarks.ts';

/** Gives a drawing of visits one tab stop a rail, and says in a line of its own which visit is pointed at or in focus. */
export function enhanceTimeline(timeline: HTMLElement): void {
  const line = timeline.querySelector<HTMLElement>('[data-timeline-line]');
  if (!line) return;
  const hint = line.textContent;
  for (const rail of timeline.querySelectorAll('[data-rail]')) roveMarks(rail, timeline);

  const nameOf = (target: EventTarget | null): string | undefined => {
    const mark = target instanceof Element && timeline.contains(target) ? target.closest('[data-rail] a') : null;
    return mark?.querySelector('title')?.textContent;
  };
  // Where the mouse is on no mark, the one in focus is said.
  const say = (target: EventTarget | null): void => {
    line.textContent = nameOf(target) ?? nameOf(document.activeElement) ?? hint;
  };
  timeline.addEventListener('pointerover', ({ target }) => say(target));
  timeline.addEventListener('pointerleave', () => say(null));
  timeline.addEventListener('focusin', ({ target }) => say(target));
  timeline.addEventListener('focusout', ({ relatedTarget }) => say(relatedTarget));
  line.hidden = false;
}
