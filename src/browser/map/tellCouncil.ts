/** The place beside a map where a council is told of. */
interface Told {
  readonly box: HTMLElement;
  readonly words: HTMLElement;
  readonly link: HTMLAnchorElement;
}

/** Finds that place; undefined where the page has none. */
export function findTold(map: HTMLElement): Told | undefined {
  const box = map.querySelector<HTMLElement>('[data-map-told]');
  const words = box?.querySelector<HTMLElement>('[data-map-words]');
  const link = box?.querySelector('a');
  return box && words && link ? { box, words, link } : undefined;
}

/** Says what the table under the map says of a hexagon's council. `aloud` to have it read out, too. */
export function tellCouncil(map: HTMLElement, { words, link }: Told, tile: SVGAElement, aloud: boolean): void {
  const href = tile.getAttribute('href') ?? '';
  const row = map.querySelector(`tbody a[href="${CSS.escape(href)}"]`)?.closest('tr');
  const name = row?.querySelector('th')?.textContent.trim() ?? '';
  const verdict = row?.lastElementChild?.textContent.trim() ?? '';
  const bold = document.createElement('b');
  bold.textContent = `${name}.`;
  words.setAttribute('aria-live', aloud ? 'polite' : 'off');
  words.replaceChildren(bold, ` ${verdict}`);
  link.href = href;
  link.textContent = `Open the card of ${name}`;
}
