import type { KeptPage } from './choosePages.ts';

const READ_AT = 'kept-read-at';
const BYTES = 'kept-bytes';
const USES = 'kept-uses';

/** What is noted on a copy beside its own headers. */
type Notes = Pick<KeptPage, 'readAt' | 'uses'>;

/** A copy of an answer with this body, to be kept; what it weighs and needs is noted in its headers. */
export function makeCopy({ headers: given }: Response, body: ArrayBuffer, { readAt, uses }: Notes): Response {
  const headers = new Headers(given);
  // The body is unpacked by now, and every visitor of this device gets the same one.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(READ_AT, String(readAt));
  headers.set(BYTES, String(body.byteLength));
  headers.set(USES, uses.join(' '));
  return new Response(body, { headers });
}

/** What was noted when a copy was made. */
export function readNotes(address: string, { headers }: Response): KeptPage {
  return {
    address,
    bytes: Number(headers.get(BYTES)),
    readAt: Number(headers.get(READ_AT)),
    uses: (headers.get(USES) ?? '').split(' ').filter((use) => use !== ''),
  };
}

/** The day at which a copy left its host; where hosts do not say, the day at which it was last read. */
export function dayOfCopy({ headers }: Response): Date {
  return new Date(headers.get('date') ?? Number(headers.get(READ_AT)));
}
