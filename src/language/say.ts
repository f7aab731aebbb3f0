import { siteLanguage } from './siteLanguage.ts';
import { translate, type Values } from './translate.ts';

/** A text of ours, written here in English, in the language of the site: `say('Visits to {council}', { council })`. */
export function say(english: string, values?: Values): string {
  return translate(siteLanguage, english, values);
}
