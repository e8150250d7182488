import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journeyCount, sum, unitCount } from '#build/tally.ts';

/** A runner that leaves this report and ends with this code. */
const runner = (report: string | undefined, code: number) => (file: string) => {
  if (report !== undefined) writeFileSync(file, report);
  return Promise.resolve(code);
};

test.each([
  ['all passed', '{"numPassedTests":7,"numFailedTests":0}', 0, { passed: 7, failed: 0 }],
  ['two failed', '{"numPassedTests":5,"numFailedTests":2}', 1, { passed: 5, failed: 2 }],
  ['a file did not load', '{"numPassedTests":7,"numFailedTests":0}', 1, { passed: 7, failed: 1 }],
  ['there were no tests', '{"numPassedTests":0,"numFailedTests":0}', 0, { passed: 0, failed: 1 }],
  ['the report was cut off', '{"numPassedTests":7', 0, { passed: 0, failed: 1 }],
  ['there was no report', undefined, 0, { passed: 0, failed: 1 }],
])('when %s, the unit tests count as that', async (_when, report, code, tally) => {
  expect(await unitCount(runner(report, code))).toEqual(tally);
});

test('a journey that passed only when it was repeated has failed', async () => {
  const report = '{"stats":{"expected":3,"unexpected":1,"flaky":1,"skipped":0}}';
  expect(await journeyCount(runner(report, 1))).toEqual({ passed: 3, failed: 2 });
});

test('a runner that crashed is a failure', async () => {
  expect(await journeyCount(() => Promise.reject(new Error('no browser')))).toEqual({ passed: 0, failed: 1 });
});

test('all runners together', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});
