import type { Inspection } from '../domain/archive.ts';
import type { Finding } from '../domain/finding.ts';
import { isFull } from '../domain/isFull.ts';
import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';

/** In how many areas inspectors named something, of those of which we hold what inspectors found. */
export interface Share {
  readonly weakness: number;
  /** Of the weaknesses, in how many areas it was on the gravest formal list. */
  readonly grave: number;
  readonly strength: number;
  /** Areas where only somebody else names a strength, such as the council itself; they are in none of the other counts. */
  readonly claimed: number;
  /** Areas with findings of inspectors: the denominator. */
  readonly of: number;
}

/** The full inspections of a framework whose strengths or weaknesses are held, newest first; visits that follow one up do not count. */
export function visitsThatCount(model: Model, framework: string): Inspection[] {
  return model.inspections.filter(
    (visit) => visit.framework === framework && isFull(model, visit) && visit.findings.length > 0,
  );
}

/** Counts areas, not findings: an area with three weaknesses on a theme counts once. */
export function shareOf(model: Model, visits: readonly Inspection[], theme: string): Share {
  const areas = (matches: (finding: Finding, visit: Inspection) => boolean) =>
    new Set(
      visits.filter((visit) => visit.findings.some((each) => matches(each, visit))).map((visit) => visit.council),
    );
  const about = (kind: Finding['kind'], own: boolean) =>
    areas((finding) => finding.theme === theme && finding.kind === kind && byInspectors(finding) === own);
  const isGrave = (finding: Finding, visit: Inspection) =>
    model.framework(visit.framework).formalKinds.some((kind) => kind.grave && kind.slug === finding.formal);
  const strength = about('strength', true);
  return {
    weakness: about('weakness', true).size,
    grave: areas((finding, visit) => finding.theme === theme && byInspectors(finding) && isGrave(finding, visit)).size,
    strength: strength.size,
    claimed: about('strength', false).difference(strength).size,
    of: areas(byInspectors).size,
  };
}

/** "Of 90 areas with findings, inspectors named a weakness in 12 and a strength in 8." */
export function sayShare({ weakness, strength, claimed, of }: Share): string {
  if (of === 0) return say('We hold no findings of these inspections yet.');
  const named =
    weakness + strength === 0
      ? sayCount(
          'Of {count} area with findings, inspectors named it in none.',
          'Of {count} areas with findings, inspectors named it in none.',
          of,
        )
      : sayCount(
          'Of {count} area with findings, inspectors named a weakness in {weakness} and a strength in {strength}.',
          'Of {count} areas with findings, inspectors named a weakness in {weakness} and a strength in {strength}.',
          of,
          { weakness, strength },
        );
  if (claimed === 0) return named;
  return `${named} ${say('In {count} more, only the council or another body names a strength.', { count: claimed })}`;
}

/** Whether a finding is the inspectors’ own, and not what a council or another body says of itself. */
export function byInspectors({ saidBy }: Finding): boolean {
  return saidBy === undefined || saidBy === 'inspectors';
}
