import { join } from 'node:path';
import { LANGUAGES } from '../archive/readArchive.ts';
import { isPlainFile, readRegisterFile } from '../archive/readFile.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import { type Settings, WrongSetting } from './settings.ts';

/**
 * The language that the settings ask for; undefined for English. The gate judges what it says. Throws WrongSetting where
 * there is none, or where no speaker has checked it and it is not only being tried out.
 */
export function readSiteLanguage({ contentDir, language: code, trial }: Settings): Language | undefined {
  if (!code) return undefined;
  const path = join(contentDir, LANGUAGES, `${code}.yml`);
  if (!isPlainFile(path)) throw new WrongSetting(`SITE_LANGUAGE is "${code}", and there is no file ${path}.`);
  const { data, success } = languageSchema.safeParse(readRegisterFile(path).file.data);
  if (!success) throw new WrongSetting(`The language in ${path} cannot be used. See npm run check.`);
  if (!data.checked && !trial)
    throw new WrongSetting(
      `No speaker has checked ${path}, so nothing is published in it. To try it out for yourself, set LANGUAGE_TRIAL=yes.`,
    );
  return data;
}
