import { keepsPages } from './keepsPages.ts';
import workerAddress from './worker.ts?worker&url';

/**
 * Lets the browser keep the pages that are read, once it has nothing else to do. Not for visitors who asked their browser
 * to save data, and not in live editing. Where it cannot be done nothing is lost, so nothing is said.
 */
export function startKeeping(): void {
  const { serviceWorker, connection }: Partial<Pick<Navigator, 'serviceWorker'>> & SavingNavigator = navigator;
  if (!keepsPages || !import.meta.env.PROD || !serviceWorker || connection?.saveData) return;
  addEventListener('load', () => serviceWorker.register(workerAddress).catch(() => undefined));
}

/** Not every browser says whether its visitor saves data. */
interface SavingNavigator {
  readonly connection?: { readonly saveData?: boolean };
}
