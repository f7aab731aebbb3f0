import type { Finding } from './finding.ts';

/**
 * The permanent address of each finding on its visit's page, in the file's order: kind and theme, counted from the
 * second on (`weakness-local-offer`, `weakness-local-offer-2`). A finding's own `id` comes first, so that a corrected
 * theme does not break a link; adding a finding below the others moves none.
 */
export function findingAnchors(findings: readonly Pick<Finding, 'id' | 'kind' | 'theme'>[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id, kind, theme }) => {
    if (id !== undefined) return id;
    const name = `${kind}-${theme}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}-${nth}`;
  });
}
