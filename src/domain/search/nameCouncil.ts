/** A council as a list offers it. */
export interface NamedCouncil {
  readonly slug: string;
  readonly name: string;
}

/**
 * The council whose own name was typed, with or without "council" and the like; the first of those of one name.
 * `bareName` gives the part of a name that tells one council from another.
 */
export function nameCouncil<Council extends NamedCouncil>(
  typed: string,
  councils: readonly Council[],
  bareName: (text: string) => string,
): Council | undefined {
  const name = bareName(typed);
  return name === '' ? undefined : councils.find((council) => bareName(council.name) === name);
}
