import { askForCouncils } from '../finder/askFinderOfPage.ts';
import type { ComparePage } from './comparePage.ts';
import { makeButton, makeElement } from './makeElement.ts';

/** How long typing must rest, in milliseconds, before the count of councils is read out. */
const REST = 700;

/**
 * Lets the finder help with the field: councils that the text may mean come as buttons below it, and Enter adds the one
 * that is clearly meant. What is typed stays in the page.
 */
export function askForCouncil(page: ComparePage, add: (slug: string) => void, say: (sentence: string) => void): void {
  const { form, input, options } = page;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(waiting);
    options.replaceChildren();
    options.hidden = true;
  };
  const choose = (slug: string): void => {
    input.value = '';
    clear();
    input.focus();
    add(slug);
  };
  const ask = (entered: boolean): void => {
    const text = input.value.trim();
    if (text === '') {
      clear();
      if (entered) say('Type the name of a council first.');
      return;
    }
    askForCouncils(text, (found, sentence) => {
      // Somebody who typed on gets no stale answer.
      if (input.value.trim() !== text) return;
      clear();
      const councils = found.map(({ name, note, href }) => ({ name, note, slug: href.split('/').at(-2) ?? '' }));
      const clearly = councils.filter(({ name }) => councils.length === 1 || name.toLowerCase() === text.toLowerCase());
      const [only] = clearly;
      if (entered && only && clearly.length === 1) return choose(only.slug);
      options.append(
        ...councils.map(({ name, note, slug }) =>
          makeElement(
            'li',
            '',
            makeButton(note ? `${name}: ${note}` : name, () => choose(slug)),
          ),
        ),
      );
      options.hidden = councils.length === 0;
      const nothing = sentence || 'The names of councils did not load. Choose from the list below instead.';
      const words = councils.length > 0 ? `${councils.length} to choose from, below the field.` : nothing;
      if (entered) say(words);
      else waiting = setTimeout(say, REST, words);
    });
  };

  input.addEventListener('input', () => ask(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
}
