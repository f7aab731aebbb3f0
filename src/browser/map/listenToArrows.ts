import { stepOnMap } from '../../charts/stepOnMap.ts';

type Place = [x: number, y: number];

/** Makes all hexagons one stop of the Tab key, which comes back to the last one; arrow keys move between them. */
export function listenToArrows(map: HTMLElement, links: readonly SVGAElement[]): void {
  const places = links.map(placeOf);
  let current = 0;
  let aim: Place = places[0] ?? [0, 0];
  const moveTo = (index: number): void => {
    links[current]?.setAttribute('tabindex', '-1');
    current = index;
    links[current]?.setAttribute('tabindex', '0');
  };
  for (const link of links) link.setAttribute('tabindex', '-1');
  moveTo(0);

  // Listening on the drawing itself would make it a stop of its own in some browsers.
  map.addEventListener('focusin', ({ target }) => {
    const index = links.indexOf(target as SVGAElement);
    if (index < 0 || index === current) return;
    moveTo(index);
    aim = places[index] ?? aim;
  });
  map.addEventListener('keydown', (event) => {
    if (event.target !== links[current]) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const next = stepOnMap(places, current, key, aim);
    const place = next === undefined ? undefined : places[next];
    if (next === undefined || !place) return;
    event.preventDefault();
    aim = key === 'ArrowUp' || key === 'ArrowDown' ? [aim[0], place[1]] : place;
    moveTo(next);
    links[next]?.focus();
  });
}

/** The middle of a hexagon, in units of the drawing. */
function placeOf(link: SVGAElement): Place {
  const hexagon = link.querySelector('use');
  return [Number(hexagon?.getAttribute('x')), Number(hexagon?.getAttribute('y'))];
}
