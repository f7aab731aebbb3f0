import { type Judged, judgeWords } from '../../domain/search/judgeWords.ts';
import { nameCouncil } from '../../domain/search/nameCouncil.ts';
import { sayAnswer, sayResults } from '../../domain/search/sayAnswer.ts';
import { isNarrowed, readState, type SearchState, writeState } from '../../domain/search/searchState.ts';
import { askForReading } from '../finder/askFinderOfPage.ts';
import { type Answer, answer } from './answer.ts';
import { fillForm, offersOf, readForm } from './formState.ts';
import { isMistaken } from './isMistaken.ts';
import { openIndex } from './openIndex.ts';
import type { FoundText } from './pagefind.ts';
import type { SearchPage } from './searchPage.ts';
import { showEntry } from './showEntry.ts';
import { showChips, showCounts } from './showFilters.ts';

const PAGE_SIZE = 10;
const MOST_AT_ONCE = 200;

/** How long a choice in a list must rest, in milliseconds: arrow keys pass through many values. */
const REST = 300;

const NOT_LOADED = 'The search could not be loaded. Are you offline? Try again when you are connected.';
const NOTHING_ASKED = 'Type a word to look for, such as therapies, or choose a filter.';

/** Makes the search page search: what it asks for stands in its form and in its address. */
export function enhanceSearch(page: SearchPage): void {
  const { form, input, status, advice, section, list, more } = page;
  const root = new URL(form.dataset.root ?? '/', location.href).href;
  const index = openIndex(`${root}pagefind/`);
  let latest = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const say = (sentence: string): void => {
    status.textContent = sentence;
  };

  const clear = (): void => {
    list.replaceChildren();
    advice.replaceChildren();
    section.hidden = true;
  };

  const append = ({ entries, rows }: Answer, texts: readonly FoundText[]): void => {
    const from = list.children.length;
    list.append(...texts.flatMap((text, at) => showEntry(entries[from + at], text, rows)));
    more.hidden = list.children.length >= entries.length;
    section.hidden = false;
  };

  const showMore = async (found: Answer, mine: number): Promise<void> => {
    const from = list.children.length;
    const texts = await loadTexts(found, from, PAGE_SIZE);
    if (mine !== latest) return;
    append(found, texts);
    say(`Showing ${list.children.length} of ${sayResults(found.entries.length)}.`);
    list.children[from]?.querySelector('a')?.focus();
    // Somebody who opens a result and comes back finds as many as before.
    history.replaceState({ shown: list.children.length }, '');
  };

  const search = async (state: SearchState, typed: SearchState, mine: number): Promise<void> => {
    const found = await answer(index, state, nameCouncil(typed.words, offersOf(page, 'council'), bareName)?.slug);
    const texts = await loadTexts(found, 0, shownBefore());
    if (mine !== latest) return;
    const mistaken = isMistaken(state.words, found.entries, texts);
    showCounts(page, mistaken ? () => 0 : found.count);
    if (mistaken || texts.length === 0) {
      const { advise } = await import('./advise.ts');
      const { sentence, links } = await advise(
        { root, index, page },
        state,
        typed.words,
        mistaken ? 0 : found.unfiltered,
      );
      if (mine !== latest) return;
      clear();
      advice.append(...links);
      say(sentence);
      return;
    }
    clear();
    append(found, texts);
    more.onclick = () => showMore(found, mine).catch(() => say(NOT_LOADED));
    const { entries, unfiltered, rows } = found;
    say(sayAnswer(typed, { found: entries.length, unfiltered, filtered: rows !== undefined }));
  };

  /** Searches for what the form asks for. */
  const run = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const typed = readForm(page);
    const judged = judge(typed.words);
    showChips(page, change);
    if ('sentence' in judged || (judged.words === '' && !isNarrowed(typed))) {
      clear();
      showCounts(page);
      say('sentence' in judged ? judged.sentence : NOTHING_ASKED);
      return;
    }
    say('Searching …');
    try {
      await search({ ...typed, words: judged.words }, typed, mine);
    } catch {
      if (mine !== latest) return;
      index.reset();
      clear();
      say(NOT_LOADED);
    }
  };

  /** The visitor asked for something else: it goes into the address, so that "back" leads to what was before. */
  function change(): void {
    clearTimeout(resting);
    const address = location.pathname + addressOf(readForm(page));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void run();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  for (const control of [...page.filters, page.sort])
    control.addEventListener('change', () => {
      clearTimeout(resting);
      resting = setTimeout(change, REST);
    });
  addEventListener('popstate', () => {
    fillForm(page, readState(location.search));
    void run();
  });
  // Whoever comes to the box will search: what is needed for it can come while they type.
  input.addEventListener('focus', () => index.rows().catch(() => undefined), { once: true });

  page.panel.open = matchMedia('(min-width: 60rem)').matches;
  fillForm(page, readState(location.search));
  if ('sentence' in judge(input.value)) history.replaceState(null, '', location.pathname + addressOf(readForm(page)));
  void run();
}

function loadTexts({ entries }: Answer, from: number, count: number): Promise<FoundText[]> {
  return Promise.all(entries.slice(from, from + count).map(({ found }) => found.data()));
}

/** How many results this place of the browser's history showed. */
function shownBefore(): number {
  const shown: unknown = history.state?.shown;
  return typeof shown === 'number' ? Math.max(PAGE_SIZE, Math.min(shown, MOST_AT_ONCE)) : PAGE_SIZE;
}

/** What is not searched for does not get into an address: it can be a postcode. */
function addressOf(state: SearchState): string {
  return writeState('sentence' in judge(state.words) ? { ...state, words: '' } : state);
}

function judge(typed: string): Judged {
  return judgeWords(typed, (text) => askForReading(text).isPostcode);
}

function bareName(text: string): string {
  return askForReading(text).bareName;
}
