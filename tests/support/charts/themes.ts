import { monthOf, type OpenData, type OpenFinding, type OpenVisit, type Row, several } from './openData.ts';
import { lineOf } from './overTime.ts';

type Drawings = [id: string, rows: Row[]][];
type Placed = OpenFinding & { readonly visit: OpenVisit };

/** The numbers of every drawing of themes, from the CSV files alone. */
export function themesOf(data: OpenData): Drawings {
  const slugs = [...new Set(data.frameworks.map(({ framework }) => framework ?? ''))];
  const places = [undefined, ...data.regions.map(({ id }) => id)];
  return [
    ...slugs.flatMap(
      (framework): Drawings => [
        ...places.flatMap((region): Drawings => {
          const end = region === undefined ? framework : `${framework}-${region}`;
          return [
            [`theme-balance-${end}`, balanceOf(data, framework, region)],
            [`themes-by-council-${end}`, matrixOf(data, framework, region)],
          ];
        }),
        ...data.themes.map(({ id = '' }): Drawings[number] => [
          `theme-${id}-${framework}`,
          regionsOf(data, framework, id),
        ]),
      ],
    ),
    ...data.councils.map(({ id = '' }): Drawings[number] => [`similar-councils-${id}`, similarOf(data, id)]),
  ];
}

/** What inspectors themselves found at the full inspections of a framework. */
function ownOf(data: OpenData, framework: string): Placed[] {
  return data.visits
    .filter((visit) => visit.framework === framework && visit.full)
    .flatMap((visit) => visit.findings.filter(({ own }) => own).map((finding) => ({ ...finding, visit })));
}

/** In how many councils a finding is such. */
function areas(findings: readonly Placed[], fits: (finding: Placed) => boolean = () => true): number {
  return new Set(findings.filter(fits).map(({ visit }) => visit.council)).size;
}

function balanceOf(data: OpenData, framework: string, region: string | undefined): Row[] {
  const here = (slug: string) => {
    const { region: own, status } = data.council(slug);
    return region === undefined || (own === region && status === 'current');
  };
  const own = ownOf(data, framework).filter(({ visit }) => here(visit.council));
  const of = areas(own);
  if (of === 0) return [];
  return data.themes
    .map(({ id, name = '', group_name = '' }) => {
      const about = own.filter(({ theme }) => theme === id);
      return {
        theme_group: group_name,
        theme: name,
        areas_with_findings: String(of),
        areas_with_weakness: String(areas(about, ({ kind }) => kind === 'weakness')),
        areas_with_formal_grave_weakness: String(areas(about, ({ grave }) => grave)),
        areas_with_strength: String(areas(about, ({ kind }) => kind === 'strength')),
      };
    })
    .filter((row) => region === undefined || row.areas_with_weakness !== '0' || row.areas_with_strength !== '0');
}

function matrixOf(data: OpenData, framework: string, region: string | undefined): Row[] {
  const regionName = (slug = '') => data.regions.find(({ id }) => id === slug)?.name ?? '';
  const groups = [...new Set(data.themes.map(({ group_name }) => group_name ?? ''))];
  const groupOf = new Map(data.themes.map(({ id, group_name }) => [id, group_name]));
  const judged = ownOf(data, framework).filter(({ kind }) => kind !== 'progress');
  return data.councils
    .filter((council) => council.status === 'current' && (region === undefined || council.region === region))
    .sort(
      (a, b) =>
        regionName(a.region).localeCompare(regionName(b.region), 'en') ||
        (a.name ?? '').localeCompare(b.name ?? '', 'en'),
    )
    .flatMap((council) => {
      const [newest] = judged.filter(({ visit }) => visit.council === council.id);
      if (!newest) return [];
      const findings = judged.filter(({ visit }) => visit.id === newest.visit.id);
      return groups.map((group) => {
        const held = findings.filter(({ theme }) => groupOf.get(theme) === group);
        const weak = held.filter(({ kind }) => kind === 'weakness');
        return {
          council: council.id ?? '',
          council_name: council.name ?? '',
          region: council.region ?? '',
          framework,
          outcome: newest.visit.outcome,
          visited: newest.visit.date,
          theme_group: group,
          formal_grave_weaknesses: String(weak.filter(({ grave }) => grave).length),
          other_weaknesses: String(weak.filter(({ grave }) => !grave).length),
          strengths: String(held.length - weak.length),
        };
      });
    });
}

function regionsOf(data: OpenData, framework: string, theme: string): Row[] {
  const own = ownOf(data, framework);
  const said = ({ visit, label }: Placed) => `${data.council(visit.council).name}, ${monthOf(visit.date)}: ${label}`;
  const order = (a: Placed, b: Placed) =>
    Number(a.kind === 'strength') - Number(b.kind === 'strength') ||
    Number(b.grave) - Number(a.grave) ||
    said(a).localeCompare(said(b), 'en');
  return data.regions
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'))
    .flatMap((region) => {
      const here = own.filter(({ visit }) => data.council(visit.council).region === region.id);
      return here
        .filter((finding) => finding.theme === theme && finding.kind !== 'progress')
        .sort(order)
        .map((finding) => ({
          region: region.name ?? '',
          region_areas_with_findings: String(areas(here)),
          framework,
          council: finding.visit.council,
          kind: finding.kind,
          on_formal_grave_list: finding.grave ? 'yes' : 'no',
          finding: said(finding),
          page: finding.page,
        }));
    });
}

function similarOf(data: OpenData, council: string): Row[] {
  const line = lineOf(data, council);
  const judged = data.visits.filter(
    (each) => line.includes(each.council) && each.findings.some(({ kind }) => kind !== 'progress'),
  );
  const visit = judged.find(({ full }) => full) ?? judged[0];
  if (!visit) return [];
  const near = several(data.council(council).similar).filter((each) => data.council(each).status === 'current');
  const theirs = ownOf(data, visit.framework).filter((finding) => near.includes(finding.visit.council));
  return data.themes.flatMap(({ id, name = '', group_name = '' }) => {
    const held = visit.findings.filter(({ theme, kind }) => theme === id && kind !== 'progress');
    const weak = held.filter(({ kind }) => kind === 'weakness');
    if (held.length === 0) return [];
    const among = (kind: string) => String(areas(theirs, (each) => each.theme === id && each.kind === kind));
    return [
      {
        theme_group: group_name,
        theme: name,
        formal_grave_weaknesses: String(weak.filter(({ grave }) => grave).length),
        other_weaknesses: String(weak.filter(({ grave }) => !grave).length),
        strengths: String(held.length - weak.length),
        similar_councils_with_findings: String(areas(theirs)),
        similar_councils_with_weakness: among('weakness'),
        similar_councils_with_strength: among('strength'),
      },
    ];
  });
}
