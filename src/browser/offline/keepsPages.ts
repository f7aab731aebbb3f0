/** Set by `OFFLINE` when the site is built (astro.config.mjs). */
declare const KEEPS_PAGES: boolean;

/** Whether this release keeps pages on the devices of its visitors; one that does not takes away what others kept. */
export const keepsPages: boolean = KEEPS_PAGES;
