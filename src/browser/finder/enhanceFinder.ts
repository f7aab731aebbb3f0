import { answerQuery } from '../../domain/finder/answerQuery.ts';
import type { FinderEntry } from '../../domain/finder/finderEntry.ts';
import type { FinderMatch } from '../../domain/finder/finderMatch.ts';
import { looksLikePostcode } from '../../domain/finder/looksLikePostcode.ts';
import { sayMatch } from '../../domain/finder/sayMatch.ts';
import { listenToKeys } from './listenToKeys.ts';
import { loadEntries } from './loadEntries.ts';
import { makeListbox } from './makeListbox.ts';
import { makeStatus } from './makeStatus.ts';

const NOT_LOADED = 'The names of the councils did not load.';

/**
 * Makes a plain search form a combobox that goes straight to a council's page. The form's own address is the plain
 * list; cards stand below it and finder.json beside it. What is typed is compared on this page and sent nowhere.
 */
export function enhanceFinder(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const index = new URL('../finder.json', form.action).href;
  const status = makeStatus(form);
  const listbox = makeListbox(input, 'Councils', (option) => go(matches[option]));
  let matches: readonly FinderMatch[] = [];
  /** The text that Enter could not answer; a second time it leads to the plain list. */
  let unclear: string | undefined;

  const go = (match: FinderMatch | undefined): void => {
    if (!match) return;
    // Somebody who comes back to this page finds it as if nothing had been asked yet.
    unclear = undefined;
    listbox.close();
    location.assign(new URL(`${match.entry.slug}/`, form.action));
  };

  const draw = (found: readonly FinderMatch[], entries: readonly FinderEntry[]): void => {
    const nameOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? slug;
    matches = found;
    listbox.open(found.map((match) => ({ name: match.entry.name, note: sayMatch(match, nameOf) })));
  };

  /** Answers what is in the field; `entered` where the visitor has finished and asked. */
  const answer = async (entered: boolean): Promise<void> => {
    const text = input.value;
    const when = entered ? 'now' : 'at-rest';
    try {
      const entries = await loadEntries(index);
      // Somebody who typed on, or left, while the list was on its way gets no stale answer.
      if (input.value !== text || document.activeElement !== input) return;
      const { clear, matches: found, sentence } = answerQuery(text, entries);
      if (entered && clear) return go(clear);
      draw(found, entries);
      if (found.length === 0) return status.show(sentence, when);
      status.announce(sentence, when);
      // The best guess is only marked: to be seen or heard first, and opened by a second press.
      if (entered) listbox.move(1);
    } catch {
      listbox.close();
      status.show(NOT_LOADED, when);
    }
  };

  const update = async (): Promise<void> => {
    unclear = undefined;
    if (input.value.trim() !== '') return answer(false);
    listbox.close();
    status.clear();
  };

  const submit = (event: Event): void => {
    const text = input.value.trim();
    if (text === '') return;
    if (text !== unclear) {
      event.preventDefault();
      unclear = text;
      input.focus();
      void answer(true);
    } else if (looksLikePostcode(text)) {
      // The plain form would put it into the address, and a postcode never leaves the page.
      event.preventDefault();
      location.assign(form.action);
    }
  };

  input.addEventListener('focus', () => loadEntries(index).catch(() => undefined));
  input.addEventListener('input', update);
  input.addEventListener('blur', listbox.close);
  form.addEventListener('submit', submit);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) status.clear();
  });
  listenToKeys(input, listbox, { open: update, choose: (option) => go(matches[option]), clear: status.clear });
}
