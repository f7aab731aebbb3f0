/** How far typed letters are from a name; `start` compares with the first letters of the name only. */
export interface TypingCost {
  readonly whole: number;
  readonly start: number;
}

/** What one typing error costs. */
export const ONE_ERROR = 10;
/** Two letters swapped are one slip of the fingers, and thought of before a wrong letter. */
const SWAPPED = 9;
/** People seldom mistype the first letter: it costs so much more. */
export const FIRST_LETTER = 1;

/** More than any limit: the letters are too far apart. */
const TOO_FAR = 999;
const FAR: TypingCost = { whole: TOO_FAR, start: TOO_FAR };

const LONGEST = 128;

// Kept between calls: one keystroke compares some two thousand names.
let twoAbove = new Uint16Array(LONGEST + 2);
let above = new Uint16Array(LONGEST + 2);
let row = new Uint16Array(LONGEST + 2);

/**
 * What it costs to turn `typed` into `meant` by wrong, missing, extra and swapped letters (optimal string alignment),
 * ten for an error. Stops as soon as the cost must pass `most`; a cost above `most` is given as 999.
 */
export function typingCost(typed: string, meant: string, most: number): TypingCost {
  const reach = Math.floor(most / SWAPPED);
  const width = Math.min(meant.length, typed.length + reach);
  if (typed.length > LONGEST || width > LONGEST || meant.length < typed.length - reach) return FAR;
  for (let column = 0; column <= width; column++) above[column] = column * ONE_ERROR;

  let before = -1;
  for (let line = 1; line <= typed.length; line++) {
    const mine = typed.charCodeAt(line - 1);
    // Cells further from the diagonal than the errors allowed can never be part of a cheap way.
    const from = Math.max(1, line - reach);
    const to = Math.min(width, line + reach);
    let left = from === 1 ? line * ONE_ERROR : TOO_FAR;
    let corner = cell(above, from - 1);
    row[from - 1] = left;
    let cheapest = TOO_FAR;
    for (let column = from; column <= to; column++) {
      const theirs = meant.charCodeAt(column - 1);
      const over = cell(above, column);
      let cost = corner;
      if (mine !== theirs) {
        const wrong = corner + (line === 1 && column === 1 ? ONE_ERROR + FIRST_LETTER : ONE_ERROR);
        const other = (over < left ? over : left) + ONE_ERROR;
        cost = wrong < other ? wrong : other;
        if (column > 1 && before === theirs && mine === meant.charCodeAt(column - 2))
          cost = Math.min(cost, cell(twoAbove, column - 2) + SWAPPED);
      }
      row[column] = cost;
      if (cost < cheapest) cheapest = cost;
      left = cost;
      corner = over;
    }
    row[to + 1] = TOO_FAR;
    if (cheapest > most) return FAR;
    before = mine;
    [twoAbove, above, row] = [above, row, twoAbove];
  }

  let start = TOO_FAR;
  for (let column = Math.max(0, typed.length - reach); column <= width; column++)
    start = Math.min(start, cell(above, column));
  const whole = meant.length > width ? TOO_FAR : cell(above, meant.length);
  return { whole: whole > most ? TOO_FAR : whole, start: start > most ? TOO_FAR : start };
}

function cell(cells: Uint16Array, index: number): number {
  return cells[index] ?? TOO_FAR;
}
