/** A visit that is said to come within some time. */
export interface NextVisit {
  readonly kind: 'full' | 'monitoring';
  /** Within so many months of the report. */
  readonly months: number;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const KIND = '(?:the next |an? )?(?<kind>monitoring|full(?: area SEND)?) (?:re)?inspection';
const WILL = '(?:will be|will take place|will be carried out|is usually|usually follows)';
const SPAN = String.raw`within (?:approximately |about )?(?<number>\d{1,2}|[a-z]+) (?<unit>month|year)s?(?: of the (?:final )?report)?`;

const SENTENCE = new RegExp(`^${KIND} ${WILL} ${SPAN}$`, 'i');
/** "…, and a full reinspection within about 3 years": the verb stands in the first half. */
const SECOND_HALF = new RegExp(`^${KIND} ${SPAN}$`, 'i');

/**
 * Reads what a report, or a framework, says of the visits to come. A sentence that is not wholly of a known form gives
 * nothing: no date is better than a wrong one.
 */
export function readNextVisits(text: string): NextVisit[] {
  return text.split(/(?<=\.)\s+/).flatMap((sentence) => {
    const [first = '', ...rest] = sentence.replace(/\.$/, '').split(/, and /);
    const read = [SENTENCE.exec(first), ...rest.map((part) => SECOND_HALF.exec(part))].map(toVisit);
    // Half a sentence that we cannot read may change what the other half means.
    return read.every((visit) => visit !== undefined) ? read : [];
  });
}

function toVisit(match: RegExpExecArray | null): NextVisit | undefined {
  const { kind = '', number = '', unit = '' } = match?.groups ?? {};
  const count = /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 1;
  if (count === 0) return undefined;
  return {
    kind: kind.toLowerCase() === 'monitoring' ? 'monitoring' : 'full',
    months: unit.toLowerCase() === 'year' ? count * 12 : count,
  };
}
