import { normaliseName } from '../finder/normaliseName.ts';

/** A council as a list offers it. */
export interface NamedCouncil {
  readonly slug: string;
  readonly name: string;
}

/** The council whose own name was typed, with or without "council" and the like; the first of those of one name. */
export function nameCouncil<Council extends NamedCouncil>(
  typed: string,
  councils: readonly Council[],
): Council | undefined {
  const name = normaliseName(typed);
  return name === '' ? undefined : councils.find((council) => normaliseName(council.name) === name);
}
