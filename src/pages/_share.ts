import { absoluteAddress } from '../components/absoluteAddress.ts';
import { addresses } from '../views/addresses.ts';
import type { CouncilPage } from '../views/councilPage.ts';
import { frameHeight } from '../views/share/frameHeight.ts';
import { type Snippets, writeSnippets } from '../views/share/snippets.ts';

/** Stands in snippets for the host of the site where it is not known; people are told to put theirs. */
export const UNKNOWN_SITE = new URL('https://your-site.example');

/** What people copy to show a council’s card elsewhere. */
export function snippetsOf(page: CouncilPage, site: URL = UNKNOWN_SITE): Snippets {
  return writeSnippets({
    name: page.name,
    card: absoluteAddress(addresses.council(page.slug), site),
    frame: absoluteAddress(addresses.embed(page.slug), site),
    badge: absoluteAddress(addresses.badge(page.slug), site),
    height: frameHeight(page),
  });
}
