import { quoteAsked } from './quoteAsked.ts';
import { slugOfName } from './slugOfName.ts';

/** What can be made of an address at which there is no page. */
export interface LostAddress {
  /** As it may be repeated to the visitor, as text. */
  readonly shown: string;
  /**
   * The same address in small letters, with hyphens for spaces and underscores and a slash at its end; undefined where it
   * is so already, or is that of a file. There may be a page.
   */
  readonly tidy: string | undefined;
  /** What may be the name of a council in it: "kings lynn"; empty where nothing is. */
  readonly name: string;
}

/** No address of this site is half as long. */
const LONGEST = 1000;

/** Parts of an address that say what kind of page it is, and not whose. */
const KINDS =
  /^(?:councils?|areas?|local-authorit(?:y|ies)|regions?|inspections?|reports?|(?:report-)?cards?|compare|map)$/;

/** Pages that are not about a council. */
const OTHERS = /^(?:themes?|glossary|data|api|schema|search|pagefind|astro)$/;

/** Reads the path of an address as the browser gives it, percent signs and all. Takes any text. */
export function readLostAddress(pathname: string, basePath: string): LostAddress {
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
  const text = decode(path.slice(0, LONGEST));
  const words = text
    .replace(/(?:\/index)?\.(?:html?|php|aspx?)$/i, '')
    .split('/')
    .filter((part) => part !== '')
    .map(slugOfName);
  return { shown: quoteAsked(`/${text}`), tidy: tidyOf(pathname, text, words, basePath), name: nameIn(words) };
}

function tidyOf(pathname: string, text: string, words: readonly string[], basePath: string): string | undefined {
  const isFile = /\.(?!html?$|php$|aspx?$)[a-z0-9]{2,5}$/i.test(text);
  if (pathname.length > LONGEST || isFile || words.length === 0 || words.includes('')) return undefined;
  const tidy = `${basePath}${words.map((word) => `${word}/`).join('')}`;
  return tidy === pathname ? undefined : tidy;
}

function nameIn(words: readonly string[]): string {
  if (words.some((word) => OTHERS.test(word))) return '';
  const [first = ''] = words
    .map((word) => word.replace(/-\d[\d-]*$/, ''))
    .filter((word) => word !== '' && !KINDS.test(word));
  return first.replaceAll('-', ' ');
}

/** The text behind an address; what cannot be read becomes spaces. */
function decode(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    const bytes = signs.split('%').slice(1);
    return new TextDecoder()
      .decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)))
      .replaceAll('\ufffd', ' ');
  });
}
