import { expect, test } from 'vitest';
import { checkTogether, faultOf } from '#domain/term-dates/calendar-faults.ts';
import { sentence } from '#renderer/words/problems.ts';
import { entry, schoolYear } from './school-year.ts';

test.each([
  [entry('inset', '', '2026-09-01'), 'name', 'Enter something here.'],
  [entry('inset', 'x'.repeat(101), '2026-09-01'), 'name', 'Shorten this to 100 characters or fewer.'],
  [entry('closure', 'Snow', '2027-01-21', '2027-01-20'), 'ends', 'Enter the first day or a later day.'],
  [entry('closure', 'Snow', '1999-12-31'), 'starts', 'Enter a day in the years 2000 to 2100.'],
  [entry('closure', 'Snow', '2100-12-31', '2101-01-01'), 'ends', 'Enter a day in the years 2000 to 2100.'],
  [
    entry('closure', 'Building work', '2026-09-01', '2027-09-02'), // 367 days
    'ends',
    'This lasts longer than a year. Check the first and the last day.',
  ],
  [
    entry('term', 'Term 2', '2026-12-18', '2027-01-01'),
    'starts',
    'These dates overlap ‘Autumn term’ (2 Sep 2026 to 18 Dec 2026). Correct one of the two.',
  ],
  [
    entry('half-term', 'Half-term', '2026-12-21', '2026-12-22'),
    'starts',
    'A half-term has to fall within a term. Enter the term first, or correct the dates.',
  ],
  [
    entry('half-term', 'Half-term', '2027-03-25', '2027-03-26'), // one day past the term
    'starts',
    'A half-term has to fall within a term. Enter the term first, or correct the dates.',
  ],
  [entry('inset', 'Training', '2026-11-02'), 'starts', 'These dates have already been entered, as ‘INSET day’.'],
])('%o is refused at %s', (wrong, field, said) => {
  const problem = faultOf(wrong, schoolYear.entries);
  expect(problem).toMatchObject({ field });
  expect(problem && sentence(problem)).toBe(said);
});

test.each([
  [entry('inset', 'Before term', '2026-09-01')], // INSET days may lie outside terms
  [entry('term', 'Next year', '2027-09-02', '2027-12-17')],
  [entry('half-term', 'Half-term', '2027-06-07')], // of one day
  [entry('closure', 'Building work', '2027-08-01', '2028-07-31')], // 366 days: 2028 has a 29 February
])('%o may be added', (good) => {
  expect(faultOf(good, schoolYear.entries)).toBeUndefined();
});

test('of entries that come in together, half-terms may stand before their terms and only the second of a pair is refused', () => {
  const halfTerm = entry('half-term', 'Half-term', '2027-10-25', '2027-10-29');
  const term = entry('term', 'Autumn term', '2027-09-02', '2027-12-17');
  const again = { ...term, name: 'Autumn term again' };
  expect(checkTogether([halfTerm, term, again], schoolYear.entries)).toEqual({
    good: [term, halfTerm],
    faulty: [{ entry: again, problem: { code: 'entry-there', field: 'starts', name: 'Autumn term' } }],
  });
});
