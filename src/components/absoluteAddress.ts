import { withBase } from './withBase.ts';

/** An address of the site as others reach it, with host and base path. `site` is `Astro.site`. */
export function absoluteAddress(path: string, site: URL): string {
  return new URL(withBase(path), site).href;
}
