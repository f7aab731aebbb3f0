import { normaliseName } from '../../domain/finder/normaliseName.ts';
import { sayMatch } from '../../domain/finder/sayMatch.ts';
import { readPostcode } from '../../domain/postcode/readPostcode.ts';
import { askFinder } from './askFinder.ts';

/** Answers what other scripts of the page ask, so that names, and the code that compares them, are loaded once. */
export function answerQuestions(form: HTMLFormElement): void {
  document.addEventListener('finder-reading', ({ detail: { text, answer } }) =>
    answer({ isPostcode: readPostcode(text).length > 0, bareName: normaliseName(text) }),
  );
  document.addEventListener('finder-question', async ({ detail: { text, answer } }) => {
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
