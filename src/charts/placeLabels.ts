/** A label that hangs below a rail from its mark. */
export interface HangingLabel {
  /** Middle of its mark, in px from the left. */
  readonly at: number;
  readonly width: number;
}

/** Where a label hangs: `end` means that its words end at the mark instead of starting there. */
export interface LabelPlace {
  readonly lane: number;
  readonly anchor: 'start' | 'end';
  /** Whether its words stand wholly to one side of the line from its mark, which is then drawn also in lane 0. */
  readonly beside: boolean;
  readonly left: number;
  readonly right: number;
}

/** Words start or end this far to the side of the middle of their mark, under its edge, */
const OVERHANG = 8;
/** or, where marks are close, this far past the line from it. */
const ASIDE = 6;
const GAP = 10;

/** More labels than this are not tried: the search grows with the factorial of their number. */
const MOST = 6;

/**
 * Finds a lane for each label (0 is next to the rail), so that no words overlap and no line from a mark to its words
 * runs through others' words; the shallowest lanes win, then words under their marks and to the right. `labels` by `at`, rising.
 * Nothing when there are more than six or no such arrangement exists.
 */
export function placeLabels(labels: readonly HangingLabel[], width: number): LabelPlace[] | undefined {
  if (labels.length > MOST) return undefined;
  let best: LabelPlace[] | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  const options = labels.map(({ at, width: wide }) =>
    [
      { anchor: 'start' as const, beside: false, left: at - OVERHANG, right: at - OVERHANG + wide, cost: 0 },
      { anchor: 'end' as const, beside: false, left: at + OVERHANG - wide, right: at + OVERHANG, cost: 1 },
      { anchor: 'start' as const, beside: true, left: at + ASIDE, right: at + ASIDE + wide, cost: 2 },
      { anchor: 'end' as const, beside: true, left: at - ASIDE - wide, right: at - ASIDE, cost: 3 },
    ].filter(({ left, right }) => left >= 0 && right <= width),
  );
  const search = (chosen: LabelPlace[], cost: number): void => {
    if (cost >= lowest) return;
    const option = options[chosen.length];
    if (!option) {
      lowest = cost;
      best = chosen;
      return;
    }
    const at = labels[chosen.length]?.at ?? 0;
    for (let lane = 0; lane < labels.length; lane++) {
      for (const { cost: more, ...side } of option) {
        const place = { ...side, lane };
        const clear = chosen.every((other, index) => !collide(other, labels[index]?.at ?? 0, place, at));
        if (clear) search([...chosen, place], cost + lane * 4 + more);
      }
    }
  };
  search([], 0);
  return best;
}

function collide(a: LabelPlace, aMark: number, b: LabelPlace, bMark: number): boolean {
  if (a.lane === b.lane) return a.left - GAP < b.right && b.left - GAP < a.right;
  const [upper, lowerMark] = a.lane < b.lane ? [a, bMark] : [b, aMark];
  return lowerMark > upper.left - ASIDE / 2 && lowerMark < upper.right + ASIDE / 2;
}
