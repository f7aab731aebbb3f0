import { describe, expect, test } from 'vitest';
import { explainIssue } from '../../../src/domain/explainIssue.ts';
import { postcodeTableSchema } from '../../../src/domain/postcode/postcodeTable.ts';
import { brokenFields } from '../../support/sayIssues.ts';

const table = {
  asOf: '2025-11',
  source: { title: 'Postcodes', publisher: 'Borsetshire', url: 'https://example.org/postcodes' },
  attribution: 'Contains data of Borsetshire.',
  shared: { wales: ['BO1'] },
  outcodes: { BO1: 'borsetshire', BO1A: '0AA borsetshire, 5BB felpersham' },
};

/** The rule and the message for what is wrong with a table. */
function explain(data: unknown) {
  const { error } = postcodeTableSchema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => explainIssue(issue, postcodeTableSchema, data));
}

describe('a table of postcodes', () => {
  test('passes, with or without outcodes that are shared', () => {
    expect(brokenFields(postcodeTableSchema, table)).toEqual([]);
    const { shared, ...rest } = table;
    expect(shared).toBeDefined();
    expect(postcodeTableSchema.parse(rest).shared).toEqual({ wales: [], scotland: [] });
  });

  test.each(['asOf', 'source', 'attribution', 'outcodes'])('must have a field "%s"', (field) => {
    expect(brokenFields(postcodeTableSchema, { ...table, [field]: undefined })).toEqual([field]);
  });

  test.each([
    [{ ...table, outcodes: { bo1: 'borsetshire' } }, '"bo1" is not the first half of a postcode.'],
    [{ ...table, outcodes: { 'BO1 1AA': 'borsetshire' } }, '"BO1 1AA" is not the first half of a postcode.'],
    [{ ...table, outcodes: { BO123: 'borsetshire' } }, '"BO123" is not the first half of a postcode.'],
    [{ ...table, outcodes: { BO1: 'Borsetshire' } }, '"Borsetshire" cannot be read.'],
    [{ ...table, outcodes: { BO1: 5 } }, 'Here should be the slug of a council'],
    [{ ...table, shared: { wales: ['bo1'] } }, '"bo1" is not the first half of a postcode.'],
  ])('explains what is wrong with %j', (data, message) => {
    expect(explain(data)).toMatchObject([{ rule: 'postcode-form', message: expect.stringContaining(message) }]);
  });

  test('explains that outcodes are lines', () => {
    expect(explain({ ...table, outcodes: [] })).toMatchObject([
      { message: 'Here should be lines such as "RG40: wokingham".' },
    ]);
  });
});
