/** Where everything kept for one site lies. Other sites on the same host have their own, which nobody else touches. */
export interface KeptNames {
  /** Pages that were read, by address. */
  readonly pages: string;
  /** Their styles and scripts, the finder’s names, and the page that is shown in place of others. */
  readonly files: string;
}

/** The names of the caches of the site that is hosted under `base`; no base has the sign that ends it here. */
export function keptNames(base: string): KeptNames {
  return { pages: `send-report-cards|${base}|pages`, files: `send-report-cards|${base}|files` };
}

/** Throws away all that was kept for the site under `base`. */
export async function forgetKept(caches: CacheStorage, base: string): Promise<void> {
  await Promise.all(Object.values(keptNames(base)).map((name) => caches.delete(name)));
}
