import { describe, expect, test } from 'vitest';
import { layOutFlows } from '../../src/charts/layOutFlows.ts';
import { flows } from './support/flows.ts';

const spacing = { unit: 2, gap: 10 };
const { nodes, flows: bands, length } = layOutFlows(flows, spacing);

describe('flows', () => {
  test('have nodes as large as their counts, in order, with a gap between', () => {
    for (const step of nodes) {
      step.forEach(({ span, count }, at) => {
        expect(span.end - span.start).toBeCloseTo(count * 2, 6);
        if (at > 0) expect(span.start - (step[at - 1]?.span.end ?? 0)).toBeCloseTo(10, 6);
      });
    }
  });

  test('stand in the middle of the longest step', () => {
    for (const step of nodes) {
      const [first, last] = [step[0], step.at(-1)];
      expect((first?.span.start ?? 0) + (last?.span.end ?? 0)).toBeCloseTo(length, 6);
    }
  });

  test('fill each node on both sides, without overlapping', () => {
    nodes.forEach((step, index) => {
      for (const { span } of step) {
        for (const [side, at] of [
          ['from', index],
          ['to', index - 1],
        ] as const) {
          const own = bands
            .filter(
              (band) => band.step === at && band[side].start >= span.start - 0.01 && band[side].end <= span.end + 0.01,
            )
            .sort((a, b) => a[side].start - b[side].start);
          if (own.length === 0) continue;
          expect(own[0]?.[side].start).toBeCloseTo(span.start, 6);
          expect(own.at(-1)?.[side].end).toBeCloseTo(span.end, 6);
          own.slice(1).forEach((band, before) => {
            expect(band[side].start).toBeCloseTo(own[before]?.[side].end ?? Number.NaN, 6);
          });
        }
      }
    });
  });

  test('carry everything at every step', () => {
    for (const step of [0, 1]) {
      const own = bands.filter((band) => band.step === step);
      expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(153);
    }
  });

  test('leave room for words', () => {
    const { nodes: spaced } = layOutFlows(flows, { ...spacing, before: () => 40, least: () => 100 });
    const [first, second] = spaced[0] ?? [];
    expect(second?.span.start).toBeGreaterThanOrEqual((first?.span.end ?? 0) + 50);
  });

  test('cannot lead through a state that is not there', () => {
    const lost = { ...flows, paths: [{ states: ['plan', 'vanished', 'mixed'], count: 1 }] };
    expect(() => layOutFlows(lost, spacing)).toThrow('plan, vanished, mixed');
  });
});
