import { parseBody } from '../markdown/parseBody.ts';
import { walk } from '../markdown/walk.ts';

/** The addresses of other sites that a Markdown body links to, in reading order. */
export function addressesIn(body: string): string[] {
  return [...walk(parseBody(body))].flatMap(({ node }) =>
    (node.type === 'link' || node.type === 'definition') && /^https?:\/\//i.test(node.url) ? [node.url] : [],
  );
}
