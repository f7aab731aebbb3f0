import type { Language } from '../domain/language.ts';

/** A plugin of Vite: puts a language in the place of the English in which the code is written. Without one, nothing. */
export function speakLanguage(language: Language | undefined) {
  return {
    name: 'speak-language',
    enforce: 'pre' as const,
    load(id: string) {
      if (!language || !/\/src\/language\/siteLanguage\.ts$/.test(id)) return undefined;
      const { furniture, plurals } = language;
      const { code, direction } = language.language;
      return `export const siteLanguage = ${JSON.stringify({ code, direction, furniture, plurals })};`;
    },
  };
}
