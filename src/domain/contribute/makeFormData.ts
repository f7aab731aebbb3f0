import type { Archive } from '../archive.ts';
import type { Council } from '../council.ts';
import { inspectionJsonSchema } from '../inspectionJsonSchema.ts';
import type { GlossaryEntry } from '../registers.ts';
import { makeVocabulary } from '../vocabulary.ts';
import type { FieldShape } from './fieldShape.ts';
import type { FormData } from './formData.ts';

/** Takes from the archive what the form needs, and no more: it goes over the wire. */
export function makeFormData(archive: Archive): FormData {
  const { site, regions, frameworks, themeGroups } = archive;
  return {
    registers: {
      site,
      councils: archive.councils.map(shorten),
      regions,
      frameworks,
      themeGroups,
      glossary: archive.glossary.map(nameTerm),
    },
    visits: archive.inspections.map(({ slug, council, framework, visit, inspected, published, outcome, coverage }) => ({
      slug,
      council,
      framework,
      visit,
      ...(inspected && { inspected }),
      ...(published && { published }),
      outcome,
      coverage,
    })),
    schema: inspectionJsonSchema(makeVocabulary(archive)) as FieldShape,
  };
}

/** An entry of the glossary with the words that it explains. */
function nameTerm({ slug, term, also, asOf }: GlossaryEntry): GlossaryEntry {
  return { slug, term, also, meaning: '', asOf, sources: [] };
}

/** A council with its name, the letters that it goes by, days and lineage. */
function shorten({ slug, name, officialName, type, status, region, since, until, ...lineage }: Council): Council {
  const { predecessors, successors } = lineage;
  const aliases = lineage.aliases.filter((alias) => /[A-Z]{2}/.test(alias));
  return {
    ...{ slug, name, officialName, type, status, region, codes: {} },
    ...(since && { since }),
    ...(until && { until }),
    ...{ predecessors, successors, aliases, healthBodies: [], similar: [] },
  };
}
