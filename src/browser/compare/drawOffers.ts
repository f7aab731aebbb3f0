import type { ComparedCouncil } from '../../domain/compare/comparedCouncil.ts';
import type { ComparePage, ListedCouncil } from './comparePage.ts';
import { makeButton, makeElement } from './makeElement.ts';

/** So many similar councils are offered at once. */
const MOST_SIMILAR = 5;

/**
 * Offers councils to put beside the first one chosen: similar ones, those of its region and those of its kind. They are folded
 * away where there is a table to see.
 * `add` is told which button was pressed.
 */
export function drawOffers(
  { offers, current }: ComparePage,
  chosen: readonly string[],
  first: ComparedCouncil | undefined,
  add: (slug: string) => void,
): void {
  const own = current.find(({ slug }) => slug === first?.slug);
  if (!first || !own) {
    offers.replaceChildren();
    return;
  }
  const free = current.filter(({ slug }) => !chosen.includes(slug));
  const similar = first.similar.flatMap((slug) => free.find((council) => council.slug === slug) ?? []);
  const region = free.filter((council) => council.region === own.region);
  const kind = free.filter((council) => council.kind === own.kind);
  const buttons = (councils: readonly ListedCouncil[]) =>
    makeElement(
      'ul',
      'plain-list',
      ...councils.map(({ slug, name }) =>
        makeElement(
          'li',
          '',
          makeButton(name, () => add(slug)),
        ),
      ),
    );
  const folded = (words: string, councils: readonly ListedCouncil[]) =>
    councils.length > 0 ? [makeElement('details', '', makeElement('summary', '', words), buttons(councils))] : [];
  const likeFirst = `Similar to ${first.name}, nearest first`;
  const open = new Set([...offers.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent));
  if (chosen.length === 1) open.add(likeFirst);
  offers.replaceChildren(
    ...folded(likeFirst, similar.slice(0, MOST_SIMILAR)),
    ...folded(`In the same region: ${own.region}`, region),
    ...folded(`Of the same kind: ${own.kind}`, kind),
  );
  for (const details of offers.querySelectorAll('details'))
    details.open = open.has(details.querySelector('summary')?.textContent ?? '');
}
