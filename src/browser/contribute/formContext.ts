import type { Draft } from '../../domain/contribute/draft.ts';
import type { FormData } from '../../domain/contribute/formData.ts';

/** An entry on the page, and all that it was drawn from besides its own value. */
export interface DrawnEntry {
  readonly from: readonly unknown[];
  readonly element: HTMLElement;
}

export type DrawnEntries = WeakMap<object, DrawnEntry>;

/** What the parts of the form are drawn from, and how they tell of a change. */
export interface FormContext {
  readonly data: FormData;
  readonly draft: () => Draft;
  /**
   * Takes in a change. `redraw` where other parts of the form follow from it; `say` is for people who cannot see that;
   * `focus` is the id of the element to go on from.
   */
  readonly change: (draft: Draft, after?: { redraw?: boolean; say?: string; focus?: string }) => void;
  /** The entries of lists as they were drawn last, by their value: what has not changed is not drawn anew. */
  readonly drawn: DrawnEntries;
  /** Says something to people who cannot see it happen. */
  readonly say: (sentence: string) => void;
}
