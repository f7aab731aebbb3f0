import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const OUTPUT = new URL('../output/', import.meta.url);
const STYLES = ['tokens.css', 'marks.css', 'charts.css'].map(
  (file) => new URL(`../../../src/styles/${file}`, import.meta.url),
);

/**
 * Holds a drawing to the picture in tests/charts/output/, which anyone can open. Where there is none it is written;
 * where it differs, the new one is left beside it as `<name>-changed.svg`: look at both, then let it take the other's
 * place. Colours are put into the file for looking at and not compared.
 */
export function keepDrawing(name: string, svg: string): void {
  const file = new URL(`${name}.svg`, OUTPUT);
  const changed = new URL(`${name}-changed.svg`, OUTPUT);
  const drawn = roundNumbers(svg);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === undefined) {
    const { CI } = process.env;
    expect(CI, `${name}.svg is not in tests/charts/output/`).toBeUndefined();
    writeFileSync(file, withStyle(drawn));
    return;
  }
  if (withoutStyle(before) === drawn) {
    if (before !== withStyle(drawn)) writeFileSync(file, withStyle(drawn));
    rmSync(changed, { force: true });
  } else writeFileSync(changed, withStyle(drawn));
  expect(drawn, `Look at tests/charts/output/${name}-changed.svg`).toBe(withoutStyle(before));
}

/** To 0.1, and one element a line, so that a difference can be read. */
function roundNumbers(svg: string): string {
  const lines = svg.replace(/></g, '>\n<');
  return `${lines.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))}\n`;
}

function withStyle(svg: string): string {
  const css = STYLES.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n');
  return svg.replace('>', `>\n<style>\n${css}\nsvg { background: var(--paper) }\n</style>`);
}

function withoutStyle(svg: string): string {
  return svg.replace(/\n<style>[\s\S]*?<\/style>/, '');
}
