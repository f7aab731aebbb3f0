import { correctWords } from '../../domain/search/correctWords.ts';
import { matchLabels } from '../../domain/search/matchLabels.ts';
import { quote, sayResults } from '../../domain/search/sayAnswer.ts';
import { isNarrowed, type SearchState, writeState } from '../../domain/search/searchState.ts';
import { askForCouncils } from '../finder/askFinderOfPage.ts';
import type { FoundCouncil } from '../finder/finderQuestion.ts';
import { offersOf } from './formState.ts';
import { isMistaken } from './isMistaken.ts';
import type { SearchIndex } from './openIndex.ts';
import type { SearchPage } from './searchPage.ts';

/** What to say where nothing was found, and what to try instead. */
export interface Advice {
  readonly sentence: string;
  readonly links: readonly Node[];
}

interface Surroundings {
  /** The address of the home page; ends with a slash. */
  readonly root: string;
  readonly index: SearchIndex;
  readonly page: SearchPage;
}

interface Hint {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

/** How many of each kind; a longer list is no help. */
const MOST = 3;

/**
 * For the `state` that was searched for, the words as they were `typed`, and the number of results without the filters.
 * Loaded only where a search found nothing, since most visitors never need it.
 */
export async function advise(
  where: Surroundings,
  state: SearchState,
  typed: string,
  unfiltered: number,
): Promise<Advice> {
  if (!navigator.onLine) {
    // Pagefind takes a part that did not come for an empty one.
    where.index.reset();
    return {
      sentence: 'You seem to be offline, and not everything was loaded. Try again when you are connected.',
      links: [],
    };
  }
  if (isNarrowed(state) && unfiltered > 0) return adviseOnFilters(where, state, typed, unfiltered);
  const { words } = state;
  const several = words.includes(' ');
  const hints = await suggest(where, words);
  const english = /\p{Script=Latin}|\d/u.test(words) ? '' : ' The pages are in English: try an English word.';
  return {
    sentence: `Nothing here has ${several ? 'all the words' : 'the word'} ${quote(typed)}.${english}${several ? ' Try fewer words.' : ''}`,
    links: [...makeList('You could try:', hints), ...makeList('Or look at:', lists(where))],
  };
}

async function suggest(where: Surroundings, words: string): Promise<Hint[]> {
  const known = await loadKnown(where).catch(() => []);
  const corrected = correctWords(words, known);
  const single = corrected.replaceAll('"', '').split(' ');
  const searches = [...(corrected === words ? [] : [corrected]), ...(single.length > 1 ? single : [])];
  const hints = await Promise.all([
    suggestCouncils(words),
    ...searches.map((each) => suggestWords(where, each, known).catch(() => [])),
    suggestThemes(where, corrected),
  ]);
  return hints.flat();
}

function adviseOnFilters({ root }: Surroundings, state: SearchState, typed: string, unfiltered: number): Advice {
  const href = `${root}search/${writeState({ ...state, choice: {} })}`;
  if (typed === '') return { sentence: 'Nothing fits all these filters together. Take one of them away.', links: [] };
  return {
    sentence: `Nothing for ${quote(typed)} fits the filters.`,
    links: makeList('You could try:', [{ href, text: 'The same words without filters', note: sayResults(unfiltered) }]),
  };
}

/** Every word of the index. Rejects where it does not come. */
async function loadKnown({ root }: Surroundings): Promise<readonly string[]> {
  const json: unknown = await (await fetch(`${root}pagefind/words.json`, { credentials: 'omit' })).json();
  return Array.isArray(json) ? json.map(String) : [];
}

/** Another search, where it would find something; `known` words need no proof that they were found. */
async function suggestWords({ root, index }: Surroundings, words: string, known: readonly string[]): Promise<Hint[]> {
  const found = await index.find(words);
  const [first] = found;
  if (!first) return [];
  const sure = words.split(' ').every((word) => known.includes(word.toLowerCase()));
  if (!sure && isMistaken(words, [{ found: first }], [await first.data()])) return [];
  return [
    {
      href: `${root}search/${writeState({ words, choice: {}, sort: 'best' })}`,
      text: `Search for “${words}”`,
      note: sayResults(found.length),
    },
  ];
}

/** The councils that all the words together may mean, or else each word alone. */
async function suggestCouncils(words: string): Promise<Hint[]> {
  const whole = await askOnce(words);
  const each = whole.length > 0 ? [] : words.split(' ').filter((word) => word.length > 3);
  const councils = [...whole, ...(await Promise.all(each.map(askOnce))).flatMap(([best]) => best ?? [])];
  return councils.slice(0, MOST).map(({ href, name, note }) => ({ href, text: `${name}: report card`, note }));
}

function askOnce(words: string): Promise<readonly FoundCouncil[]> {
  return new Promise((resolve) => askForCouncils(words, resolve));
}

function suggestThemes({ root, page }: Surroundings, words: string): Hint[] {
  const themes = offersOf(page, 'theme');
  const labels = themes.map(({ name }) => name);
  return matchLabels(words, labels, MOST).map((label) => ({
    href: `${root}themes/${themes[labels.indexOf(label)]?.slug}/`,
    text: `Theme: ${label}`,
  }));
}

function lists({ root }: Surroundings): Hint[] {
  return [
    { href: `${root}councils/`, text: 'All councils, A to Z' },
    { href: `${root}themes/`, text: 'All themes' },
    { href: `${root}glossary/`, text: 'Glossary' },
  ];
}

function makeList(lead: string, hints: readonly Hint[]): Node[] {
  if (hints.length === 0) return [];
  const paragraph = document.createElement('p');
  paragraph.textContent = lead;
  const list = document.createElement('ul');
  for (const { href, text, note } of hints) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    item.append(link, ...(note ? [` (${note})`] : []));
    list.append(item);
  }
  return [paragraph, list];
}
