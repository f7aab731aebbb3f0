import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { judgeLink } from './judgeLink.ts';
import { placeOf, typedText } from './placeOf.ts';
import { walk } from './walk.ts';
import { wordsOf } from './wordsOf.ts';

/** Words that say nothing to somebody who hears only the links of a page. */
const VAGUE = new Set([
  'click',
  'click here',
  'find out more',
  'follow this link',
  'here',
  'in here',
  'info',
  'learn more',
  'link',
  'more',
  'more info',
  'more information',
  'press here',
  'read more',
  'read this',
  'see here',
  'see more',
  'tap here',
  'the link',
  'this',
  'this link',
  'this page',
  'this site',
  'this website',
]);

/** Links that lead somewhere unsafe, over an open line, or that do not say where they lead. */
export function findLinkProblems(root: Root, markdown: string): BodyProblem[] {
  const problems: BodyProblem[] = [];
  for (const { node, ancestors } of walk(root)) {
    if (isLink(node) && ancestors.some(isLink))
      problems.push({ rule: 'nested-link', ...placeOf(node), message: NESTED });
    if (node.type === 'link' || node.type === 'definition') problems.push(...judgeAddress(node, markdown));
    if (isLink(node)) problems.push(...judgeWords(node));
  }
  return problems;
}

const NESTED = 'This link stands inside the words of another. Keep one of the two, or put them side by side.';

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}

function judgeAddress(node: Link | Definition, markdown: string): BodyProblem[] {
  // A footnote is told apart elsewhere: its text is not an address that somebody mistyped.
  if (node.type === 'definition' && node.identifier.startsWith('^')) return [];
  const verdict = judgeLink(node.url);
  if (verdict === 'http') return [{ rule: 'http-link', ...placeOf(node), ...sayHttp(node, markdown) }];
  return verdict === 'refused' ? [{ rule: 'unsafe-link', ...placeOf(node), ...sayRefused(node, markdown) }] : [];
}

function sayHttp(node: Link | Definition, markdown: string): Pick<BodyProblem, 'message' | 'suggestion'> {
  const message = `The address “${shorten(node.url)}” is shown without a link, because only https:// keeps what is read private. Try the same address with https://.`;
  const typed = typedText(node, markdown);
  return /http:\/\//i.test(typed) ? { message, suggestion: typed.replace(/http:\/\//gi, 'https://') } : { message };
}

function sayRefused(node: Link | Definition, markdown: string): Pick<BodyProblem, 'message' | 'suggestion'> {
  if (node.url === '') return { message: `This link has no address. ${ALLOWED}` };
  const beginsWell = /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(node.url);
  const message = beginsWell
    ? `The address “${shorten(node.url)}” has a part that may not be there: a space, a backslash, a quotation mark, // or .. in its path, a name before @, or more than one email address.`
    : `This link goes to “${shorten(node.url)}”. ${ALLOWED}`;
  const mended = mend(node.url);
  const typed = typedText(node, markdown);
  const at = typed.lastIndexOf(node.url);
  if (!mended || at < 0) return { message };
  return { message, suggestion: typed.slice(0, at) + mended + typed.slice(at + node.url.length) };
}

const ALLOWED =
  'An address must begin with https://, with / for a page of this site, with # for a place on this page, or be mailto: and one email address.';

/** The address that was probably meant: `www.example.com`, `//example.com` and `name@example.com` lack their beginning. */
function mend(url: string): string | undefined {
  const begin = /^www\./i.test(url)
    ? 'https://'
    : /^\/\/\w/.test(url)
      ? 'https:'
      : /^[^:/]+@/.test(url)
        ? 'mailto:'
        : '';
  return begin && judgeLink(begin + url) !== 'refused' ? begin + url : undefined;
}

function judgeWords(node: Link | LinkReference): BodyProblem[] {
  const words =
    wordsOf(node)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const problem = (message: string) => [{ rule: 'link-text', ...placeOf(node), message }];
  if (words.length === 0) return problem('This link has no words. Say between the square brackets where it leads.');
  if (!VAGUE.has(words.join(' '))) return [];
  return problem(
    `The words “${wordsOf(node).trim()}” do not say where the link leads. Name the page or document instead.`,
  );
}

function shorten(url: string): string {
  return url.length > 60 ? `${url.slice(0, 59)}…` : url;
}
