import type { Finding } from './finding.ts';
import { findingAnchors } from './findingAnchors.ts';

/**
 * The finding at `<visit>#<anchor>`, as its page is addressed: `bedford-2024-11#strength-workforce`. Undefined where
 * there is no such visit or no such anchor.
 */
export function findByAddress<Visit extends { readonly slug: string; readonly findings: readonly Finding[] }>(
  visits: readonly Visit[],
  address: string,
): { readonly visit: Visit; readonly finding: Finding } | undefined {
  const [slug, anchor = ''] = address.split('#');
  const visit = visits.find((each) => each.slug === slug);
  const finding = visit?.findings[findingAnchors(visit.findings).indexOf(anchor)];
  return visit && finding && { visit, finding };
}
