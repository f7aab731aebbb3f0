import * as z from 'zod';
import { webAddress, words } from './fields.ts';

/** Where something in a register comes from; nothing cites it by a name, unlike the sources of a visit. */
export const shortSourceSchema = z.strictObject({
  title: words(300, 'title').meta({ description: 'The title as published.' }),
  publisher: words(160, 'publisher').meta({ description: 'Who published it.' }),
  url: webAddress().meta({ description: 'Where a reader can open it.' }),
});
