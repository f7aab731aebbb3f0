import { type Draft, EMPTY } from '../../domain/contribute/draft.ts';
import { forgetDraft, keepDraft } from './keepDraft.ts';
import { loadBytes, readOwnFile, sayComments } from './loadFile.ts';
import { make } from './make.ts';
import type { Editor } from './makeEditor.ts';
import type { Parts } from './parts.ts';

/**
 * Sets up what puts another draft in place of the one that is there: to forget it, to load a file, and to bring back what
 * was there before. `blank` is a form with nothing in it yet, `published` are the names of the published files, and `held` is the one that is corrected.
 */
export function setUpDrafts(
  { file, button }: Parts,
  { draft, open, note, checking }: Editor,
  blank: Draft,
  published: ReadonlySet<string>,
  held: string | undefined,
): void {
  let before: Draft = EMPTY;
  const replace = (fresh: Draft) => {
    before = draft();
    button('undo').hidden = false;
    open(fresh);
    keepDraft(held, fresh);
  };
  button('forget').addEventListener('click', () => {
    replace(blank);
    forgetDraft(held);
    note(
      'The draft is forgotten. ',
      ...(held ? [make('a', { href: location.search }, 'Load the published file')] : []),
    );
  });
  button('undo').addEventListener('click', () => {
    replace(before);
    note('What was here before is back.');
  });
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    try {
      const { name, bytes } = await readOwnFile(chosen);
      const loaded = await loadBytes(await checking.judge(), name, bytes, published);
      if (loaded.draft) replace(loaded.draft);
      note(
        ...(loaded.draft
          ? [`${chosen.name} is loaded.`, sayComments(loaded.comments)]
          : [`${chosen.name} could not be read. The form is as it was.`]),
      );
      checking.show(loaded.problems, loaded.draft !== undefined);
    } catch {
      note(`${chosen.name} could not be opened, or the checker could not be loaded. The form is as it was.`);
    }
    // The same file can be chosen again once it was mended.
    file.value = '';
  });
}
