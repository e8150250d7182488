import { expect, test } from 'vitest';
import { addDays, day } from '#domain/days/dates.ts';
import { readDay } from '#domain/days/day-words.ts';
import { readNearDay } from '#domain/days/near-days.ts';

// the first of March after a leap day, so that a month and its length are crossed
const today = day('2028-03-01');

const near = {
  y: '2028-02-29',
  Yesterday: '2028-02-29',
  '-1': '2028-02-29',
  '−1': '2028-02-29',
  ' ddoe ': '2028-02-29',
  t: '2028-03-01',
  today: '2028-03-01',
  heddiw: '2028-03-01',
  '+0': '2028-03-01',
  tomorrow: '2028-03-02',
  yfory: '2028-03-02',
  '+7': '2028-03-08',
  '-14': '2028-02-16',
  '-366': '2027-03-01',
};

test.each(Object.entries(near))('%j is a day seen from today', (typed, expected) => {
  expect(readNearDay(typed, today)).toBe(expected);
});

test.each([
  '',
  '1',
  '7',
  '-',
  '+',
  '-1000',
  '- 1',
  'ye',
  'next Thursday',
  'monday',
  'constructor',
  '3/9/26',
  '-1/9/26',
])('%j is none', (typed) => expect(readNearDay(typed, today)).toBeUndefined());

test('nothing that is said by its distance was a date before, so no date changes its meaning', () => {
  for (const typed of Object.keys(near)) expect(readDay(typed)).toBeUndefined();
  for (let count = -999; count < 1000; count += 1) {
    const typed = count < 0 ? String(count) : `+${count}`;
    expect(readDay(typed)).toBeUndefined();
    expect(readNearDay(typed, today)).toBe(addDays(today, count));
  }
});
