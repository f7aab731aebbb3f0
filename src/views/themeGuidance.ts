import type { Inspection } from '../domain/archive.ts';
import { findByAddress } from '../domain/findByAddress.ts';
import type { Finding } from '../domain/finding.ts';
import type { GoodSentence } from '../domain/guidance.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { addresses } from './addresses.ts';
import { visitLine } from './visitLines.ts';

/** A link with its words. */
export interface WordedLink {
  readonly text: string;
  readonly href: string;
}

/** Findings that show a sentence to be true: "Inspectors praised this in Bedford, November 2024". */
export interface Shown {
  readonly words: string;
  readonly links: readonly WordedLink[];
}

/** A sentence on what good looks like, and where it comes from. */
export interface GoodLine {
  readonly text: string;
  readonly shown: readonly Shown[];
  /** Entries of the glossary that state it. */
  readonly terms: readonly WordedLink[];
}

/** What good looks like in a theme, and what people can ask. */
export interface ThemeGuidance {
  readonly good: readonly GoodLine[];
  /** The national sources of the terms above, each once. */
  readonly sources: readonly (WordedLink & { readonly publisher: string })[];
  readonly parents: readonly string[];
  readonly councillors: readonly string[];
}

/** The guidance on a theme; undefined where the archive has none. */
export function themeGuidance(model: Model, slug: string): ThemeGuidance | undefined {
  const entry = model.guidance?.themes.find(({ theme }) => theme === slug);
  if (!entry) return undefined;
  const sources = entry.good.flatMap(({ terms }) => terms).flatMap((term) => termOf(model, term).sources);
  return {
    good: entry.good.map((sentence) => goodLine(model, sentence)),
    sources: [...new Map(sources.map((source) => [source.url, source])).values()].map(({ title, publisher, url }) => ({
      text: title,
      publisher,
      href: url,
    })),
    parents: entry.parents,
    councillors: entry.councillors,
  };
}

function goodLine(model: Model, { text, findings, terms }: GoodSentence): GoodLine {
  const cited = findings.flatMap((address) => {
    const found = findByAddress(model.inspections, address);
    return found ? [{ words: sayShown(found.finding), link: linkTo(model, found.visit, address) }] : [];
  });
  return {
    text,
    shown: [...Map.groupBy(cited, ({ words }) => words)].map(([words, group]) => ({
      words,
      links: group.map(({ link }) => link),
    })),
    terms: terms.map((slug) => ({ text: termOf(model, slug).term, href: `${addresses.glossary}#${slug}` })),
  };
}

function sayShown({ kind }: Finding): string {
  if (kind === 'strength') return say('Inspectors praised this in');
  return kind === 'progress'
    ? say('Inspectors found enough progress with this in')
    : say('Inspectors found this lacking in');
}

function linkTo(model: Model, visit: Inspection, address: string): WordedLink {
  const { council, when } = visitLine(model, visit);
  const [slug = '', anchor = ''] = address.split('#');
  return { text: `${council.name}, ${when}`, href: addresses.finding(slug, anchor) };
}

function termOf(model: Model, slug: string): Model['glossary'][number] {
  const entry = model.glossary.find((each) => each.slug === slug);
  if (!entry) throw new Error(`There is no term "${slug}".`);
  return entry;
}
