import { isRealDay } from '../domain/day.ts';
import type { FieldPath } from '../domain/problem.ts';

/**
 * The places where two readers of YAML make different values of one text: `017`, `1:30`, `yes`. Such a value is
 * published as one thing here and as another by the next tool, so it must stand in quotation marks.
 */
export function findTwoReadings(ours: unknown, theirs: unknown, path: FieldPath = []): FieldPath[] {
  if (theirs instanceof Date) {
    const text = Number.isNaN(theirs.getTime()) ? '' : theirs.toISOString().slice(0, 10);
    // A day that does not exist has its own rule.
    return typeof ours === 'string' && (ours === text || !isRealDay(ours)) ? [] : [path];
  }
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    return ours.flatMap((value, at) => findTwoReadings(value, theirs[at], [...path, at]));
  if (isGroup(ours) && isGroup(theirs)) {
    const [a, b] = [Object.keys(ours), Object.keys(theirs)];
    if (a.length !== b.length || a.some((key) => !Object.hasOwn(theirs, key))) return [path];
    return a.flatMap((key) => findTwoReadings(ours[key], theirs[key], [...path, key]));
  }
  return Object.is(ours, theirs) ? [] : [path];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
