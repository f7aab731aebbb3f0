import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './unpackBrowser.ts';

/** A Chromium that can be started. */
export interface FoundBrowser {
  /** Whose it is, for the person who reads the test's output. */
  readonly origin: string;
  readonly executablePath: string;
  /** Variables that it needs beside the usual ones. */
  readonly env: Readonly<Record<string, string>>;
}

/** What to tell a person without a browser. */
export const HOW_TO_GET_A_BROWSER =
  'Run `npx playwright-core install chromium-headless-shell`, or set CHROMIUM_PATH to a Chrome or Chromium.';

/**
 * Finds a Chromium, in a fixed order: the one in CHROMIUM_PATH, Playwright's own, the one from npm (Linux on x64: the
 * same pixels everywhere), one on the system. Undefined where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { origin: 'CHROMIUM_PATH', executablePath: chosen, env: {} };
  const playwrights = chromium.executablePath();
  if (playwrights && existsSync(playwrights)) return { origin: 'Playwright', executablePath: playwrights, env: {} };
  const unpacked = await unpackBrowser();
  if (unpacked) return { origin: 'npm', ...unpacked };
  const executablePath = usualPlaces().find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { origin: 'this system', executablePath, env: {} };
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((home) => [
        join(home, 'Google/Chrome/Application/chrome.exe'),
        join(home, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  return [
    '/opt/google/chrome/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}
