import type { SiteLanguage } from './siteLanguage.ts';

/** What stands for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** An English text in a language, with its placeholders filled in; the English itself where no other is known. */
export function translate({ furniture }: SiteLanguage, english: string, values: Values = {}): string {
  return fill(furniture[english] || english, values);
}

/** `count` things in a language: in its own forms where it gives them, else by the two that English has. */
export function translateCount(
  language: SiteLanguage,
  one: string,
  many: string,
  count: number,
  values: Values = {},
): string {
  const forms = language.plurals[many];
  const all = { count, ...values };
  if (!forms) return translate(language, count === 1 ? one : many, all);
  return fill(forms[new Intl.PluralRules(language.code).select(count)] || forms.other || many, all);
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
