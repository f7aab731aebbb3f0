import { BuildFailed } from './buildFailed.ts';
import { replaceFolder } from './replaceFolder.ts';
import type { Settings } from './settings.ts';
import { clearAbandoned, makeWorkFolder } from './workFolder.ts';

/** The steps of a build, handed in so that each can be tried alone. */
export interface BuildSteps {
  /** Judges the content: the number of errors, and what to tell the person. */
  gate(content: { contentDir: string; today: string }): Promise<{ errors: number; report: string }>;
  /** Writes the pages into `folder` and returns warnings. */
  render(settings: Settings, folder: string, cache: string): Promise<string[]>;
  /** Makes the search index in `folder` and returns the number of entries in it. */
  index(folder: string): Promise<number>;
  /** What is wrong with the finished site. */
  verify(settings: Settings, folder: string): string[];
}

/** Where a build leaves the site, and where it works until then. */
export interface BuildPlaces {
  /** The finished site; replaced whole, at the end, and only when every step went well. */
  readonly outDir: string;
  /** On the same disk as `outDir`. */
  readonly workDir: string;
}

/** Checks, makes, indexes, verifies and puts in place. Throws BuildFailed, with `outDir` as it was. */
export async function buildSite(
  settings: Settings,
  { outDir, workDir }: BuildPlaces,
  steps: BuildSteps,
  say: (line: string) => void,
): Promise<void> {
  clearAbandoned(workDir, outDir);
  const content = await steps.gate({ contentDir: settings.contentDir, today: settings.today });
  say(content.errors > 0 ? content.report.trimEnd() : sayInShort(content.report));
  if (content.errors > 0)
    throw new BuildFailed(1, `Nothing was published: mend the ${plural(content.errors, 'problem')} above first.`);

  const work = makeWorkFolder(workDir, outDir);
  try {
    const warnings = await steps.render(settings, work.fresh, work.cache);
    for (const warning of warnings) say(warning);
    const entries = await steps.index(work.fresh);
    const faults = steps.verify(settings, work.fresh);
    if (faults.length > 0) throw new BuildFailed(2, `The finished site is not right:\n${listSome(faults)}`);
    replaceFolder(work.fresh, outDir, work.aside);
    say(`Built ${outDir}/. Its search holds ${entries} ${entries === 1 ? 'entry' : 'entries'}.`);
  } finally {
    work.remove();
  }
}

/** The last line of a report sums it up; what only asks for a second look is not repeated at each build. */
function sayInShort(report: string): string {
  const lines = report.trimEnd().split('\n');
  return `${lines.at(-1)}${lines.length > 1 ? ' Read them with: npm run check' : ''}`;
}

const MOST = 20;

function listSome(lines: readonly string[]): string {
  const more = lines.length > MOST ? [`… and ${lines.length - MOST} more.`] : [];
  return [...lines.slice(0, MOST), ...more].map((line) => `  ${line}`).join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
