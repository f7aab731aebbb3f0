import type { CouncilQuestion, Reading, ReadingQuestion } from './finderQuestion.ts';

// Other scripts ask the finder by events and share no code with it: shared code would be a file of its own, which every
// page would have to wait for. The finder stands on every page, and its script comes before all others.

/** Which councils a text may mean: their names, best first, and a sentence on how it went. */
export function askForCouncils(text: string, answer: CouncilQuestion['answer']): void {
  const detail: CouncilQuestion = { text, answer };
  document.dispatchEvent(new CustomEvent('finder-question', { detail }));
}

/** How the finder reads a text. */
export function askForReading(text: string): Reading {
  let reading: Reading = { isPostcode: false, bareName: text };
  const detail: ReadingQuestion = {
    text,
    answer(given) {
      reading = given;
    },
  };
  document.dispatchEvent(new CustomEvent('finder-reading', { detail }));
  return reading;
}
