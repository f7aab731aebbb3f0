import { v5 } from 'uuid';

/** The name space of this project’s ids. It must never change: every id would, and followers would be told all anew. */
const PROJECT = 'f0f80660-f3eb-4f69-b928-7e7a54d84842';

/**
 * An id that a thing of the archive has for ever, wherever the site is hosted: a UUID made from a name that stays, such
 * as `visit/wokingham-2019-03` (RFC 9562, version 5).
 */
export function lastingId(name: string): string {
  return v5(name, PROJECT);
}
