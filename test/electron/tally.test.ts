import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journeyCount, sum, unitCount } from '#build/tally/tally.ts';

/** A runner that leaves this report and ends with this code. */
const runner = (report: unknown, code: number) => (file: string) => {
  if (report !== undefined) writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return Promise.resolve(code);
};

const failedTest = {
  fullName: 'a day is late',
  status: 'failed',
  failureMessages: ['Error: \u001B[31mexpected 3\u001B[39m\n  at x'],
};

test.each([
  ['all passed', { numPassedTests: 7, numFailedTests: 0 }, 0, { passed: 7, failed: 0, failures: [] }],
  [
    'one failed',
    {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [{ name: '/a/days.test.ts', status: 'failed', assertionResults: [failedTest] }],
    },
    1,
    { passed: 5, failed: 1, failures: ['days.test.ts › a day is late: Error: expected 3 at x'] },
  ],
  [
    'a file did not load',
    {
      numPassedTests: 7,
      numFailedTests: 0,
      testResults: [{ name: '/a/days.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    },
    1,
    {
      passed: 7,
      failed: 1,
      failures: ['days.test.ts › did not load: no such module', 'a runner ended with 1, and no test failed'],
    },
  ],
  [
    'there were no tests',
    { numPassedTests: 0, numFailedTests: 0 },
    0,
    { passed: 0, failed: 1, failures: ['a runner found no tests'] },
  ],
  ['there was no report', undefined, 0, { passed: 0, failed: 1, failures: ['a runner left no report'] }],
])('when %s, the unit tests count as that', async (_when, report, code, tally) => {
  expect(await unitCount(runner(report, code))).toEqual(tally);
});

test('a report that was cut off is a failure', async () => {
  expect(await unitCount(runner('{"numPassedTests":7', 0))).toMatchObject({ passed: 0, failed: 1 });
});

test('a journey that passed only when it was repeated has failed, and is named with what it met', async () => {
  const said = { results: [{ error: { message: 'no such button' } }, {}] };
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        file: 'home.spec.ts',
        specs: [{ title: 'passes', tests: [{ status: 'expected', results: [{}] }] }],
        suites: [
          {
            file: 'home.spec.ts',
            specs: [
              { title: 'never', tests: [{ status: 'unexpected', ...said }] },
              { title: 'the second time', tests: [{ status: 'flaky', ...said }] },
            ],
          },
        ],
      },
    ],
  };
  expect(await journeyCount(runner(report, 1))).toEqual({
    passed: 3,
    failed: 2,
    failures: ['home.spec.ts › never: no such button', 'home.spec.ts › the second time: no such button'],
  });
});

test('a runner that crashed is a failure', async () => {
  expect(await journeyCount(() => Promise.reject(new Error('no browser')))).toEqual({
    passed: 0,
    failed: 1,
    failures: ['a runner broke off: Error: no browser'],
  });
});

test('all runners together', () => {
  expect(
    sum([
      { passed: 1, failed: 1, failures: ['one'] },
      { passed: 10, failed: 2, failures: ['two', 'three'] },
    ]),
  ).toEqual({ passed: 11, failed: 3, failures: ['one', 'two', 'three'] });
});
