import { sayMatch } from '../../domain/finder/sayMatch.ts';
import { askFinder } from './askFinder.ts';
import type { FinderQuestion } from './finderQuestion.ts';

/**
 * Answers what other scripts of the page want to know: `finder-question` events on the document, with a FinderQuestion.
 * They are few, and so the names and the code that compares them are loaded once, by the finder.
 */
export function answerQuestions(form: HTMLFormElement): void {
  document.addEventListener('finder-question', async (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { text, answer }: FinderQuestion = event.detail;
    try {
      const { answer: found, entries } = await askFinder(text, new URL('../finder.json', form.action).href);
      const nameOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? slug;
      const councils = found.matches.map((match) => ({
        name: match.entry.name,
        note: sayMatch(match, nameOf),
        href: new URL(`${match.entry.slug}/`, form.action).href,
      }));
      answer(councils, found.sentence);
    } catch {
      answer([], '');
    }
  });
}
