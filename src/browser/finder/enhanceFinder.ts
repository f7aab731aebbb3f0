import type { FinderMatch } from '../../domain/finder/finderMatch.ts';
import { sayMatch } from '../../domain/finder/sayMatch.ts';
import { type Asked, askFinder } from './askFinder.ts';
import { listenToKeys } from './listenToKeys.ts';
import { loadIndex } from './loadIndex.ts';
import { makeListbox } from './makeListbox.ts';
import { makeStatus } from './makeStatus.ts';
import { sayNotLoaded } from './sayNotLoaded.ts';

/**
 * Makes a plain search form a combobox that goes straight to a council's page. The form's own address is the plain
 * list; cards stand below it, finder.json and the postcodes beside it. What is typed never leaves this page.
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
  /** Counts the questions: an answer to any but the last is stale. */
  let asked = 0;
  let failed = false;

  const go = (match: FinderMatch | undefined): void => {
    if (!match) return;
    // Somebody who comes back to this page finds it as if nothing had been asked yet.
    unclear = undefined;
    listbox.close();
    location.assign(new URL(`${match.entry.slug}/`, form.action));
  };

  const draw = ({ answer, entries }: Asked): void => {
    const nameOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? slug;
    matches = answer.matches;
    const options = matches.map((match) => ({ name: match.entry.name, note: sayMatch(match, nameOf) }));
    listbox.open(options, { before: answer.needsReading ? answer.sentence : '', after: answer.origin ?? '' });
  };

  /** Answers what is in the field; `entered` where the visitor has finished and asked. */
  const answer = async (entered: boolean): Promise<void> => {
    asked++;
    const question = asked;
    const text = input.value;
    const when = entered ? 'now' : 'at-rest';
    // Somebody who typed on, or left, while a file was on its way gets no stale answer.
    const isStale = () => question !== asked || input.value !== text || document.activeElement !== input;
    try {
      const found = await askFinder(text, index);
      if (isStale()) return;
      failed = false;
      const { clear, sentence } = found.answer;
      if (entered && clear) return go(clear);
      draw(found);
      if (matches.length === 0) return status.show(sentence, when);
      status.announce(sentence, when);
      // The best guess is only marked: to be seen or heard first, and opened by a second press.
      if (entered) listbox.move(1);
    } catch (what) {
      if (isStale()) return;
      failed = true;
      listbox.close();
      status.show(sayNotLoaded(what), when);
    }
  };

  const update = async (): Promise<void> => {
    unclear = undefined;
    if (input.value.trim() !== '') return answer(false);
    asked++;
    listbox.close();
    status.clear();
  };

  const submit = (event: Event): void => {
    const text = input.value.trim();
    // The field has no name, so that the plain form puts nothing into the address of the list.
    if (text === unclear) return;
    event.preventDefault();
    unclear = text;
    input.focus();
    void answer(true);
  };

  input.addEventListener('focus', () => loadIndex(index).catch(() => undefined));
  input.addEventListener('input', update);
  input.addEventListener('blur', listbox.close);
  form.addEventListener('submit', submit);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) status.clear();
  });
  addEventListener('online', () => {
    if (failed) void answer(false);
  });
  listenToKeys(input, listbox, { open: update, choose: (option) => go(matches[option]), clear: status.clear });
}
