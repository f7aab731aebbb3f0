/** A council that was probably meant, as it can be shown. */
export interface FoundCouncil {
  readonly name: string;
  /** Why it is offered; empty where the name says it. */
  readonly note: string;
  readonly href: string;
}

/** What a script of the page wants to know from the finder: which councils a text may mean. */
export interface CouncilQuestion {
  readonly text: string;
  /** Hears the councils, best first, and a sentence on how it went; neither where the names did not load. */
  readonly answer: (councils: readonly FoundCouncil[], sentence: string) => void;
}

/** What the finder reads in a text. */
export interface Reading {
  /** Whether it can be a postcode, or the beginning of one. */
  readonly isPostcode: boolean;
  /** Without "council" and the like: the part of a name that tells one council from another. */
  readonly bareName: string;
}

/** How the finder reads a text: answered at once, before the event returns. */
export interface ReadingQuestion {
  readonly text: string;
  readonly answer: (reading: Reading) => void;
}

declare global {
  interface DocumentEventMap {
    'finder-question': CustomEvent<CouncilQuestion>;
    'finder-reading': CustomEvent<ReadingQuestion>;
  }
}
