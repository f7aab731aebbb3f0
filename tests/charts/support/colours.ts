import { readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(new URL(`../../../src/styles/${file}`, import.meta.url), 'utf8');

/** The ways in which the site is seen, each with its own values of the tokens. */
export const SCHEMES = ['light', 'dark', 'print'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a token is in a scheme, as `#rrggbb`, read from tokens.css; throws for one that is no colour. */
export function token(name: string, scheme: Scheme): string {
  const css = read('tokens.css').replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = {
    light: css.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, ''),
    dark: /@media \(prefers-color-scheme: dark\)\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '',
    print: /@media print\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '',
  };
  const valueIn = (block: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})\\b`, 'i').exec(block)?.[1];
  const value = valueIn(blocks[scheme]) ?? valueIn(blocks.light);
  if (!value) throw new Error(`tokens.css gives --${name} no colour.`);
  return value.length === 4 ? value.replace(/[0-9a-f]/gi, '$&$&') : value;
}

/** The token that marks.css or charts.css gives a class as `fill` or `stroke`, outside any media query. */
export function tokenOf(className: string, property: 'fill' | 'stroke'): string | undefined {
  const css = (read('marks.css') + read('charts.css'))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '');
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors]) =>
    selectors?.split(',').some((each) => each.trim() === `.${className}`),
  );
  return rules
    .map(([, , body]) => new RegExp(`(?:^|[;\\s])${property}:\\s*var\\(--([\\w-]+)\\)`).exec(body ?? '')?.[1])
    .findLast((name) => name !== undefined);
}

/** Contrast of two colours by WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
