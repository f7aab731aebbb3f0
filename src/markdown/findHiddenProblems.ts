import type { Root } from 'mdast';
import type { BodyProblem } from './bodyProblem.ts';
import { findHidden, nameHidden } from './hiddenCharacters.ts';
import { placeOf, typedText } from './placeOf.ts';
import { walk } from './walk.ts';

/** Characters that nobody sees, typed as they are or written as `&#x202E;`; at most one problem a line is told. */
export function findHiddenProblems(root: Root, markdown: string): BodyProblem[] {
  return [...findTyped(markdown), ...findSpelledOut(root, markdown)];
}

function findTyped(markdown: string): BodyProblem[] {
  return markdown.split(/\r\n?|\n/).flatMap((line, at) => {
    const [first] = findHidden(line);
    if (!first) return [];
    const place = { line: at + 1, column: first.start + 1, endLine: at + 1, endColumn: first.end + 1 };
    return [{ rule: 'control-character', ...place, message: say(line) }];
  });
}

function findSpelledOut(root: Root, markdown: string): BodyProblem[] {
  return [...walk(root)].flatMap(({ node }) => {
    if (node.type !== 'text' || !nameHidden(node.value) || nameHidden(typedText(node, markdown))) return [];
    return [{ rule: 'control-character', ...placeOf(node), message: say(node.value) }];
  });
}

function say(text: string): string {
  return `A hidden character (${nameHidden(text)}) stands here. Delete it: it can make words look other than they are.`;
}
