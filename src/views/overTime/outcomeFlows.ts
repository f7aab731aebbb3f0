import type { Inspection } from '../../domain/archive.ts';
import { compareDays } from '../../domain/day.ts';
import type { Framework, OutcomeMark } from '../../domain/framework.ts';
import { isFull } from '../../domain/isFull.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import type { DataTable } from '../dataTable.ts';
import { listOf, lower } from '../words.ts';

/** One of three steps: what a number of areas have in common. */
export interface FlowState {
  readonly id: string;
  readonly mark: OutcomeMark | 'unknown';
  readonly label: string;
  readonly count: number;
}

/** A way that areas went: an inspection, a visit that followed it up, and the latest inspection of the next kind. */
export interface FlowPath {
  readonly states: readonly [first: string, followUp: string, latest: string];
  /** The words for the states. */
  readonly labels: readonly string[];
  readonly count: number;
}

/** What inspections of one kind were followed by. It tells of two different inspections, and of no change between them. */
export interface OutcomeFlows {
  readonly id: string;
  readonly steps: readonly [FlowStep, FlowStep, FlowStep];
  /** Most areas first. */
  readonly paths: readonly FlowPath[];
  /** All areas of today: the denominator of every step. */
  readonly of: number;
  readonly sentence: string;
  /** Why this is no change for better or worse. */
  readonly caution: string;
  /** What is counted. */
  readonly unit: string;
}

/** The states of one step, in the order of the framework. */
export interface FlowStep {
  readonly label: string;
  readonly states: readonly FlowState[];
}

/**
 * Counts areas of today, each by the line of councils that served it: its latest full inspection of the earlier kind,
 * which may have been of a council that has ended; the latest visit that followed this up; and the latest full
 * inspection of the later kind in the same line.
 */
export function outcomeFlows(model: Model, earlierSlug: string, laterSlug: string): OutcomeFlows {
  const [earlier, later] = [model.framework(earlierSlug), model.framework(laterSlug)];
  const areas = model.councils.filter(({ status }) => status === 'current');
  const lines = areas.map((area) => {
    const history = model.historyOf(area.slug);
    const first = history.find((visit) => visit.framework === earlierSlug && isFull(model, visit));
    return {
      inherited: first !== undefined && first.council !== area.slug,
      states: [
        first?.outcome ?? 'none',
        first ? followUpOf(model, history, first) : 'none',
        history.find((visit) => visit.framework === laterSlug && isFull(model, visit))?.outcome ?? 'none',
      ] as const,
    };
  });
  const ways = lines.map(({ states }) => states);
  const count = (step: 0 | 1 | 2, states: readonly Omit<FlowState, 'count'>[]) =>
    states
      .map((state) => ({ ...state, count: ways.filter((way) => way[step] === state.id).length }))
      .filter((state) => state.count > 0);
  const steps: OutcomeFlows['steps'] = [
    { label: earlier.shortName, states: count(0, [...fullStates(earlier), none()]) },
    { label: sayFollowUps(earlier), states: count(1, followUpStates(earlier)) },
    {
      label: say('Latest outcome: {framework}', { framework: lower(later.shortName) }),
      states: count(2, [...fullStates(later), none()]),
    },
  ];
  const paths = [...Map.groupBy(ways, (states) => states.join()).values()]
    .flatMap(([states, ...same]) =>
      states ? [{ states, labels: labelsOf(steps, states), count: 1 + same.length }] : [],
    )
    .sort((a, b) => b.count - a.count || a.states.join().localeCompare(b.states.join(), 'en'));
  const inherited = lines.filter((line) => line.inherited).length;
  return {
    id: `${earlierSlug}-to-${laterSlug}`,
    steps,
    paths,
    of: areas.length,
    sentence: sayFlows(steps, ways, areas.length),
    caution: say(
      'These are two different inspections with different questions. That one came after the other says nothing about whether support got better or worse.',
    ),
    unit: sayUnit(areas.length, inherited),
  };
}

/** The same numbers as rows of a file. */
export function outcomeFlowsTable({ paths, of }: OutcomeFlows): DataTable {
  return paths.map(({ labels: [first, followUp, latest], count }) => ({
    first,
    follow_up: followUp,
    latest,
    areas: count,
    of,
  }));
}

function labelsOf(steps: OutcomeFlows['steps'], states: FlowPath['states']): string[] {
  return states.map((id, step) => steps[step]?.states.find((state) => state.id === id)?.label ?? id);
}

function sayUnit(areas: number, inherited: number): string {
  const all = say('We count the {areas} areas of today, each by the latest of its full inspections of either kind.', {
    areas,
  });
  if (inherited === 0) return all;
  const ended = sayCount(
    'For {count} area, the earlier inspection was of a council that has ended. Where such a council was split, its inspection counts once for each area that followed.',
    'For {count} areas, the earlier inspection was of a council that has ended. Where such a council was split, its inspection counts once for each area that followed.',
    inherited,
  );
  return `${all} ${ended}`;
}

/** The outcome of the latest visit that came back to this inspection; where none did, the inspection’s own outcome tells why. */
function followUpOf(model: Model, history: readonly Inspection[], first: Inspection): string {
  const visit = history.find(
    (each) =>
      each.council === first.council &&
      each.framework === first.framework &&
      !isFull(model, each) &&
      compareDays(dateOf(each), dateOf(first)) > 0,
  );
  return visit ? visit.outcome : `none-${first.outcome}`;
}

function fullStates({ outcomes }: Framework): Omit<FlowState, 'count'>[] {
  return outcomes
    .filter(({ visits }) => visits.includes('inspection'))
    .map(({ slug, mark, name }) => ({ id: slug, mark, label: name }));
}

function followUpStates(framework: Framework): Omit<FlowState, 'count'>[] {
  const full = fullStates(framework);
  const kind = lower(sayFollowUps(framework));
  const graver = framework.formalKinds.flatMap(({ onlyWith = [] }) => onlyWith);
  return [
    ...framework.outcomes
      .filter(({ visits }) => !visits.includes('inspection'))
      .map(({ slug, mark, name }) => ({ id: slug, mark, label: name })),
    ...full.map(({ id, mark }) => {
      const awaited = graver.includes(id);
      return {
        id: `none-${id}`,
        mark: awaited ? ('unknown' as const) : mark,
        label: awaited ? say('No {visit} in our records', { visit: kind }) : say('No {visit} needed', { visit: kind }),
      };
    }),
    none(),
  ];
}

/** "Revisit": the visits that follow a full inspection up. */
function sayFollowUps({ visits, outcomes }: Framework): string {
  const full = new Set(outcomes.flatMap((each) => (each.visits.includes('inspection') ? each.visits : [])));
  const names = visits.filter(({ slug }) => !full.has(slug)).map(({ name }) => name);
  return names.join(say(' or ')) || say('Visit to follow up');
}

function none() {
  return { id: 'none', mark: 'unknown' as const, label: say('None in our records') };
}

function sayFlows(steps: OutcomeFlows['steps'], ways: readonly FlowPath['states'][], of: number): string {
  const said = steps[0].states
    .filter(({ id }) => id !== 'none')
    .map(({ id, label, count }) => {
      const latest = ways.filter(([first]) => first === id).map((way) => way[2]);
      const held = steps[2].states
        .filter((state) => state.id !== 'none' && latest.includes(state.id))
        .map((state) => `${latest.filter((each) => each === state.id).length} ${lower(state.label)}`);
      const none = latest.filter((each) => each === 'none').length;
      return [
        sayCount('{outcome}: {held} of {count} area.', '{outcome}: {held} of {count} areas.', of, {
          outcome: label,
          held: count,
        }),
        ...(held.length > 0 ? [say('Latest outcomes there since: {outcomes}.', { outcomes: listOf(held) })] : []),
        ...(none > 0
          ? [
              sayCount(
                '{count} has no later inspection in our records.',
                '{count} have no later inspection in our records.',
                none,
              ),
            ]
          : []),
      ].join(' ');
    });
  if (said.length === 0) return say('We hold no inspection of the earlier kind, so there is nothing to follow.');
  return said.join(' ');
}
