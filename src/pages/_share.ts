import { makeAbsolute } from '../components/siteAddress.ts';
import { addresses } from '../views/addresses.ts';
import type { CouncilPage } from '../views/councilPage.ts';
import { frameHeight } from '../views/share/frameHeight.ts';
import { type Snippets, writeSnippets } from '../views/share/snippets.ts';

/** Stands in snippets for the host of the site where it is not known; people are told to put theirs. */
export const UNKNOWN_SITE = new URL('https://your-site.example');

/** What people copy to show a council’s card elsewhere. */
export function snippetsOf(page: CouncilPage, site: URL = UNKNOWN_SITE): Snippets {
  const absolute = makeAbsolute(site);
  return writeSnippets({
    name: page.name,
    card: absolute(addresses.council(page.slug)),
    frame: absolute(addresses.embed(page.slug)),
    badge: absolute(addresses.badge(page.slug)),
    height: frameHeight(page),
  });
}
