import type { ContentFile } from '../domain/contentFile.ts';
import { languageSchema } from '../domain/language.ts';

/** How far each language is, in a sentence each; a file that the checker refuses has none. */
export function sayLanguages(files: readonly ContentFile[], messages: readonly string[]): string[] {
  return files.flatMap(({ path, data }) => {
    const language = languageSchema.safeParse(data).data;
    if (!language) return [];
    const { furniture, plurals } = language;
    const done = messages.filter((text) => furniture[text] || plurals[text]).length;
    return [`${path}: ${done} of the ${messages.length} texts of our pages are translated.`];
  });
}
