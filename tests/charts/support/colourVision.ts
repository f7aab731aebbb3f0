/**
 * How colours look to people who lack one kind of cone, wholly: matrices over linear RGB from G. M. Machado, M. M. Oliveira
 * and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), severity 1.0. And how they look without any colour: luminance alone.
 */
const MATRICES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;

/** The ways of seeing that are simulated. */
export const VISIONS = Object.keys(MATRICES) as (keyof typeof MATRICES)[];
export type Vision = keyof typeof MATRICES;

/** What `#rrggbb` looks like, as `#rrggbb`. */
export function see(colour: string, vision: Vision): string {
  const linear = toLinear(colour);
  const m = MATRICES[vision];
  return `#${[0, 3, 6]
    .map((row) => [0, 1, 2].reduce((sum, at) => sum + (m[row + at] ?? 0) * (linear[at] ?? 0), 0))
    .map((part) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, part)))))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** How far two colours are apart to the eye: the distance in CIELAB (CIE 1976), where 2.3 can just be noticed. */
export function distance(a: string, b: string): number {
  const [one, other] = [toLab(a), toLab(b)];
  return Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));
}

function toLinear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** CIELAB under daylight (D65). */
function toLab(colour: string): number[] {
  const [r = 0, g = 0, b = 0] = toLinear(colour);
  const root = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
