/** Size of all text in drawings, in px: nothing on the site is smaller. */
export const TEXT_SIZE = 16;

/** Distance between lines of text in drawings, in px. */
export const LINE_HEIGHT = 20;

/** Widths in ems of the widest usual system font (DejaVu Sans), so that what fits here fits everywhere. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijl.,:;'|!’‘ /\\]/, 0.34],
  [/[frtI()[\]"“”-]/, 0.43],
  [/[mMW@%]/, 1],
  [/[wOQGNH&]/, 0.82],
  [/[A-Z]/, 0.71],
  [/[\u0020-\u024f–]/, 0.64],
];

/** About how many px a line of text takes at 16px, on the safe side; `bold` letters are an eighth wider. */
export function measureText(text: string, weight: 'plain' | 'bold' = 'plain'): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  return ems * TEXT_SIZE * (weight === 'bold' ? 1.125 : 1);
}
