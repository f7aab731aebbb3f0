import { quoteAsked } from '../../domain/quoteAsked.ts';
import { askForCouncils } from '../finder/askFinderOfPage.ts';
import { quote, showSuggestions } from './showSuggestions.ts';

/** Where the address carries a name, as in `?name=poole`, shows the councils that it may mean. */
export function suggestForName(place: HTMLElement): void {
  const name = new URLSearchParams(location.search).get('name')?.trim() ?? '';
  if (name === '') return;
  // No place has a figure in its name, but every postcode has: it must not be handed on with the address.
  if (/\d/.test(name)) history.replaceState(null, '', location.pathname);
  askForCouncils(name, (councils, sentence) => {
    const asked = ['You looked for ', ...quote(quoteAsked(name)), '. '];
    showSuggestions(place, [...asked, councils.length > 0 ? 'Did you mean:' : sentence], councils);
  });
}
