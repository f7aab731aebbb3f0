import type { Draft } from '../../domain/contribute/draft.ts';
import type { FormData } from '../../domain/contribute/formData.ts';

/** What the parts of the form are drawn from, and how they tell of a change. */
export interface FormContext {
  readonly data: FormData;
  readonly draft: () => Draft;
  /**
   * Takes in a change. `redraw` where other parts of the form follow from it; `say` is for people who cannot see that;
   * `focus` is the id of the element to go on from.
   */
  readonly change: (draft: Draft, after?: { redraw?: boolean; say?: string; focus?: string }) => void;
  /** Says something to people who cannot see it happen. */
  readonly say: (sentence: string) => void;
}
