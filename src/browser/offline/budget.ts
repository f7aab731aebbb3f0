/** The most that a device keeps: so many pages, and so many bytes of pages and their files together. */
export interface Budget {
  readonly pages: number;
  readonly bytes: number;
}

/** What a visitor’s device gives us; the page about kept pages and the decision record say the same. */
export const BUDGET: Budget = { pages: 60, bytes: 5_000_000 };
