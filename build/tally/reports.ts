import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many tests passed and failed, and of each that failed a line that says which, and why. */
export type Tally = { passed: number; failed: number; failures: string[] };

/** The part of Vitest's JSON report that is read. */
interface UnitsReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults?: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** What Vitest reported: its counts, and each test that failed, or file that did not load, by name. */
export function unitsReport(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults = [] } = report as UnitsReport; // Vitest's own
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [line(name, 'did not load', message)] : [];
    return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed: numFailedTests, failures };
}

/** The part of Playwright's JSON report that is read. */
interface JourneysReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites?: Suite[];
  errors?: { message?: string }[];
}
interface Suite {
  file: string;
  specs?: { title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
  suites?: Suite[];
}

/** What Playwright reported: its counts, and each journey that failed, once or always, by name. */
export function journeysReport(report: unknown): Tally {
  const { stats, suites = [], errors = [] } = report as JourneysReport; // Playwright's own
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: [...suites.flatMap(failedIn), ...errors.map(({ message }) => line('test/e2e', 'did not run', message))],
  };
}

function failedIn({ file, specs = [], suites = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => line(file, title, results.find(({ error }) => error !== undefined)?.error?.message)),
  );
  return [...own, ...suites.flatMap(failedIn)];
}

/** More of a message than this says no more. */
const LONGEST_REASON = 300;

/** One line: the file, the test and the beginning of what was said, without the colours of a terminal. */
function line(file: string, test: string, message = ''): string {
  const said = stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').trim();
  return `${path.basename(file)} › ${test}: ${said.slice(0, LONGEST_REASON)}`;
}
