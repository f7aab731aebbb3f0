import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/makeFolder.ts';
import { readResults } from './support/readResults.ts';

const good = { name: 'a.test.ts', status: 'passed', assertionResults: [{ fullName: 'one', status: 'passed' }] };

function read(report: object) {
  return readResults(join(makeFolder({ 'results.json': JSON.stringify(report) }), 'results.json'));
}

describe('readResults', () => {
  test('counts what passed and what failed', () => {
    const bad = { name: 'b.test.ts', status: 'failed', assertionResults: [{ fullName: 'two', status: 'failed' }] };
    expect(read({ numPassedTests: 1, numFailedTests: 1, testResults: [good, bad] })).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test('a test file that could not be run counts as one that failed', () => {
    const broken = { name: 'c.test.ts', status: 'failed', assertionResults: [] };
    expect(read({ numPassedTests: 1, numFailedTests: 0, testResults: [good, broken] })).toMatchObject({ failed: 1 });
  });

  test('names what was left out', () => {
    const left = { name: 'd.test.ts', status: 'passed', assertionResults: [{ fullName: 'three', status: 'pending' }] };
    expect(read({ numPassedTests: 0, numFailedTests: 0, testResults: [left] }).skipped).toEqual(['three']);
  });

  test('no report means that no test ran', () => {
    expect(readResults('no-such-file')).toEqual({ passed: 0, failed: 0, skipped: [] });
  });
});
