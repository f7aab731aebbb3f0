import type { FinderQuestion } from '../finder/finderQuestion.ts';

/** Asks the finder, which stands on every page and comes before all other scripts. */
export function askForCouncils(text: string, answer: FinderQuestion['answer']): void {
  const detail: FinderQuestion = { text, answer };
  document.dispatchEvent(new CustomEvent('finder-question', { detail }));
}
