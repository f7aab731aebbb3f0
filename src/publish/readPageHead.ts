/** What a finished page says of itself to search engines. */
export interface PageHead {
  /** Its one full address; absent where the page has none or the site does not know its own. */
  readonly canonical?: string;
  /** Whether it may be listed: false for pages that ask not to be, and for those that only lead on. */
  readonly indexable: boolean;
  /** The whole day, `YYYY-MM-DD`, on which its content last changed, by its structured data. */
  readonly modified?: string;
}

/** Reads the head of a page that this project wrote, whose form is therefore known. */
export function readPageHead(html: string): PageHead {
  const canonical = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1];
  const modified = findModified(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]);
  return {
    ...(canonical && { canonical }),
    indexable: !/<meta (?:name="robots" content="[^"]*noindex|http-equiv="refresh")/.test(html),
    ...(modified && { modified }),
  };
}

function findModified(data: string | undefined): string | undefined {
  if (data === undefined) return undefined;
  const { '@graph': things = [] }: { '@graph'?: readonly { dateModified?: string }[] } = JSON.parse(data);
  const day = things.find(({ dateModified }) => dateModified !== undefined)?.dateModified;
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined;
}
