import { listenToArrows } from './listenToArrows.ts';
import { findTold, tellCouncil } from './tellCouncil.ts';

/**
 * Lets a map tell what mouse, finger or keyboard has come to. Hexagons stay links: a click opens the card; a first tap
 * only tells, because a finger cannot point without tapping.
 */
export function enhanceMap(map: HTMLElement): void {
  const svg = map.querySelector<SVGSVGElement>('svg.chart-map');
  const told = findTold(map);
  const links = [...map.querySelectorAll<SVGAElement>('a.chart-tile')];
  if (!svg || !told || links.length === 0) return;
  let shown: SVGAElement | undefined;
  /** What a finger came down on was told before; nothing while no finger is there. */
  let touched: { readonly before: SVGAElement | undefined } | undefined;

  const tell = (link: SVGAElement, aloud: boolean): void => {
    if (link === shown) return;
    shown?.classList.remove('told-tile');
    link.classList.add('told-tile');
    shown = link;
    tellCouncil(map, told, link, aloud);
  };
  const linkAt = ({ target }: Event): SVGAElement | null =>
    target instanceof Element ? target.closest<SVGAElement>('a.chart-tile') : null;

  svg.addEventListener('pointerover', (event) => {
    const link = linkAt(event);
    // A finger that scrolls the page passes over hexagons too.
    if (link && event.pointerType !== 'touch') tell(link, false);
  });
  svg.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch' ? { before: shown } : undefined;
  });
  svg.addEventListener('click', (event) => {
    const link = linkAt(event);
    // Enter on a hexagon is a click of no pointer.
    const isFirstTap = touched !== undefined && event.detail > 0 && link !== touched.before;
    touched = undefined;
    if (!link || !isFirstTap) return;
    event.preventDefault();
    tell(link, true);
  });
  map.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) tell(link, true);
  });
  listenToArrows(map, links);
  told.box.hidden = false;
}
