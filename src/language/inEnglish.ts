import { siteLanguage } from './siteLanguage.ts';

/** Attributes of content that is never translated, so that it is read aloud as English. A site in English needs none. */
export const inEnglish = siteLanguage.code === 'en-GB' ? {} : { lang: 'en-GB', dir: 'ltr' as const };
