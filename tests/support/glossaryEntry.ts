import type { GlossaryEntry } from '../../src/domain/registers.ts';

/** A made-up entry of the glossary. */
export function glossaryEntry(term: string, fields: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {
    slug: term.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    term,
    also: [],
    meaning: `What ${term} means.`,
    asOf: '2026-11-21',
    sources: [{ title: 'A guide', publisher: 'Borsetshire Council', url: 'https://borsetshire.example.org/guide' }],
    ...fields,
  };
}
