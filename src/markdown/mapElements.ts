import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Replaces every element of a tree, in reading order, the inner ones before the outer; a list of none removes it. */
export function mapElements(root: Root, replace: (element: Element) => ElementContent[]): void {
  const inside = <Node extends RootContent>(node: Node): (Node | ElementContent)[] => {
    if (node.type !== 'element') return [node];
    node.children = node.children.flatMap(inside<ElementContent>);
    return replace(node);
  };
  root.children = root.children.flatMap(inside<RootContent>);
}
