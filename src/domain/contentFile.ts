import type { FieldPath, Range } from './problem.ts';

/** A file of the archive, read but not yet judged. */
export interface ContentFile {
  /** The path as a person would type it. */
  readonly path: string;
  /** The file's name without its ending; for a visit, the end of its address. */
  readonly slug: string;
  /** What the front matter or register says, as plain values; dates are text. */
  readonly data: unknown;
  /** The Markdown below the front matter; empty for a register. */
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Where a field stands; the nearest field around it when it is missing. */
  locate(path: FieldPath, part?: 'key' | 'value'): Range;
}

/** Everything read from the content folder. */
export interface RawArchive {
  readonly councils: ContentFile;
  readonly regions: ContentFile;
  readonly frameworks: ContentFile;
  readonly themes: ContentFile;
  readonly glossary: ContentFile;
  readonly site: ContentFile;
  /** An archive may do without. */
  readonly postcodes?: ContentFile;
  /** An archive may do without. */
  readonly figures?: ContentFile;
  /** An archive may do without. */
  readonly corrections?: ContentFile;
  readonly guidance?: ContentFile;
  /** One for each language beside English; an archive may do without. */
  readonly languages?: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
  readonly inspections: readonly ContentFile[];
}
