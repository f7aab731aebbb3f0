import { describe, expect, test } from 'vitest';
import { drawFlows, type FlowsInput } from '../../src/charts/drawFlows.ts';
import { flows } from './support/flows.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find, number } from './support/readSvg.ts';

const usual: FlowsInput = {
  id: 'flows',
  title: 'What followed',
  description: 'Had to write a plan: 84 of 153 areas.',
  ...flows,
  layout: 'wide',
};

describe.each(['wide', 'narrow'] as const)('%s flows', (layout) => {
  const svg = drawFlows({ ...usual, layout });
  const width = layout === 'wide' ? 680 : 288;

  test('are kept as a picture', () => {
    keepDrawing(`flows-${layout}`, svg);
  });

  test('have a band for each pair of states that something went through', () => {
    expect(find(svg, 'path', 'flow')).toHaveLength(8);
  });

  test('say every state with its count and mark', () => {
    const words = find(svg, 'text')
      .map(({ text }) => text)
      .join(' ');
    for (const { states } of flows.steps) {
      for (const { label, count } of states) {
        expect(words).toContain(label);
        expect(words).toMatch(new RegExp(`\\b${count}\\b`));
      }
    }
    for (const mark of ['plan', 'some', 'none', 'mixed', 'unknown']) {
      expect(find(svg, 'path', `mark-${mark}`).length).toBeGreaterThan(0);
    }
  });

  test('stay inside', () => {
    for (const node of find(svg, 'rect', 'flow-node')) {
      expect(number(node, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(node, 'x') + number(node, 'width')).toBeLessThanOrEqual(width + 0.2);
    }
    for (const band of find(svg, 'path', 'flow')) expect(attribute(band, 'd')).not.toMatch(/NaN|Infinity/);
  });

  test('draw names of fifty letters and markup as words', () => {
    const label = `${'x'.repeat(44)}<b>&`;
    const [first, ...rest] = flows.steps;
    const steps = [{ label, states: first?.states.map((state) => ({ ...state, label })) ?? [] }, ...rest];
    const words = find(drawFlows({ ...usual, steps, layout }), 'text').map(({ text }) => text);
    expect(words.join('')).toContain('<b>&');
  });

  test('of a single area are drawn', () => {
    const states = flows.steps.map(({ states: [state] }) => state?.id ?? '');
    const steps = flows.steps.map(({ label, states: own }) => ({
      label,
      states: own.slice(0, 1).map((state) => ({ ...state, count: 1 })),
    }));
    expect(find(drawFlows({ ...usual, steps, paths: [{ states, count: 1 }], layout }), 'path', 'flow')).toHaveLength(2);
  });

  test('are a sentence where there is nothing', () => {
    const empty = drawFlows({ ...usual, steps: [], paths: [], layout });
    expect(find(empty, 'text').map(({ text }) => text)).toEqual(['There is nothing to draw.']);
  });
});
