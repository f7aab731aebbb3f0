import type { BadFile } from './badFile.ts';
import { badForms } from './badForms.ts';
import { badPrograms } from './badPrograms.ts';
import { badValues } from './badValues.ts';

/** Every kind of bad file that the checker was made to refuse, in the place of an otherwise valid inspection. */
export const BAD_FILES: readonly BadFile[] = [...badValues, ...badPrograms, ...badForms];
