import { type Browser, chromium } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './findBrowser.ts';

/** Starts a browser without a window. Throws where there is none, and says how to get one. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error(`No browser was found. ${HOW_TO_GET_A_BROWSER}`);
  return chromium.launch({
    headless: true,
    executablePath: found.executablePath,
    env: { ...definedOf(process.env), ...found.env },
    args: [
      // A browser does not start as root with its own walls up.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      // The same pixels on every machine.
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
