import { readLostAddress } from '../../domain/lostAddress.ts';
import { askForCouncils } from '../finder/askFinderOfPage.ts';
import { quote, showSuggestions } from './showSuggestions.ts';

/** How long, in milliseconds, to wait for word whether there is a page at a tidier address. */
const PATIENCE = 5000;

/**
 * Goes on to the page that was meant where only letter case, underscores, a missing slash or the like are wrong with the
 * address. Otherwise says which address was asked for, and which councils it may mean.
 */
export async function helpLostVisitor(place: HTMLElement): Promise<void> {
  const base = place.dataset.base ?? '/';
  if (location.pathname === `${base}404.html`) return; // nobody is lost who came here on purpose
  const { shown, tidy, name } = readLostAddress(location.pathname, base);
  if (tidy && (await isThere(tidy))) {
    location.replace(tidy + location.search + location.hash);
    return;
  }
  const asked = ['There is no page at ', ...quote(shown), '.'];
  showSuggestions(place, asked, []);
  if (name === '') return;
  askForCouncils(name, (councils) => {
    if (councils.length > 0) showSuggestions(place, [...asked, ' Did you mean:'], councils);
  });
}

/** Whether this very site has a page there; no where it cannot be reached. */
async function isThere(path: string): Promise<boolean> {
  try {
    const { ok } = await fetch(path, { method: 'HEAD', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
    return ok;
  } catch {
    return false;
  }
}
