import type { Inspection } from '../../domain/archive.ts';
import type { Council } from '../../domain/council.ts';
import { sayDay } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import { standingInspection } from '../../domain/standingInspection.ts';
import { addresses } from '../addresses.ts';
import { type EasyLine, say, thereAre } from './easyLine.ts';
import { nextLines } from './visitLines.ts';

/** What normally follows the newest visit, what people answered, and that we have found no newer one. */
export function afterLines(model: Model, council: Council, visits: readonly Inspection[]): EasyLine[] {
  const [latest] = visits;
  if (!latest) return [];
  const card = addresses.council(council.slug);
  const answered = visits.some(({ responses }) => responses.length > 0);
  const happened = visits.some(({ followUp, context }) => followUp.length + context.length > 0);
  const again =
    council.status === 'abolished'
      ? `We have found no newer visit to ${council.officialName}.`
      : 'We have found no newer visit.';
  return [
    // Where an older outcome still counts, what inspectors said has ended with that.
    ...(standingInspection(model, latest) ? [] : nextLines(model, latest)),
    ...(latest.nextInspection
      ? [
          say('letter', 'The report says more about the next visit.', {
            link: { text: 'Read about the next visit', href: `${card}#next` },
          }),
        ]
      : []),
    say('search', again, { notes: [{ text: `We looked up to ${sayDay(model.site.checkedTo)}.` }] }),
    ...(happened
      ? [
          say('next', 'The full page tells what came after.', {
            link: { text: 'Read what came after', href: `${card}#next` },
          }),
        ]
      : []),
    ...(answered
      ? [
          say('speech', 'Some people answered the inspectors.', {
            link: { text: 'Read what people answered', href: `${card}#answers` },
          }),
        ]
      : []),
  ];
}

/** How many more visits there were. Two kinds of inspection are not compared. */
export function historyLines(council: Council, visits: readonly Inspection[]): EasyLine[] {
  const older = visits.length - 1;
  if (older < 1) return [];
  const kinds = new Set(visits.map(({ framework }) => framework)).size;
  return [
    say('calendar', thereAre(older, `older ${older === 1 ? 'visit' : 'visits'} on our list.`), {
      link: { text: 'Read about all visits', href: `${addresses.council(council.slug)}#history` },
    }),
    ...(kinds > 1
      ? [
          say('question', 'At some older visits inspectors asked other questions.', {
            notes: [{ text: 'So you cannot compare all visits.' }],
          }),
        ]
      : []),
  ];
}

/** What a reader can do now; nothing for a council that has ended. */
export function toDoLines({ status, name, website }: Council): EasyLine[] {
  if (status === 'abolished') return [];
  return [
    say('family', 'You can ask for help now.', { notes: [{ text: 'You do not have to wait for inspectors.' }] }),
    say('advice', 'You can get free advice where you live.', {
      link: { text: 'Read what you can do', href: addresses.page('what-to-do') },
    }),
    ...(website
      ? [
          say('screen', 'The council has a list of help.', {
            hard: 'list of help',
            notes: [{ text: 'It is called the Local Offer.' }],
            link: { text: `Go to the website of ${name}`, href: website },
          }),
        ]
      : []),
  ];
}

/** Who made the page, who has not checked it, and where to say that something is wrong. */
export function aboutLines(): EasyLine[] {
  return [
    say('people', 'We are not Ofsted.', { notes: [{ text: 'We are not the council or the NHS.' }] }),
    say('question', 'People with a learning disability have not checked this page yet.'),
    say('letter', 'Please tell us if something is wrong.', {
      link: { text: 'Tell us what is wrong', href: addresses.page('corrections') },
    }),
  ];
}
