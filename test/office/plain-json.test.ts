import { expect, test } from 'vitest';
import { isPlain } from '#electron/office/plain-json.ts';

/** A list that holds the list below it ten times, so many deep: a few hundred bytes that unfold to ten to that power. */
function nested(deep: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < deep; level += 1) value = Array.from({ length: 10 }, () => value);
  return value;
}

test.each([7, 9, 19])(
  'a list that holds itself ten times, %i deep, is refused before it is walked to its end',
  (deep) => {
    expect(isPlain(nested(deep))).toBe(false);
  },
);

test('what a screen really sends is let through: long prose, two hundred people', () => {
  const people = Array.from({ length: 200 }, (_, at) => ({
    staffId: `id-${at}`,
    reason: 'Long absence',
    days: [1, null],
  }));
  expect(isPlain({ text: 'x'.repeat(20_000), people })).toBe(true);
});
