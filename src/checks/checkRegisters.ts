import type * as z from 'zod';
import type { Registers } from '../domain/archive.ts';
import type { ContentFile, RawArchive } from '../domain/contentFile.ts';
import type { Correction } from '../domain/corrections.ts';
import type { Council } from '../domain/council.ts';
import type { Day } from '../domain/day.ts';
import type { Figures } from '../domain/figures.ts';
import type { Framework } from '../domain/framework.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { PostcodeTable } from '../domain/postcode/postcodeTable.ts';
import type { Problem } from '../domain/problem.ts';
import { registerSchemas } from '../domain/registerSchemas.ts';
import type { GlossaryEntry, Region, Site, ThemeGroup } from '../domain/registers.ts';
import { checkCorrections } from './checkCorrections.ts';
import { checkCouncils } from './checkCouncils.ts';
import { checkEasyFrameworks, checkEasyThemes } from './checkEasyRead.ts';
import { checkFigures } from './checkFigures.ts';
import { checkFrameworks } from './checkFrameworks.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkPostcodes } from './checkPostcodes.ts';
import { checkSize } from './checkSize.ts';
import { judge } from './judge.ts';
import { findRepeatedSlugs } from './registerProblem.ts';

/** What came of checking the registers; `data` where inspections can be held against them. */
export interface CheckedRegisters {
  readonly data?: Registers;
  readonly problems: readonly Problem[];
}

/** Judges the registers: each against its schema, then across entries and files. Without their data no inspection can be judged. */
export function checkRegisters(raw: RawArchive, today: Day): CheckedRegisters {
  const problems: Problem[] = [];
  let whole = true;
  const read = <Data>(file: ContentFile, schema: z.ZodType, none: Data): Data => {
    const judged = file.data === undefined ? undefined : judge<Data>(file, schema);
    problems.push(...(judged?.problems ?? []));
    if (judged && judged.problems.length === 0) return judged.data;
    whole = false;
    return none;
  };
  const site = read<Site | undefined>(raw.site, registerSchemas.site, undefined);
  const councils = read<Council[]>(raw.councils, registerSchemas.councils, []);
  const regions = read<Region[]>(raw.regions, registerSchemas.regions, []);
  const frameworks = read<Framework[]>(raw.frameworks, registerSchemas.frameworks, []);
  const themeGroups = read<ThemeGroup[]>(raw.themes, registerSchemas.themes, []);
  const glossary = read<GlossaryEntry[]>(raw.glossary, registerSchemas.glossary, []);
  // No inspection is held against these, so that a fault in them hides no other.
  const extra = <Data>(
    file: ContentFile | undefined,
    schema: z.ZodType,
    check: (file: ContentFile, data: Data, councils: readonly Council[]) => Problem[] = () => [],
  ): Data | undefined => {
    if (file?.data === undefined) return undefined;
    const { data, problems: found } = judge<Data>(file, schema);
    problems.push(...found);
    if (found.length > 0) return undefined;
    problems.push(...check(file, data, councils));
    return data;
  };
  const postcodes = extra<PostcodeTable>(raw.postcodes, registerSchemas.postcodes, checkPostcodes);
  const figures = extra<Figures>(raw.figures, registerSchemas.figures, checkFigures);
  const corrections = extra<Correction[]>(raw.corrections, registerSchemas.corrections, (file, log) =>
    checkCorrections(file, log, raw.inspections, today),
  );
  // What it says is held against the inspections, later.
  const guidance = extra<Guidance>(raw.guidance, registerSchemas.guidance);

  // A register can hold more faults than a function takes arguments: never push(...across).
  const across = [
    ...checkCouncils(raw.councils, councils, regions),
    ...checkFrameworks(raw.frameworks, frameworks),
    ...checkEasyFrameworks(raw.frameworks, frameworks),
    ...checkEasyThemes(raw.themes, themeGroups),
    ...checkGlossary(raw.glossary, glossary),
    ...findRepeatedSlugs(
      raw.regions,
      regions.map(({ slug }, at) => ({ slug, path: [at, 'slug'] })),
    ),
    ...findRepeatedSlugs(
      raw.themes,
      themeGroups.map(({ slug }, at) => ({ slug, path: [at, 'slug'] })),
    ),
    ...findRepeatedSlugs(
      raw.themes,
      themeGroups.flatMap(({ themes }, at) =>
        themes.map(({ slug }, nth) => ({ slug, path: [at, 'themes', nth, 'slug'] })),
      ),
    ),
    ...checkSize(raw, site),
  ];
  const told = [...problems, ...across];
  if (!whole || !site) return { problems: told };
  const data = {
    site,
    councils,
    regions,
    frameworks,
    themeGroups,
    glossary,
    ...(postcodes && { postcodes }),
    ...(figures && { figures }),
    ...(corrections && { corrections }),
    ...(guidance && { guidance }),
  };
  return { data, problems: told };
}
