import { expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { makeFolder } from '../support/makeFolder.ts';

test('a page is expected for each council of the register, each other name of one, and each inspection file', () => {
  const folder = makeFolder({
    'councils.yml': `
- { slug: ambridge, name: Ambridge, officialName: Ambridge, status: current, aliases: [Loxley] }
- { slug: borchester, name: Borchester, officialName: Borchester, status: current }
`,
    'inspections/ambridge-2019-03.md': '',
    'inspections/notes.txt': '',
  });
  expect(expectPages(folder)).toEqual({
    councils: ['ambridge', 'borchester'],
    inspections: ['ambridge-2019-03'],
    aliases: [{ slug: 'loxley', text: 'Loxley', councils: ['ambridge'] }],
  });
});

test('a register that is no list stops the build', () => {
  const folder = makeFolder({ 'councils.yml': 'ambridge: Ambridge\n', 'inspections/ambridge-2019-03.md': '' });
  expect(() => expectPages(folder)).toThrow('There is no list of councils');
});
