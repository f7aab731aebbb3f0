import type { Draft } from '../../domain/contribute/draft.ts';

/** Drafts in the browser of the person who types: one for a new file, and one for each file that is corrected. */
const PREFIX = 'inspection-draft:';

/** The draft that was kept; undefined where there is none, or where the browser keeps nothing. */
export function findDraft(held: string | undefined): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + (held ?? '')) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('fields' in kept) || !('body' in kept)) return undefined;
    return typeof kept.fields === 'object' && kept.fields && typeof kept.body === 'string'
      ? (kept as Draft)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. False where the browser does not allow it. */
export function keepDraft(held: string | undefined, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + (held ?? ''), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it. */
export function forgetDraft(held: string | undefined): void {
  try {
    localStorage.removeItem(PREFIX + (held ?? ''));
  } catch {
    // Then nothing was kept.
  }
}
