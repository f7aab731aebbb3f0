import type { Council } from '../../domain/council.ts';
import type { Model } from '../../domain/model.ts';
import type { SearchRecord } from '../../domain/search/searchRecord.ts';
import { addresses } from '../addresses.ts';
import { councilPage } from '../councilPage.ts';
import { regionPage } from '../regionPage.ts';
import { themePage } from '../themePage.ts';
import { visitRecords } from './visitRecords.ts';

/**
 * Everything that a search can find on the pages made from the archive: each finding once, though it stands on several
 * pages, and none of what pages repeat. Pages without a
 * record are read from their HTML. `toText` makes plain text of Markdown.
 */
export function searchRecords(model: Model, toText: (markdown: string) => string): SearchRecord[] {
  return [
    ...model.inspections.flatMap((visit) => visitRecords(model, visit, toText)),
    ...model.councils.map((council) => councilRecord(model, council)),
    ...model.themeGroups.flatMap((group) => group.themes.map(({ slug }) => themeRecord(model, slug))),
    ...model.regions.map(({ slug }) => regionRecord(model, slug)),
    ...model.glossary.map(
      ({ slug, term, expansion, also, meaning }): SearchRecord => ({
        url: `${addresses.glossary}#${slug}`,
        title: `Glossary: ${term}`,
        text: [expansion && `${expansion}.`, meaning, also.length > 0 && `Also: ${also.join(', ')}.`]
          .filter(Boolean)
          .join(' '),
        names: [term, ...also].join(' '),
        values: {},
        dated: false,
      }),
    ),
    ...LISTS,
  ];
}

/** A council’s card stands for itself: what inspectors found there are records of their own. */
function councilRecord(model: Model, council: Council): SearchRecord {
  const page = councilPage(model, council.slug);
  const others = council.aliases.filter((alias) => alias !== council.officialName);
  const facts = page.facts.map(({ text }) => text.replace(/\.?$/, '.'));
  const also = others.length > 0 ? `Also: ${others.join(', ')}.` : '';
  return {
    url: addresses.council(council.slug),
    title: `${council.name}: report card`,
    text: [page.latest?.verdict, page.lineage, also, `${page.region.name}.`, ...facts].filter(Boolean).join(' '),
    // A town goes first to the council that serves it now.
    names: [council.name, ...(council.status === 'current' ? others : [])].join(' '),
    values: { council: council.slug, region: council.region },
    dated: false,
  };
}

function themeRecord(model: Model, slug: string): SearchRecord {
  const page = themePage(model, slug);
  const shares = page.frameworks.map(({ name, sentence }) => `${name}: ${sentence}`);
  return {
    url: addresses.theme(slug),
    title: `Theme: ${page.name}`,
    text: [page.meaning, ...shares].join(' '),
    names: page.name,
    values: { theme: slug },
    dated: false,
  };
}

function regionRecord(model: Model, slug: string): SearchRecord {
  const page = regionPage(model, slug);
  return {
    url: addresses.region(slug),
    title: `Region: ${page.name}`,
    text: page.frameworks.map(({ name, sentence }) => `${name}: ${sentence}`).join(' '),
    names: page.name,
    values: { region: slug },
    dated: false,
  };
}

/** Pages that are lists of other pages: they are found by their names, and their rows by themselves. */
const LISTS: readonly SearchRecord[] = (
  [
    [
      'Home page',
      addresses.home,
      'SEND report cards for every council in England, with the newest inspections and maps.',
    ],
    [
      'All councils, A to Z',
      addresses.councils,
      'Every council in England that is responsible for SEND, with the towns and districts that it serves.',
    ],
    [
      'All inspections',
      addresses.inspections,
      'Every SEND inspection, revisit and monitoring visit that we hold, newest first.',
    ],
    ['Themes', addresses.themes, 'What inspectors praise, and what must get better, theme by theme.'],
    ['Regions', addresses.regions, 'The nine regions of England, each with its councils.'],
    ['Glossary', addresses.glossary, 'Words that reports and letters use, in plain English.'],
  ] as const
).map(([title, url, text]) => ({ url, title, text, names: title, values: {}, dated: false }));
