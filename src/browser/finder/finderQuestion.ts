/** A council that was probably meant, as it can be shown. */
export interface FoundCouncil {
  readonly name: string;
  /** Why it is offered; empty where the name says it. */
  readonly note: string;
  readonly href: string;
}

/** What a script of the page wants to know from the finder: which councils a text may mean. */
export interface FinderQuestion {
  readonly text: string;
  /** Hears the councils, best first, and a sentence on how it went; neither where the names did not load. */
  readonly answer: (councils: readonly FoundCouncil[], sentence: string) => void;
}
