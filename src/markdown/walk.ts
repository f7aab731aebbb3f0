import type { Nodes, Root } from 'mdast';

/** A node of the parsed body with the nodes around it, outermost first. */
export interface Visited {
  readonly node: Nodes;
  readonly ancestors: readonly Nodes[];
}

/** Every node of the body in reading order, the root left out. */
export function* walk(root: Root): Generator<Visited> {
  yield* within(root, []);
}

function* within(node: Nodes, ancestors: readonly Nodes[]): Generator<Visited> {
  if (node.type !== 'root') yield { node, ancestors };
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) yield* within(child, inside);
}
