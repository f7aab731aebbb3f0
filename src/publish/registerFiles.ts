import type { Registers } from '../domain/archive.ts';

/** The file of each register. */
export const REGISTER_FILES: Readonly<Record<keyof Registers, string>> = {
  site: 'site.yml',
  councils: 'councils.yml',
  regions: 'regions.yml',
  frameworks: 'frameworks.yml',
  themeGroups: 'themes.yml',
  glossary: 'glossary.yml',
  postcodes: 'postcodes.yml',
  figures: 'figures.yml',
  corrections: 'corrections.yml',
  guidance: 'guidance.yml',
};
