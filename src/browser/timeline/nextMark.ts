/** The middle of a mark on the screen, in px. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** Places closer than this are in one line: they are fractions of a pixel apart where a drawing is shrunk. */
const SAME = 2;

const DIRECTIONS: Readonly<Record<string, { readonly axis: 'x' | 'y'; readonly sign: 1 | -1 }>> = {
  ArrowRight: { axis: 'x', sign: 1 },
  ArrowLeft: { axis: 'x', sign: -1 },
  ArrowDown: { axis: 'y', sign: 1 },
  ArrowUp: { axis: 'y', sign: -1 },
};

/**
 * The mark that a key leads to: the nearest line of marks in the direction of an arrow and in it the mark that is
 * nearest, or the first or last of all. Undefined where the key leads nowhere or is another one.
 */
export function nextMark(places: readonly MarkPlace[], at: number, key: string): number | undefined {
  const here = places[at];
  if (!here) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (!direction) return undefined;
  const { axis, sign } = direction;
  const across = axis === 'x' ? 'y' : 'x';
  const ahead = places
    .map((place, index) => ({
      index,
      far: (place[axis] - here[axis]) * sign,
      aside: Math.abs(place[across] - here[across]),
    }))
    .filter(({ far }) => far > SAME);
  const nearest = Math.min(...ahead.map(({ far }) => far));
  const [next] = ahead.filter(({ far }) => far < nearest + SAME).sort((a, b) => a.aside - b.aside);
  return next?.index;
}
