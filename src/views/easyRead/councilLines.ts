import type { Council } from '../../domain/council.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { type EasyLine, say } from './easyLine.ts';

/** What the page is about, and whether the council is still there. */
export function councilLines(model: Model, council: Council): EasyLine[] {
  // The name of one that has ended may tell its years in brackets.
  const name = council.status === 'abolished' ? council.officialName : council.name;
  return [
    say('council', `This page is about ${name}.`),
    say('family', 'Some children are disabled.', { notes: [{ text: 'Some children find it hard to learn.' }] }),
    say('together', 'The council and the NHS must help these children.'),
    ...lineageLines(model, council),
    say('inspectors', 'Inspectors check how good the help is.', { hard: 'Inspectors' }),
    say('search', 'They work for Ofsted and the Care Quality Commission.'),
  ];
}

/** Councils that end or begin, and who does their work before and after. */
function lineageLines(model: Model, council: Council): EasyLine[] {
  const { officialName, status, since, until } = council;
  const named = (related: Council['successors'], speak: (name: string) => string) =>
    related.map(({ council: slug }) => {
      const { officialName: name } = model.council(slug);
      return say('next', speak(name), { link: { text: `Easy read about ${name}`, href: addresses.easyRead(slug) } });
    });
  if (status === 'abolished')
    return [
      say('door', `${officialName} ended${onDay(until)}.`),
      ...named(
        council.successors,
        (name) => `Now ${name} does this work${council.successors.length > 1 ? ' in one part' : ''}.`,
      ),
    ];
  if (status === 'future')
    return [
      say('calendar', `${officialName} does not work yet.`, {
        notes: [{ text: `The plan is to start${onDay(since)}.` }],
      }),
      ...named(council.predecessors, (name) => `Until then ${name} does this work.`),
    ];
  if (until)
    return [
      say('calendar', `${officialName} will end${onDay(until)}.`),
      ...named(
        council.successors,
        (name) => `Then ${name} will do this work${council.successors.length > 1 ? ' in one part' : ''}.`,
      ),
    ];
  if (council.predecessors.length === 0) return [];
  return [
    ...(since ? [say('calendar', `The council began${onDay(since)}.`)] : []),
    ...named(council.predecessors, (name) => `Before that ${name} did this work.`),
  ];
}

function onDay(day: Day | undefined): string {
  if (!day) return '';
  return ` ${day.length === 7 ? 'in' : 'on'} ${sayDay(day)}`;
}
