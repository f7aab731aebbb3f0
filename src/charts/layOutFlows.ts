import { max, sum } from 'd3-array';
import type { MarkName } from './marks.ts';

/** What a number of things have in common at one step. */
export interface FlowNode {
  readonly id: string;
  readonly mark: MarkName;
  readonly label: string;
  readonly count: number;
}

/** Steps in order, and the ways that things went through all of them. */
export interface FlowRows {
  readonly steps: readonly { readonly label: string; readonly states: readonly FlowNode[] }[];
  readonly paths: readonly { readonly states: readonly string[]; readonly count: number }[];
}

/** A stretch along the line on which the nodes of a step stand, in px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node at its place. */
export interface PlacedNode extends FlowNode {
  readonly span: Span;
}

/** What goes from a node of one step to a node of the next, as wide at both ends. */
export interface PlacedFlow {
  /** 0 from the first step to the second. */
  readonly step: number;
  readonly count: number;
  readonly from: Span;
  readonly to: Span;
}

/** How nodes are spaced, in px. */
export interface FlowSpacing {
  /** For one thing. */
  readonly unit: number;
  readonly gap: number;
  /** Room that a node needs before it, and the least that it takes up, both for its words. */
  readonly before?: (node: FlowNode, step: number) => number;
  readonly least?: (node: FlowNode, step: number) => number;
}

/**
 * Places the nodes of each step along a line, steps in the middle of the longest, and the flows between them such that
 * those of a node do not cross at the node. Throws where a path names a state that its step does not have.
 */
export function layOutFlows({ steps, paths }: FlowRows, spacing: FlowSpacing) {
  const placed = steps.map(({ states }, step) => placeNodes(states, step, spacing));
  const length = max(placed, ({ end }) => end) ?? 0;
  const nodes = placed.map((each) => {
    const shift = (length - each.end) / 2;
    return each.nodes.map(
      (node): PlacedNode => ({ ...node, span: { start: node.span.start + shift, end: node.span.end + shift } }),
    );
  });
  const flows = nodes.slice(1).flatMap((to, step) => placeFlows(nodes[step] ?? [], to, step, paths, spacing.unit));
  return { nodes, flows, length };
}

function placeNodes(states: readonly FlowNode[], step: number, { unit, gap, before, least }: FlowSpacing) {
  let at = 0;
  const nodes = states.map((node): PlacedNode => {
    const size = node.count * unit;
    const slot = Math.max(size, least?.(node, step) ?? 0);
    const start = at + (before?.(node, step) ?? 0) + (slot - size) / 2;
    at = start + (slot + size) / 2 + gap;
    return { ...node, span: { start, end: start + size } };
  });
  return { nodes, end: Math.max(0, at - gap) };
}

function placeFlows(
  sources: readonly PlacedNode[],
  targets: readonly PlacedNode[],
  step: number,
  paths: FlowRows['paths'],
  unit: number,
): PlacedFlow[] {
  const known = (nodes: readonly PlacedNode[], id: string | undefined) => nodes.some((node) => node.id === id);
  const lost = paths.find(({ states }) => !known(sources, states[step]) || !known(targets, states[step + 1]));
  if (lost)
    throw new RangeError(`The path ${lost.states.join(', ')} leads through a state that its step does not have.`);
  const arrived = new Map(targets.map(({ id, span }) => [id, span.start]));
  return sources.flatMap((source) => {
    let leave = source.span.start;
    return targets.flatMap((target): PlacedFlow[] => {
      const count = sum(paths, ({ states, count: held }) =>
        states[step] === source.id && states[step + 1] === target.id ? held : 0,
      );
      if (count === 0) return [];
      const arrive = arrived.get(target.id) ?? 0;
      const size = count * unit;
      const flow = {
        step,
        count,
        from: { start: leave, end: leave + size },
        to: { start: arrive, end: arrive + size },
      };
      leave += size;
      arrived.set(target.id, arrive + size);
      return [flow];
    });
  });
}
