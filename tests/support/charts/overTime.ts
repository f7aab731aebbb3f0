import { firstDay, type OpenData, type OpenVisit, type Row, several, small } from './openData.ts';

type Drawings = [id: string, rows: Row[]][];

/** The numbers of every drawing of the page on time, from the CSV files alone. */
export function overTimeOf(data: OpenData): Drawings {
  const first = new Map(data.frameworks.map((row) => [row.framework ?? '', row.from ?? '']));
  const slugs = [...first.keys()].sort((a, b) => (first.get(a) ?? '').localeCompare(first.get(b) ?? ''));
  return [
    ...slugs.flatMap(
      (slug): Drawings => [
        [`visits-${slug}`, railsOf(data, slug)],
        [`outcomes-by-year-${slug}`, yearsOf(data, slug)],
        [`days-to-report-${slug}`, delaysOf(data, slug)],
      ],
    ),
    ...slugs.slice(1).map((later, at): Drawings[number] => {
      const earlier = slugs[at] ?? '';
      return [`what-followed-${earlier}-to-${later}`, flowsOf(data, earlier, later)];
    }),
  ];
}

const endingsOf = ({ frameworks }: OpenData, slug: string) => frameworks.filter(({ framework }) => framework === slug);
const nameOf = (data: OpenData, slug: string) => endingsOf(data, slug)[0]?.framework_short_name ?? '';

function railsOf(data: OpenData, slug: string): Row[] {
  const endings = endingsOf(data, slug);
  const fullKinds = endings.flatMap((row) => (row.full_inspection === 'true' ? (row.visit ?? '') : []));
  const labelOf = (kind: string, name: string) => (fullKinds.includes(kind) ? 'Full inspections' : `${name}s`);
  const labels = [...new Set(endings.map((row) => labelOf(row.visit ?? '', row.visit_name ?? '')))];
  const order = endings.map(({ outcome }) => outcome);
  const quarter = ({ date }: OpenVisit) =>
    Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
  return labels
    .toSorted((a, b) => Number(b === 'Full inspections') - Number(a === 'Full inspections'))
    .flatMap((label) =>
      data.visits
        .filter((visit) => visit.framework === slug && labelOf(visit.kind, visit.kindName) === label)
        .sort(
          (a, b) =>
            quarter(a) - quarter(b) ||
            order.indexOf(a.outcome) - order.indexOf(b.outcome) ||
            firstDay(a.date).localeCompare(firstDay(b.date)) ||
            a.id.localeCompare(b.id, 'en'),
        )
        .map(({ date, council, outcomeName, row }) => ({
          framework: nameOf(data, slug),
          kind: label,
          date,
          date_is: row.inspected_from
            ? date.length === 7
              ? 'month of the visit'
              : 'first day of the visit'
            : 'publication of the report',
          council: data.council(council).name ?? '',
          outcome: outcomeName,
          page: row.page ?? '',
        })),
    );
}

function yearsOf(data: OpenData, slug: string): Row[] {
  const full = data.visits.filter((visit) => visit.framework === slug && visit.full);
  const years = full.map(({ date }) => Number(date.slice(0, 4)));
  const rows: Row[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    const held = full.filter(({ date }) => date.startsWith(String(year)));
    for (const { outcome, outcome_name: name = '' } of endingsOf(data, slug).filter(
      ({ visit }) => visit === 'inspection',
    ))
      rows.push({
        framework: nameOf(data, slug),
        year: String(year),
        outcome: name,
        inspections: String(held.filter((visit) => visit.outcome === outcome).length),
        of: String(held.length),
      });
  }
  return rows;
}

function delaysOf(data: OpenData, slug: string): Row[] {
  const weeks = data.visits
    .filter(
      ({ framework, row }) => framework === slug && row.inspected_to?.length === 10 && row.published?.length === 10,
    )
    .map(({ row }) => (Date.parse(row.published ?? '') - Date.parse(row.inspected_to ?? '')) / 86_400_000)
    .map((days) => Math.floor(days / 7));
  const rows: Row[] = [];
  for (let week = Math.min(...weeks); week <= Math.max(...weeks); week += 1)
    rows.push({
      framework: nameOf(data, slug),
      days_from: String(week * 7),
      days_to: String(week * 7 + 6),
      visits: String(weeks.filter((each) => each === week).length),
    });
  return rows;
}

/** The council and all that it came from. */
export function lineOf(data: OpenData, council: string): string[] {
  return [council, ...several(data.council(council).predecessors).flatMap((before) => lineOf(data, before))];
}

const NOTHING = 'None in our records';

function flowsOf(data: OpenData, earlier: string, later: string): Row[] {
  const areas = data.councils.filter(({ status }) => status === 'current');
  const follows = endingsOf(data, earlier).filter((row) => row.full_inspection === 'false');
  const kind = small([...new Set(follows.map((row) => row.visit_name))].join(' or '));
  const awaited = data.formalLists.flatMap((row) => (row.framework === earlier ? several(row.only_with) : []));
  const ways = areas.map(({ id = '' }) => {
    const line = lineOf(data, id);
    const history = data.visits.filter((visit) => line.includes(visit.council));
    const first = history.find((visit) => visit.framework === earlier && visit.full);
    const latest = history.find((visit) => visit.framework === later && visit.full);
    const after = history.find(
      (visit) =>
        visit.council === first?.council &&
        visit.framework === earlier &&
        !visit.full &&
        firstDay(visit.date) > firstDay(first.date),
    );
    const without = first && `none-${first.outcome}`;
    const absent = awaited.includes(first?.outcome ?? '') ? `No ${kind} in our records` : `No ${kind} needed`;
    return {
      states: [first?.outcome ?? 'none', after?.outcome ?? without ?? 'none', latest?.outcome ?? 'none'].join(),
      labels: {
        first: first?.outcomeName ?? NOTHING,
        follow_up: after?.outcomeName ?? (first ? absent : NOTHING),
        latest: latest?.outcomeName ?? NOTHING,
      },
    };
  });
  return [...Map.groupBy(ways, ({ states }) => states)]
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'en'))
    .map(([, same]) => ({
      first: '',
      follow_up: '',
      latest: '',
      ...same[0]?.labels,
      areas: String(same.length),
      of: String(areas.length),
    }));
}
