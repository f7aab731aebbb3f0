import type { Page } from 'playwright-core';

/** The page itself, without header and footer. */
export const main = (page: Page) => page.getByRole('main');
/** The field in which a council is named. */
export const field = (page: Page) => main(page).getByLabel('Add a council');
/** The line that says what happened. */
export const status = (page: Page) => main(page).getByRole('status');
/** Councils side by side. */
export const table = (page: Page) => main(page).getByRole('table');
/** The councils chosen, each a button that takes it away. */
export const chosen = (page: Page) => main(page).getByRole('list', { name: 'Councils chosen' }).getByRole('button');
/** Councils that what was typed may mean. */
export const options = (page: Page) => main(page).getByRole('list', { name: 'Councils that you may mean' });
/** What the address says after its question mark. */
export const queryOf = (page: Page) => new URL(page.url()).search;
/** Waits until the page has said so. */
export const says = (page: Page, text: string) => status(page).filter({ hasText: text }).waitFor();
