// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are made visible
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text of somebody else's, safe to print: characters that would move the cursor, hide words or begin a new line of
 * the report are shown by their number, as in "U+001B".
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
