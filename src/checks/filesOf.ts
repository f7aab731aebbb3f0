import type { ContentFile, RawArchive } from '../domain/contentFile.ts';

/** Every file of an archive: registers, pages and inspections. */
export function filesOf(raw: RawArchive): ContentFile[] {
  const {
    councils,
    regions,
    frameworks,
    themes,
    glossary,
    site,
    postcodes,
    figures,
    corrections,
    guidance,
    languages = [],
    pages,
    inspections,
  } = raw;
  return [
    councils,
    regions,
    frameworks,
    themes,
    glossary,
    site,
    ...(postcodes ? [postcodes] : []),
    ...(figures ? [figures] : []),
    ...(corrections ? [corrections] : []),
    ...(guidance ? [guidance] : []),
    ...languages,
    ...pages,
    ...inspections,
  ];
}
