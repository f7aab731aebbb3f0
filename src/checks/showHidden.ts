import { HIDDEN_IN_FIELDS, nameCharacter } from '../domain/hiddenCharacters.ts';

/** Here a tab or a line end counts too: a message of the report stands on one line. */
const HIDDEN = new RegExp(`${HIDDEN_IN_FIELDS.source}|[\\t\\n\\r]`, 'gu');

/**
 * A text of somebody else's, safe to print: characters that would move the cursor, hide words or begin a new line of
 * the report are shown by their number, as in "U+001B".
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, nameCharacter);
}
