/**
 * CSS with the values of a list of tokens in place of `var(--…)`, without comments and without rules for some screens
 * only: what programs understand that know no variables. `tokens` is CSS too; the first `:root` in it counts. Throws
 * for a variable that it does not have.
 */
export function plainStyles(css: string, tokens: string): string {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(dropComments(tokens)) ?? [];
  const values = new Map([...root.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  return dropConditions(dropComments(css))
    .replace(/var\((--[\w-]+)\)/g, (_, name) => {
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`There is no token ${name}.`);
      return value.trim();
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function dropComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '');
}

/** Takes out `@media …` and the like, with the rules in their braces. */
function dropConditions(css: string): string {
  return css.replace(/@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}
