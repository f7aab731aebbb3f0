import { describe, expect, test } from 'vitest';
import type { Council } from '../../src/domain/council.ts';
import { lineageNote } from '../../src/views/sentences.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel } from '../support/makeArchive.ts';

/** The note on a council among Ambridge, Borchester and the old county of Borsetshire. */
function noteOn(fields: Partial<Council>): string | undefined {
  const old = council('old-borsetshire', {
    name: 'Borsetshire (county, to 2019)',
    officialName: 'Borsetshire County Council',
  });
  const felpersham = council('felpersham', { officialName: 'Felpersham City Council', ...fields });
  return lineageNote(
    makeModel([], { councils: [old, felpersham, council('ambridge'), council('borchester')] }),
    felpersham,
  );
}

describe('where a council came from and went', () => {
  test('is not said of a council that nothing happened to', () => {
    expect(noteOn({})).toBeUndefined();
    expect(noteOn({ since: '1974-04-01' })).toBeUndefined();
  });

  test('names the councils that took over, each with its part, by their official names', () => {
    const successors = [{ council: 'ambridge' }, { council: 'borchester', part: 'the north only' }];
    expect(noteOn({ status: 'abolished', until: '2019-03-31', successors })).toBe(
      'Felpersham City Council ended on 31 March 2019. Its area is now served by Ambridge County Council and Borchester County Council (the north only).',
    );
  });

  test('names the councils that it was made from', () => {
    const predecessors = [{ council: 'old-borsetshire', part: 'part of the area' }];
    expect(noteOn({ since: '2019-04-01', predecessors })).toBe(
      'This council began on 1 April 2019. It took over from Borsetshire County Council (part of the area).',
    );
  });

  test('of a council to come says who serves the area until then, and that it is only planned', () => {
    const predecessors = [{ council: 'ambridge', part: 'part of the area' }];
    expect(noteOn({ status: 'future', since: '2027-04-01', predecessors })).toBe(
      'Felpersham City Council is planned to begin on 1 April 2027. Until then the area is served by Ambridge County Council.',
    );
  });

  test('of a council whose end is decided says what comes then', () => {
    const successors = [{ council: 'ambridge' }, { council: 'borchester' }];
    expect(noteOn({ until: '2027-03-31', successors })).toBe(
      'Felpersham City Council is to end on 31 March 2027. Ambridge County Council and Borchester County Council will take its place.',
    );
  });

  test('leaves out what is not recorded, and prints no empty date', () => {
    expect(noteOn({ status: 'abolished' })).toBe('Felpersham City Council ended.');
    expect(noteOn({ status: 'future' })).toBe('Felpersham City Council is planned to begin.');
    expect(noteOn({ until: '2027-03' })).toBe('Felpersham City Council is to end in March 2027.');
    expect(noteOn({ predecessors: [{ council: 'ambridge' }] })).toBe(
      'This council began. It took over from Ambridge County Council.',
    );
  });
});
