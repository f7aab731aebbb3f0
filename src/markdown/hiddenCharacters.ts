import { HIDDEN_IN_PROSE, nameCharacter } from '../domain/hiddenCharacters.ts';

const HIDDEN_RUN = new RegExp(`(?:${HIDDEN_IN_PROSE.source})+`, 'gu');

/** The first hidden character as people look it up, `U+202E`; undefined where there is none. */
export function nameHidden(text: string): string | undefined {
  const [found] = HIDDEN_IN_PROSE.exec(text) ?? [];
  return found === undefined ? undefined : nameCharacter(found);
}

/** Every run of hidden characters: where it starts and ends, in UTF-16 units from 0. */
export function findHidden(text: string): { start: number; end: number }[] {
  return [...text.matchAll(HIDDEN_RUN)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** The text without its hidden characters. */
export function dropHidden(text: string): string {
  return text.replace(HIDDEN_RUN, '');
}
