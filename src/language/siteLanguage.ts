/** The forms in which a language says a number of things, by their names in CLDR: Welsh has six. */
export type Forms = { readonly [Form in Intl.LDMLPluralRule]?: string | undefined };

/** The language that the furniture of a site is in. */
export interface SiteLanguage {
  /** As in `<html lang>`, by BCP 47. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** Our English texts, and what stands in their place. */
  readonly furniture: Readonly<Record<string, string>>;
  /** The same for English texts of several things, where the language has more forms than English. */
  readonly plurals: Readonly<Record<string, Forms>>;
}

/**
 * The code is written in English, so there is nothing to translate. A build in another language puts that one in the
 * place of this module (src/publish/speakLanguage.ts).
 */
export const siteLanguage: SiteLanguage = { code: 'en-GB', direction: 'ltr', furniture: {}, plurals: {} };
