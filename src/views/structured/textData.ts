import type { GlossaryEntry, StandingPage } from '../../domain/registers.ts';
import { addresses } from '../addresses.ts';
import { type AddressMaker, graphOf, ours, type StructuredData, siteOf } from './parts.ts';

/** A standing page for programs, with the day on which its words last changed. */
export function standingPageData(page: StandingPage & { slug: string }, at: AddressMaker): StructuredData {
  return graphOf(siteOf(at), {
    '@type': 'WebPage',
    name: page.title,
    description: page.description,
    url: at(addresses.page(page.slug)),
    ...ours(at),
    dateModified: page.updated,
  });
}

/** The glossary for programs; it is as new as the newest day on which an entry was known to be true. */
export function glossaryData(entries: readonly GlossaryEntry[], at: AddressMaker): StructuredData {
  const modified = entries
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return graphOf(siteOf(at), {
    '@type': 'DefinedTermSet',
    name: 'Glossary of SEND inspections',
    url: at(addresses.glossary),
    ...ours(at),
    ...(modified && { dateModified: modified }),
    hasDefinedTerm: entries.map(({ slug, term, also, expansion, meaning }) => ({
      '@type': 'DefinedTerm',
      name: term,
      alternateName: [...(expansion ? [expansion] : []), ...also],
      description: meaning,
      url: at(`${addresses.glossary}#${slug}`),
    })),
  });
}
