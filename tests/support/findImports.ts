import ts from 'typescript';

/** One file naming another, or a package. */
export interface FoundImport {
  /** As written: `../domain/day.ts`, `zod`. Undefined where it is worked out while the program runs. */
  readonly specifier: string | undefined;
  /** Whether types alone are taken, so that nothing is left of it when the program runs. */
  readonly typesOnly: boolean;
}

/** Every import of a source text, read by TypeScript's own parser; an `.astro` file is taken apart first. */
export function findImports(path: string, text: string): FoundImport[] {
  if (!path.endsWith('.astro')) return readImports(text);
  const { scripts, addresses } = takeApart(text);
  return [...scripts.flatMap(readImports), ...addresses.map((specifier) => ({ specifier, typesOnly: false }))];
}

/** The programs in an `.astro` file: its front matter and its `<script>` elements, and the addresses those name. */
function takeApart(text: string): { scripts: string[]; addresses: string[] } {
  const [fenced = '', frontMatter = ''] = /^\s*---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const elements = [...text.slice(fenced.length).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return {
    scripts: [frontMatter, ...elements.map(([, , body = '']) => body)],
    addresses: elements.flatMap(([, attributes = '']) => /\bsrc="([^"]*)"/.exec(attributes)?.[1] ?? []),
  };
}

function readImports(text: string): FoundImport[] {
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push({ specifier: textOf(node.moduleSpecifier), typesOnly: isType(node) });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ specifier: textOf(node.moduleSpecifier), typesOnly: node.isTypeOnly });
    if (ts.isImportTypeNode(node))
      found.push({
        specifier: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined,
        typesOnly: true,
      });
    if (ts.isCallExpression(node) && loadsCode(node.expression))
      found.push({ specifier: node.arguments[0] && textOf(node.arguments[0]), typesOnly: false });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function isType({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly)
  );
}

/** `import(…)`, `require(…)`, `import.meta.glob(…)`. */
function loadsCode(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === 'require';
  return ts.isPropertyAccessExpression(callee) && ts.isMetaProperty(callee.expression) && callee.name.text === 'glob';
}

function textOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}
