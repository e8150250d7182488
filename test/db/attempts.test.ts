import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  failedAttempts,
  forgetFailedAttempts,
  secondsToWait,
  setFailedAttempts,
  waitAfter,
} from '#db/vault/attempts.ts';
import { newFolder } from '#test/afterwards.ts';
import { handClock } from './vaults.ts';

test('the waits are 0 four times, 5, 10, 20, 40, 80, 160, and 300 seconds from then on', () => {
  const waits = Array.from({ length: 12 }, (_, index) => waitAfter(index + 1));
  expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]);
  expect(waitAfter(100_000)).toBe(300);
});

test('twenty wrong passphrases take at least 55 minutes', () => {
  const [folder, clock] = [newFolder(), handClock()];
  let seconds = 0;
  for (let failed = 1; failed <= 20; failed += 1) {
    setFailedAttempts(folder, 'manager', failed, clock);
    const wait = secondsToWait(folder, 'manager', clock);
    clock.pass(wait);
    seconds += wait;
  }
  expect(seconds).toBeGreaterThanOrEqual(55 * 60);
});

test('a wait gets shorter as time passes, and ends', () => {
  const [folder, clock] = [newFolder(), handClock()];
  setFailedAttempts(folder, 'manager', 7, clock);
  clock.pass(5.5);
  expect(secondsToWait(folder, 'manager', clock)).toBe(15);
  clock.pass(14.5);
  expect(secondsToWait(folder, 'manager', clock)).toBe(0);
});

test('starting the program again starts the wait again', () => {
  const folder = newFolder();
  const first = handClock('first run');
  setFailedAttempts(folder, 'manager', 9, first);
  first.pass(79);
  const second = handClock('second run');
  expect(secondsToWait(folder, 'manager', second)).toBe(80);
  second.pass(30);
  expect(secondsToWait(folder, 'manager', second)).toBe(50);
});

test("one person's mistakes do not make the other wait", () => {
  const [folder, clock] = [newFolder(), handClock()];
  setFailedAttempts(folder, 'manager', 12, clock);
  expect(secondsToWait(folder, 'headteacher', clock)).toBe(0);
  forgetFailedAttempts(folder, 'headteacher');
  expect(failedAttempts(folder, 'manager')).toBe(12);
});

test.for(['', 'not json', '{}', '{"attempts":{"manager":{"failed":-1}}}', '{"attempts":[]}'])(
  'a state file that says %j is nothing to fear',
  (content) => {
    const [folder, clock] = [newFolder(), handClock()];
    writeFileSync(path.join(folder, 'state.json'), content);
    expect(secondsToWait(folder, 'manager', clock)).toBe(0);
    setFailedAttempts(folder, 'manager', 5, clock);
    expect(secondsToWait(folder, 'manager', clock)).toBe(5);
  },
);
