import { siteLanguage } from './siteLanguage.ts';
import { translateCount, type Values } from './translate.ts';

/** So many things, in the language of the site: `sayCount('{count} visit', '{count} visits', 4)`. */
export function sayCount(one: string, many: string, count: number, values?: Values): string {
  return translateCount(siteLanguage, one, many, count, values);
}
