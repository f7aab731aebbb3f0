import { existsSync, readFileSync } from 'node:fs';

/** What came of a test run. */
export interface TestResults {
  readonly passed: number;
  /** Tests that failed, and test files that could not be run at all. */
  readonly failed: number;
  /** The full titles of tests that were left out. */
  readonly skipped: readonly string[];
}

/** The part of Vitest's own report that we read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads the report that Vitest's json reporter wrote; no report means that no test ran. */
export function readResults(path: string): TestResults {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: [] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const isBroken = ({ status, assertionResults }: Report['testResults'][number]) =>
    status === 'failed' && !assertionResults.some((each) => each.status === 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isBroken).length,
    skipped: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}
