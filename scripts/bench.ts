// The project's own benchmark, over a built site:
//   npm run bench -- [finder] [search] [map] [--site dist]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIST } from '../src/publish/runBuild.ts';
import { benchFinder } from './bench/finder.ts';
import { benchMap } from './bench/map.ts';
import { benchSearch } from './bench/search.ts';

/** Each section measures one thing and says so, a line for each figure; it answers whether its limits hold. */
const SECTIONS: Readonly<Record<string, (site: string) => Promise<boolean>>> = {
  finder: benchFinder,
  search: benchSearch,
  map: benchMap,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string', default: DIST.outDir } },
});

process.exitCode = await runBench(positionals.length > 0 ? positionals : Object.keys(SECTIONS), values.site);

async function runBench(names: readonly string[], site: string): Promise<0 | 1 | 2> {
  const unknown = names.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0) {
    console.error(`There is no section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
    return 2;
  }
  if (!existsSync(site)) {
    console.error(`There is no ${site}/. Run \`npm run build\` first.`);
    return 2;
  }
  let good = true;
  for (const name of names) good = ((await SECTIONS[name]?.(site)) ?? false) && good;
  return good ? 0 : 1;
}
