import type { FinderMatch } from './finderMatch.ts';

/**
 * Why a council is offered, where its name alone does not say it: "Woking is served by Surrey", "BCP is short for …",
 * "Replaced by: …". An empty text where there is nothing to add. `nameOf` gives the name for a slug.
 */
export function sayMatch({ entry, matched }: FinderMatch, nameOf: (slug: string) => string): string {
  const others = (entry.leadsTo ?? []).map(nameOf).join('; ');
  if (entry.status === 'abolished') return others ? `Replaced by: ${others}` : 'No longer exists';
  if (entry.status === 'future') {
    const will = matched.kind === 'alias' ? `Will serve ${matched.text}` : 'A new council that has not started';
    return others ? `${will}. Until then: ${others}` : will;
  }
  if (matched.kind === 'alias') return sayAlias(matched.text, entry.name);
  if (matched.kind === 'former') return `Took over all or part of ${matched.text}`;
  if (matched.kind === 'postcode') return `Serves ${matched.text}`;
  return matched.kind === 'region' ? `In ${matched.text}` : '';
}

function sayAlias(alias: string, name: string): string {
  if (/^[A-Za-z&]*[A-Z&][A-Za-z&]*[A-Z][A-Za-z&]*$/.test(alias)) return `${alias} is short for ${name}`;
  if (/ (?:council|corporation)$/i.test(alias)) return `${alias} is the council of ${name}`;
  return `${alias} is served by ${name}`;
}
