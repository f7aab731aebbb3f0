import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/domain/archive.ts';
import { buildModel, type Model } from '../../src/domain/model.ts';
import { type Gate, runGate } from '../../src/publish/gate.ts';

/** The project’s own archive, whatever folder the tests are started in. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** The day on which the standing pages were written; ages are counted on it. */
const WRITTEN = '2026-11-22';

/** What the gate says about the project’s own archive. */
export function judgeContent(): Promise<Gate> {
  return runGate({ contentDir: CONTENT, today: WRITTEN });
}

/** The project’s own archive, as the gate lets it through; fails with the gate’s report where it does not. */
export async function readContent(): Promise<Archive> {
  const { archive, report } = await judgeContent();
  if (!archive) throw new Error(report);
  return archive;
}

/** The model that the site is made of. */
export async function readModel(): Promise<Model> {
  return buildModel(await readContent(), WRITTEN);
}
