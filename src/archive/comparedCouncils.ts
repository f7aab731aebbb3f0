import type { ContentFile } from '../domain/contentFile.ts';

/**
 * The short names of the councils whose visits these files are compared with: their own, and those that they came from.
 * Nothing is judged yet, so that anything may stand in the files and in the register.
 */
export function comparedCouncils(files: readonly ContentFile[], register: ContentFile): string[] {
  const councils = listOf(register.data);
  const names = new Set(namesIn(files.map(({ data }) => data)));
  // A set hands out what is added while it is gone through.
  for (const name of names)
    for (const entry of councils)
      if (fieldOf(entry, 'slug') === name)
        for (const before of namesIn(listOf(fieldOf(entry, 'predecessors')))) names.add(before);
  return [...names];
}

function namesIn(groups: readonly unknown[]): string[] {
  return groups.map((group) => fieldOf(group, 'council')).filter((name) => typeof name === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
