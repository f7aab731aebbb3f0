import type { Registers } from '../archive.ts';
import type { FieldPath } from '../problem.ts';
import { REVIEW_STATES } from '../reviewStates.ts';
import { type Draft, valueAt } from './draft.ts';

/** A value that a field can have, as people choose it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly meaning?: string;
  /** The heading that it stands under. */
  readonly group?: string;
}

/**
 * The values that a field can have here: of those that the schema allows, the ones that fit the framework and the visit
 * chosen. Names come from the registers.
 */
export function choicesFor(
  path: FieldPath,
  allowed: readonly string[],
  draft: Draft,
  { frameworks, themeGroups }: Registers,
): Choice[] {
  const framework = frameworks.find(({ slug }) => slug === valueAt(draft, ['framework']));
  const visit = valueAt(draft, ['visit']);
  const some = framework ? [framework] : frameworks;
  const named: Partial<Record<string, readonly NamedSlug[]>> = {
    framework: frameworks,
    visit: some.flatMap((each) => each.visits),
    outcome: some
      .flatMap((each) => each.outcomes)
      .filter((each) => typeof visit !== 'string' || each.visits.includes(visit)),
    formal: some.flatMap((each) => each.formalKinds),
    state: REVIEW_STATES,
    theme: themeGroups.flatMap(({ name: group, themes }) => themes.map((theme) => ({ ...theme, group }))),
  };
  const known: readonly NamedSlug[] =
    named[String(path.at(-1))] ?? allowed.map((slug) => ({ slug, name: slug.replaceAll('-', ' ') }));
  const choices = known.map(({ slug, name, meaning, group }) => ({
    value: slug,
    name,
    ...(meaning && { meaning }),
    ...(group && { group }),
  }));
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

interface NamedSlug {
  readonly slug: string;
  readonly name: string;
  readonly meaning?: string;
  readonly group?: string;
}
