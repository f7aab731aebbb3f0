import { FRAME_WIDTH } from './snippets.ts';

/** An answer of https://oembed.com, version 1.0, for the card of a council. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const DAY = 24 * 60 * 60;

/** What other sites are told that ask how to show a council’s card; all addresses are whole. */
export function oEmbedOf(
  parts: { readonly name: string; readonly height: number; readonly frame: string },
  { home, picture }: { readonly home: string; readonly picture: string },
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: `SEND report card: ${parts.name}`,
    provider_name: 'SEND report cards',
    provider_url: home,
    cache_age: DAY,
    html: parts.frame,
    width: FRAME_WIDTH,
    height: parts.height,
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
