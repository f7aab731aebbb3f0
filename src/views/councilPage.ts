import type { Inspection } from '../domain/archive.ts';
import type { Council } from '../domain/council.ts';
import type { Model } from '../domain/model.ts';
import { standingInspection } from '../domain/standingInspection.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { addresses } from './addresses.ts';
import { balanceOfVisit, type SpokenBalance } from './balanceRows.ts';
import { cardVisits } from './cardVisits.ts';
import { councilKinds } from './councilKinds.ts';
import { expectedSentences } from './following/calendars.ts';
import { footnotesOf } from './footnotes.ts';
import { type LocalHelp, localHelp } from './localHelp.ts';
import { lineageNote, nothingLaterOf } from './sentences.ts';
import { bookOfSources, type SourceLine } from './sourceLines.ts';
import { type VisitLine, visitLine } from './visitLines.ts';
import { type VisitSection, visitSection } from './visitSection.ts';

/** A council in a list, with its latest outcome where it has one. */
export interface CouncilLine {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly latest: VisitLine | undefined;
}

/** What a council’s report card says. */
export interface CouncilPage {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly lineage: string | undefined;
  /** The version with short sentences and pictures. */
  readonly easyRead: string;
  /** Where to go on from an abolished or a future council. */
  readonly leadsTo: readonly CouncilLine[];
  readonly region: { readonly name: string; readonly href: string };
  /** The newest visit of the history; undefined where none is held. */
  readonly latest: VisitSection | undefined;
  /** The visit whose strengths and weaknesses are shown, often the same; see `mainVisit`. */
  readonly main: VisitSection | undefined;
  /** Set to the month of `main` where it speaks of the past: newer visits came, or its kind of inspection has ended. */
  readonly since: string | undefined;
  /** Whether the outcome of `main` still stands, so that its weaknesses must get better now. */
  readonly stands: boolean;
  /** A newer visit that says how far old weaknesses were put right. */
  readonly progress: VisitSection | undefined;
  readonly history: readonly VisitSection[];
  /** "4 visits, 2016 to 2025". */
  readonly historyCount: string;
  readonly nothingLater: string;
  /** About when inspectors are expected, in sentences. */
  readonly expected: readonly string[];
  readonly follow: { readonly feed: string; readonly calendar: string };
  /** In place of a verdict where no visit is held. */
  readonly nothingHeld: string;
  /** The findings of `main` theme by theme. */
  readonly themes: readonly SpokenBalance[];
  readonly similar: readonly CouncilLine[];
  /** The page that puts a council of today beside similar ones. */
  readonly compare: string | undefined;
  readonly sources: readonly SourceLine[];
  /** The numbers of those that the printed card cites. */
  readonly footnotes: ReadonlySet<number>;
  /** Where to ask in the area itself; absent for a council that has ended. */
  readonly local: LocalHelp | undefined;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  /** The Ofsted page that lists all its reports on this area. */
  readonly ofstedReports: string | undefined;
}

/** Works out a council’s card. */
export function councilPage(model: Model, slug: string): CouncilPage {
  const council = model.council(slug);
  const { visits, main, progress, stands, past } = cardVisits(model, slug);
  const book = bookOfSources(visits);
  const history = visits.map((visit) => nameOwner(council, visitSection(model, visit, book)));
  const at = (visit: Inspection | undefined) => (visit ? history[visits.indexOf(visit)] : undefined);
  const region = model.region(council.region);
  return {
    slug,
    name: council.name,
    description: describe(council, history[0]),
    lineage: lineageNote(model, council),
    easyRead: addresses.easyRead(slug),
    leadsTo: (council.status === 'future' ? council.predecessors : council.successors).map(({ council: to }) =>
      councilLine(model, to),
    ),
    region: { name: region.name, href: addresses.region(region.slug) },
    latest: history[0],
    main: at(main),
    stands,
    since: past ? at(main)?.when : undefined,
    progress: at(progress),
    history,
    historyCount: sayHistory(history),
    nothingLater: nothingLaterOf(model, council),
    expected: expectedSentences(model, slug),
    follow: { feed: addresses.councilFeed(slug), calendar: addresses.councilCalendar(slug) },
    nothingHeld: say('We have no inspection of this council in our records.'),
    themes: main ? balanceOfVisit(model, main) : [],
    similar: council.similar.map((near) => councilLine(model, near)),
    compare: council.status === 'current' ? addresses.compareSimilar(slug) : undefined,
    sources: book.lines,
    footnotes: footnotesOf({ latest: history[0], main: at(main), progress: at(progress), history }),
    local: council.status === 'abolished' ? undefined : localHelp(model, council, at(main)),
    facts: factsOf(council),
    ofstedReports: council.ofstedReports,
  };
}

/**
 * A council as a line of a list, by the newest visit to itself. A list has no room to say that an outcome was another
 * council’s, or that a monitoring visit left the outcome of a full inspection as it was, so it gives that outcome.
 */
export function councilLine(model: Model, slug: string): CouncilLine {
  const council = model.council(slug);
  const [newest] = model.visitsTo(slug);
  const latest = newest && visitLine(model, standingInspection(model, newest) ?? newest);
  return { slug, name: council.name, href: addresses.council(slug), latest };
}

/** A visit on a council’s card says whose it was, where it was another council’s. */
function nameOwner(council: Council, section: VisitSection): VisitSection {
  if (section.council.href === addresses.council(council.slug)) return section;
  return {
    ...section,
    verdict: `${section.verdict} ${say('The council inspected was {council}.', { council: section.council.name })}`,
  };
}

function describe(council: Council, latest: VisitSection | undefined): string {
  if (!latest) return say('{council}: we hold no SEND inspection of this council.', { council: council.name });
  const counts = latest.counts.map(({ count, words }) => `${count} ${words}`).join(', ');
  return `${council.name}: ${latest.verdict}${counts ? ` ${counts}.` : ''}`;
}

function factsOf(council: Council): CouncilPage['facts'] {
  const health = council.healthBodies.map(({ name, from, until }) => {
    const span = [
      from && say('from {year}', { year: from.slice(0, 4) }),
      until && say('to {year}', { year: until.slice(0, 4) }),
    ]
      .filter(Boolean)
      .join(' ');
    return span ? `${name} (${span})` : name;
  });
  return [
    { label: say('Official name'), text: council.officialName },
    { label: say('Kind of council'), text: councilKinds[council.type] },
    ...(council.website
      ? [
          {
            label: say('Website'),
            text: new URL(council.website).hostname.replace(/^www\./, ''),
            href: council.website,
          },
        ]
      : []),
    ...(council.parentCarerForum
      ? [
          {
            label: say('Parent carer forum'),
            text: council.parentCarerForum.name,
            ...(council.parentCarerForum.website && { href: council.parentCarerForum.website }),
          },
        ]
      : []),
    ...(health.length > 0 ? [{ label: say('Local NHS'), text: health.join('; ') }] : []),
    ...(council.jointArrangements ? [{ label: say('Joint arrangements'), text: council.jointArrangements }] : []),
    ...(council.reorganisation ? [{ label: say('Reorganisation'), text: council.reorganisation }] : []),
    ...(council.note ? [{ label: say('Note'), text: council.note }] : []),
    ...(council.codes.gss
      ? [
          {
            label: say('Codes'),
            text: `${council.codes.gss} (Office for National Statistics)${council.codes.dfe ? `, ${council.codes.dfe} (Department for Education)` : ''}`,
          },
        ]
      : []),
  ];
}

/** "4 visits, 2016 to 2025". */
function sayHistory(history: readonly VisitSection[]): string {
  const years = history.map((visit) => visit.date.slice(0, 4));
  const [last = '', first = last] = [years[0], years.at(-1)];
  const span = first === last ? last : say('{from} to {until}', { from: first, until: last });
  return `${sayCount('{count} visit', '{count} visits', years.length)}, ${span}`;
}
