import { describe, expect, test } from 'vitest';
import { beginsWithName, findNames } from '../../src/checks/findNames.ts';

const plain = (text: string) =>
  findNames(text)
    .filter((each) => each.plain)
    .map(({ name }) => name);
const possible = (text: string) =>
  findNames(text)
    .filter((each) => !each.plain)
    .map(({ name }) => name);

describe('findNames', () => {
  test.each([
    ['Cllr Doe said so', ['Doe']],
    ['Councillor Jane Doe said so', ['Jane Doe']],
    ['It was said by Mrs. Doe-Smith', ['Doe-Smith']],
    ['Dr O’Neill led the visit', ['O’Neill']],
    ['The letter from Sir John Doe', ['John Doe']],
    ['the inspector Jane Doe', ['Jane Doe']],
    ['a mother, Jane Doe, said', ['Jane Doe']],
    ['a boy called Adam Doe Smith', ['Adam Doe Smith']],
  ])('%s: plainly a person', (text, names) => {
    expect(plain(text)).toEqual(names);
  });

  test.each([
    ['Councillors heard from Jane Doe', ['Jane Doe']],
    ['Jane Doe and Adam Smith', ['Jane Doe', 'Adam Smith']],
  ])('%s: perhaps a person', (text, names) => {
    expect([plain(text), possible(text)]).toEqual([[], names]);
  });

  test.each([
    'Lady Margaret School was praised',
    'Sir John Leman High School',
    'Dr Challoner’s Grammar School',
    'Dame Alice Owen’s School',
    'The Lord Mayor opened it',
    'the Lord Chancellor',
    'Families in St Helens',
    'the Councillor for education',
    'Miss out nothing',
    'the Ms and Qs',
    'Parent Carer Forum',
    'parents in North Yorkshire',
    'parents and Borsetshire Council',
    'King Edward Street',
    'Princess Anne Hospital',
    'Alice Holt Community Centre',
    'The Department for Education',
    'NHS Greater Manchester',
    'Great Ormond Street Hospital',
    'Minister for Children and Families',
    'In May Ofsted came',
    'The Ann Craft Trust',
    'Thomas Coram Foundation',
    'Bury and Rochdale Care Organisation',
    '',
  ])('%s: nobody', (text) => {
    expect(findNames(text)).toEqual([]);
  });

  test('says where the name stands', () => {
    expect(findNames('Said by Cllr Doe.')).toEqual([{ name: 'Doe', at: 13, plain: true }]);
  });

  test('is quick with a long text of capitals', () => {
    const start = performance.now();
    findNames('Aaaa '.repeat(12_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('beginsWithName', () => {
  test.each(['Jane Doe', 'Jane Doe, leader of the council', 'Jane Doe (leader)', 'Jane Anne Doe'])(
    '%s is a person',
    (text) => {
      expect(beginsWithName(text)).toBe(true);
    },
  );

  test.each([
    'Leader of the council',
    'Cabinet Member',
    'Jane',
    'Family Voice',
    'Cabinet member for children, young people and families',
    'Suffolk Local Area Partnership',
    'Head of Children, Young People and Family Services at MOSAIC',
    'Alice Holt School',
  ])('%s is a role or a body', (text) => {
    expect(beginsWithName(text)).toBe(false);
  });
});
