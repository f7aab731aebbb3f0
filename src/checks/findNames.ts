import { FIRST_NAMES } from './firstNames.ts';

/** What looks like the name of a person in a text. */
export interface FoundName {
  readonly name: string;
  /** Where it begins, in characters from 0. */
  readonly at: number;
  /** Whether it can hardly be anything else. */
  readonly plain: boolean;
}

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Baron|Rev|Reverend|Father|Sister)';
const PRIVATE =
  '(?:mother|father|mum|mam|dad|parents?|carers?|grandmother|grandfather|sister|brother|son|daughter|pupil|student|boy|girl|child|teenager|inspectors?|caseworker|social worker|teacher|officer)';

/** Words that go on after a name may show that it is none: "Alice Holt Community Centre". */
const REST = `(?<rest>(?: ${WORD})*)`;

const TITLED = new RegExp(`(?<![\\p{L}-])${TITLE}\\.? (?<name>${WORD}(?: ${WORD}){0,2})${REST}`, 'gu');
const RELATED = new RegExp(
  `(?<![\\p{L}-])${PRIVATE},? (?:(?:called|named) )?(?<name>${WORD} ${WORD}(?: ${WORD})?)${REST}`,
  'gu',
);
const PAIR = new RegExp(`(?<![\\p{L}’-])(?<name>${WORD} ${WORD}(?: ${WORD})?)${REST}`, 'gu');

/** Words that make a place or a body of what looks like a name: "Lady Margaret School", "Lord Mayor", "King Edward Street". */
const NOT_A_PERSON = new Set(
  `Academies Academy Act Adult Area Ask Authority Avenue Barnet Board Borough Bridge Business Cabinet Camp Campus Care Carer Carers Centre Chair Chancellor
  Charity Charter Child Children Chief Church Clinic Clinical College Commission Commissioner Committee Company Conservative Corporate Council County
  Court Cross Department Deputy Designated Director Drive Early Education Executive Families Family Farm Federation Field First Forum
  Foundation Fund Gardens Governor Grammar Green Group Grove Hall Head Health Healthcare High Hill Hospice Hospital House Improvement Independent
  Infant Infants Infirmary Institute Integrated Interim Joint Junior Justice Justices Labour Lane Lead Leader League Learning Liberal Library Lieutenant Local Lodge Manor
  Mayor Member Memorial Minister Multi-Academy National Network NHS Nursery Ofsted Offer Office Opposition Ombudsman Parent Parents Park Parliamentary Partnership
  Partners Peninsula Place Portfolio Practice President Primary Priory Privy Programme Project Protector Provost Review Road Royal School Schools Scrutiny Secondary Secretary Senior
  Service Services Shadow Social Society Spiritual Square Stadium State Steering Strategic Street Studio Support Surgery Team Temporal Tower Trust University
  Village Vice-Chair Voice Voices Warden Ward Way Wood Young Youth`.split(/\s+/),
);

/** Most sentences have no two capitals in a row and no title: they need not be looked at closely. */
const WORTH_A_LOOK = new RegExp(`\\p{Lu}[\\p{L}’'-]+ \\p{Lu}|${TITLE}\\.? \\p{Lu}`, 'u');

/** Finds the names of people in a text of our own. Public roles go by their title, so no name at all belongs there. */
export function findNames(text: string): FoundName[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const found: FoundName[] = [];
  const add = (matches: Iterable<RegExpExecArray>, plain: (words: readonly string[]) => boolean | undefined) => {
    for (const match of matches) {
      const name = match.groups?.name ?? '';
      const rest = match.groups?.rest ?? '';
      const at = match.index + match[0].length - rest.length - name.length;
      const sure = plain(`${name}${rest}`.split(' '));
      if (sure === undefined || found.some((other) => at < other.at + other.name.length && other.at < at + name.length))
        continue;
      found.push({ name, at, plain: sure });
    }
  };
  add(text.matchAll(TITLED), (words) => (words.some(isNoPerson) ? undefined : true));
  add(text.matchAll(RELATED), (words) =>
    words.some(isNoPerson) ? undefined : isFirstName(words[0]) ? true : undefined,
  );
  add(text.matchAll(PAIR), (words) => (words.some(isNoPerson) || !isFirstName(words[0]) ? undefined : false));
  return found.sort((a, b) => a.at - b.at);
}

/** Whether a text that should be a public role is, or begins with, a person's name: "Jane Doe, leader". */
export function beginsWithName(text: string): boolean {
  const words = (text.split(/[,(:–]| and | of | for /, 1)[0] ?? '').trim().split(' ');
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{Ll}’'-]/u.test(word)) &&
    isFirstName(words[0]) &&
    !words.some(isNoPerson)
  );
}

function isFirstName(word: string | undefined): boolean {
  return word !== undefined && FIRST_NAMES.has(word);
}

function isNoPerson(word: string): boolean {
  return NOT_A_PERSON.has(word.replace(/[’']s?$/, ''));
}
