import { defineCollection } from 'astro:content';
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import * as z from 'zod';
import type { Archive } from './domain/archive.ts';
import { correctionsSchema } from './domain/corrections.ts';
import { councilSchema } from './domain/council.ts';
import { figuresSchema } from './domain/figures.ts';
import { frameworkSchema } from './domain/framework.ts';
import { guidanceSchema } from './domain/guidance.ts';
import { makeInspectionSchema } from './domain/inspection.ts';
import { postcodeTableSchema } from './domain/postcode/postcodeTable.ts';
import {
  glossaryEntrySchema,
  regionSchema,
  siteSchema,
  standingPageSchema,
  themeGroupSchema,
} from './domain/registers.ts';
import { translateRegisters } from './domain/translateRegisters.ts';
import { makeVocabulary } from './domain/vocabulary.ts';
import { runGate } from './publish/gate.ts';
import { readSiteLanguage } from './publish/readSiteLanguage.ts';
import { readSettings } from './publish/settings.ts';

const settings = readSettings();
const language = readSiteLanguage(settings);

/** The archive as the gate lets it through; read once for all collections, and again when a file changes. */
let reading = readArchive();

async function readArchive(): Promise<Archive> {
  const { archive, report } = await runGate(settings);
  if (!archive) throw new Error(`The content has problems:\n${report}`);
  return language ? translateRegisters(archive, language) : archive;
}

interface Entry {
  readonly slug: string;
  readonly body?: string;
}

/** One for each collection: puts what was read last into its store. */
const refills: (() => Promise<void>)[] = [];

/** In live editing: reads the archive anew when a file of it changes, and keeps the last good one meanwhile. */
function watchContent(watcher: NonNullable<LoaderContext['watcher']>, report: (message: string) => void): void {
  const folder = resolve(settings.contentDir) + sep;
  let soon: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(soon);
    soon = setTimeout(async () => {
      const fresh = readArchive();
      try {
        await fresh;
        reading = fresh;
        for (const refill of refills) await refill();
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
      }
    }, 100);
  });
}

/**
 * Loads one part of the archive through the very reader that `npm run check` uses, so that no file is read in two ways
 * and nothing that the gate refuses is published. Nothing is cached between builds (docs/decisions/0003).
 */
function fromArchive(name: string, pick: (archive: Archive) => readonly Entry[]): Loader {
  return {
    name: `archive-${name}`,
    async load({ store, parseData, watcher, logger }) {
      const refill = async () => {
        const entries = pick(await reading);
        store.clear();
        for (const [place, { body, ...entry }] of entries.entries()) {
          // Astro hands a collection out in the order of its ids; the registers have an order of their own.
          const id = `${String(place).padStart(6, '0')}-${entry.slug}`;
          store.set({ id, data: await parseData({ id, data: entry }), ...(body && { body }) });
        }
      };
      await refill();
      if (watcher && refills.length === 0) watchContent(watcher, (message) => logger.error(message));
      refills.push(refill);
    },
  };
}

const slug = { slug: z.string() };

export const collections = {
  councils: defineCollection({ loader: fromArchive('councils', (archive) => archive.councils), schema: councilSchema }),
  regions: defineCollection({ loader: fromArchive('regions', (archive) => archive.regions), schema: regionSchema }),
  frameworks: defineCollection({
    loader: fromArchive('frameworks', (archive) => archive.frameworks),
    schema: frameworkSchema,
  }),
  themes: defineCollection({
    loader: fromArchive('themes', (archive) => archive.themeGroups),
    schema: themeGroupSchema,
  }),
  glossary: defineCollection({
    loader: fromArchive('glossary', (archive) => archive.glossary),
    schema: glossaryEntrySchema,
  }),
  site: defineCollection({
    loader: fromArchive('site', (archive) => [{ slug: 'site', ...archive.site }]),
    schema: siteSchema.extend(slug),
  }),
  // These have one entry, with or without a table: Astro warns of a collection that is empty.
  postcodes: defineCollection({
    loader: fromArchive('postcodes', ({ postcodes }) => [
      { slug: 'postcodes', ...(postcodes && { table: postcodes }) },
    ]),
    schema: z.strictObject({ ...slug, table: postcodeTableSchema.optional() }),
  }),
  figures: defineCollection({
    loader: fromArchive('figures', ({ figures }) => [{ slug: 'figures', ...(figures && { table: figures }) }]),
    schema: z.strictObject({ ...slug, table: figuresSchema.optional() }),
  }),
  corrections: defineCollection({
    loader: fromArchive('corrections', ({ corrections }) => [
      { slug: 'corrections', ...(corrections && { log: corrections }) },
    ]),
    schema: z.strictObject({ ...slug, log: correctionsSchema.optional() }),
  }),
  guidance: defineCollection({
    loader: fromArchive('guidance', ({ guidance }) => [{ slug: 'guidance', ...(guidance && { table: guidance }) }]),
    schema: z.strictObject({ ...slug, table: guidanceSchema.optional() }),
  }),
  pages: defineCollection({
    loader: fromArchive('pages', (archive) => archive.pages),
    schema: standingPageSchema.extend(slug),
  }),
  inspections: defineCollection({
    loader: fromArchive('inspections', (archive) => archive.inspections),
    schema: makeInspectionSchema(makeVocabulary(await reading)).extend(slug),
  }),
};
