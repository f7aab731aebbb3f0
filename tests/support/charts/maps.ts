import { firstDay, monthOf, type OpenData, type OpenVisit, type Row, small } from './openData.ts';

type Drawings = [id: string, rows: Row[]][];
interface State {
  readonly state: string;
  readonly words: string;
  readonly visit?: string;
}

/** The numbers of every layer of the map, from the CSV files alone; `today` is the day on which ages are counted. */
export function mapsOf(data: OpenData, today: string): Drawings {
  const slugs = [...new Set(data.frameworks.map(({ framework }) => framework ?? ''))];
  return [
    ['map-age', layer(data, (council) => ageOf(data, council, today))],
    ...slugs.flatMap((framework): Drawings => {
      const latest = (council: string) =>
        data.visits.find((visit) => visit.council === council && visit.framework === framework && visit.full);
      const kinds = new Set(
        data.frameworks.flatMap((row) =>
          row.framework === framework && row.full_inspection === 'false' ? (row.visit ?? '') : [],
        ),
      );
      return [
        [`map-${framework}`, layer(data, (council) => outcomeOf(latest(council)))],
        ...[...kinds].map((kind): Drawings[number] => [
          `map-${framework}-${kind}`,
          layer(data, (council) =>
            outcomeOf(
              data.visits.find(
                (each) => each.council === council && each.framework === framework && each.kind === kind,
              ),
            ),
          ),
        ]),
        ...data.themes.map(({ id = '' }): Drawings[number] => [
          `map-${framework}-theme-${id}`,
          layer(data, (council) => themeOf(latest(council), id)),
        ]),
      ];
    }),
  ];
}

function layer(data: OpenData, stateOf: (council: string) => State): Row[] {
  return data.councils
    .filter(({ status, tile_column }) => status === 'current' && tile_column !== '')
    .map(({ id = '', name = '', region = '', page = '' }) => {
      const { state, words, visit = '' } = stateOf(id);
      return { council: id, name, region, state, words, visit, page };
    });
}

function outcomeOf(visit: OpenVisit | undefined): State {
  if (!visit) return { state: 'None in our records', words: 'none in our records' };
  const { outcomeName, date } = visit;
  return { state: outcomeName, words: `${small(outcomeName)}, ${monthOf(date)}`, visit: date };
}

function themeOf(visit: OpenVisit | undefined, theme: string): State {
  if (!visit) return { state: 'No such inspection in our records', words: 'no such inspection' };
  const month = monthOf(visit.date);
  const own = visit.findings.filter((finding) => finding.own);
  const has = (kind: string) => own.some((finding) => finding.theme === theme && finding.kind === kind);
  const [state, words] =
    own.length === 0
      ? ['Inspected, but no findings in our records', 'no findings held']
      : has('weakness') && has('strength')
        ? ['Both a weakness and a strength named', 'weakness and strength']
        : has('weakness')
          ? ['Weakness named, no strength', 'weakness']
          : has('strength')
            ? ['Strength named, no weakness', 'strength']
            : ['Not mentioned in the findings that we hold', 'not mentioned'];
  return { state, words: `${words}, ${month}`, visit: visit.date };
}

function ageOf(data: OpenData, council: string, today: string): State {
  const visit = data.visits.find((each) => each.council === council);
  if (!visit) return { state: 'No visit in our records', words: 'no visit in our records' };
  const months = monthsUpTo(firstDay(visit.date), today);
  const state =
    months < 24
      ? 'Less than 2 years'
      : months < 48
        ? '2 years or more, less than 4'
        : months < 72
          ? '4 years or more, less than 6'
          : '6 years or more';
  return { state, words: `${monthOf(visit.date)}, ${sayMonths(months)}`, visit: visit.date };
}

/** Whole months, by trying one after the other. */
function monthsUpTo(from: string, to: string): number {
  let months = 0;
  const after = (count: number) => {
    const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${from.slice(8)}`;
  };
  while (after(months + 1) <= to) months += 1;
  return months;
}

function sayMonths(months: number): string {
  if (months < 12) return months === 1 ? '1 month ago' : `${months} months ago`;
  return months < 24 ? '1 year ago' : `${Math.floor(months / 12)} years ago`;
}
