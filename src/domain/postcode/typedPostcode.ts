/** What somebody may have meant who typed a postcode, or the beginning of one. */
export interface TypedPostcode {
  /** The letters that it begins with: "RG". */
  readonly area: string;
  /** Its first half: "RG40". */
  readonly outcode: string;
  /** As much of its second half as was typed: "", "1", "1B" or "1BN". */
  readonly inward: string;
}

/** As people write it: "RG40 1BN". */
export function sayPostcode({ outcode, inward }: TypedPostcode): string {
  return inward ? `${outcode} ${inward}` : outcode;
}
