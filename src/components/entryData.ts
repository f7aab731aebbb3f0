/** What an entry of a list is found under, as its data attributes: `data-outcome="inconsistent written-statement-of-action"`. */
export function entryData(values: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, each]) => [`data-${name}`, each.join(' ')]));
}
