import type { Finding } from './finding.ts';

/**
 * The permanent address of each finding on its visit's page, in the file's order: kind and theme, counted from the
 * second on (`weakness-local-offer`, `weakness-local-offer-2`). A finding's own `id` comes first, so that a corrected
 * theme does not break a link, and no other finding takes its name; adding a finding below the others moves none.
 */
export function findingAnchors(findings: readonly Pick<Finding, 'id' | 'kind' | 'theme'>[]): string[] {
  const taken = new Set(findings.flatMap(({ id }) => id ?? []));
  return findings.map(({ id, kind, theme }) => {
    if (id !== undefined) return id;
    const name = `${kind}-${theme}`;
    let anchor = name;
    for (let nth = 2; taken.has(anchor); nth += 1) anchor = `${name}-${nth}`;
    taken.add(anchor);
    return anchor;
  });
}
