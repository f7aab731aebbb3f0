import { gunzipSync } from 'node:zlib';

/** An entry of the search index as Pagefind keeps it, for one file each. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Reads a file `fragment/*.pf_fragment`: compressed JSON after a mark of Pagefind's own. */
export function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{')));
}
