import { EMPTY, newDraft } from '../../domain/contribute/draft.ts';
import type { FormData } from '../../domain/contribute/formData.ts';
import { findDraft } from './keepDraft.ts';
import { fetchPublished, loadBytes, sayComments } from './loadFile.ts';
import { makeEditor } from './makeEditor.ts';
import { findParts } from './parts.ts';
import { setUpDrafts } from './setUpDrafts.ts';

/** Makes the form of an inspection work. Where its data do not come, it says so, and the template below stays. */
export async function startForm(root: HTMLElement): Promise<void> {
  const parts = findParts(root);
  const base = root.dataset.base ?? '/';
  root.hidden = false;
  try {
    const answer = await fetch(`${base}contribute/registers.json`, { credentials: 'omit' });
    const data: FormData = await answer.json();
    await fill(root, base, data);
  } catch {
    parts.note.textContent =
      'The form could not be loaded. Check your connection and load the page again, or use the template below.';
  }
}

async function fill(root: HTMLElement, base: string, data: FormData): Promise<void> {
  const asked = new URLSearchParams(location.search).get('inspection') ?? undefined;
  const held = data.visits.some(({ slug }) => slug === asked) ? asked : undefined;
  const parts = findParts(root);
  const editor = makeEditor(parts, data, held);
  const blank = held ? EMPTY : newDraft(new Date().toISOString().slice(0, 10));
  setUpDrafts(parts, editor, blank, new Set(data.visits.map(({ slug }) => slug)), held);
  const kept = findDraft(held);
  editor.open(kept ?? blank);
  for (const part of root.querySelectorAll<HTMLElement>('[data-when-ready]')) part.hidden = false;
  document.querySelector('[data-without-script]')?.setAttribute('hidden', '');
  if (kept) editor.note('This is your draft from before. It is kept in this browser only.');
  else if (asked && !held)
    editor.note(`There is no inspection “${asked}” in our records. You can begin a new one here.`);
  else if (!held) editor.note();
  if (!held || kept) return;
  try {
    const { draft, comments } = await loadBytes(
      await editor.checking.judge(),
      held,
      await fetchPublished(base, held),
      new Set([held]),
    );
    if (draft) editor.open(draft);
    editor.note(
      `You are correcting ${held}.md, as it is published. Your changes are kept in this browser only.`,
      sayComments(comments),
    );
  } catch {
    editor.note(`${held}.md could not be loaded. Check your connection and load the page again.`);
  }
}
