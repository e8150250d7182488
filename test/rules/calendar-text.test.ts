import { expect, test } from 'vitest';
import { readCalendar } from '#domain/term-dates/calendar-text.ts';
import { sentence } from '#renderer/words/problems.ts';

const told = (text: string) =>
  readCalendar(text).entries.map(({ kind, name, starts, ends }) => `${kind} | ${name} | ${starts} ${ends}`);

test.each([
  ['Autumn term: 2 September 2026 – 18 December 2026', ['term | Autumn term | 2026-09-02 2026-12-18']],
  ['Half term\t26/10/2026\t30/10/2026', ['half-term | Half term | 2026-10-26 2026-10-30']],
  ['INSET day 1 September 2026', ['inset | INSET day | 2026-09-01 2026-09-01']],
  ['Bank holiday: 11 June 2027', ['holiday | Bank holiday | 2027-06-11 2027-06-11']],
  ['School closed,24/12/2026,1/1/2027', ['closure | School closed | 2026-12-24 2027-01-01']],
  ['26/10/2026 - 30/10/2026 Half-term', ['half-term | Half-term | 2026-10-26 2026-10-30']],
  ['Half term: 26–30 October 2026', ['half-term | Half term | 2026-10-26 2026-10-30']],
  ['Half term: Mon 26 to Fri 30 October 2026', ['half-term | Half term | 2026-10-26 2026-10-30']],
  ['Half term: Monday 26 October – Friday 30 October 2026', ['half-term | Half term | 2026-10-26 2026-10-30']],
  ['Closed 21 December – 1 January 2027', ['closure | Closed | 2026-12-21 2027-01-01']],
  [
    'INSET days: 1 September 2026, 2 November and 4 January 2027',
    [
      'inset | INSET days | 2026-09-01 2026-09-01',
      'inset | INSET days | 2026-11-02 2026-11-02',
      'inset | INSET days | 2027-01-04 2027-01-04',
    ],
  ],
  [
    'Closed to pupils (staff training) 2026-09-01',
    ['inset | Closed to pupils (staff training) | 2026-09-01 2026-09-01'],
  ],
  ['Tymor yr Hydref: 2 Medi 2026 – 18 Rhagfyr 2026', ['term | Tymor yr Hydref | 2026-09-02 2026-12-18']],
  ['Hanner tymor: 26 Hydref 2026 i 30 Hydref 2026', ['half-term | Hanner tymor | 2026-10-26 2026-10-30']],
  ['HMS: Dydd Mawrth 1af Medi 2026', ['inset | HMS | 2026-09-01 2026-09-01']],
  ['Gŵyl y banc 11 Mehefin 2027', ['holiday | Gŵyl y banc | 2027-06-11 2027-06-11']],
  ['Ysgol ar gau 20 Ionawr 2027', ['closure | Ysgol ar gau | 2027-01-20 2027-01-20']],
  [
    // a council's table: begins, half-term begins, half-term ends, ends
    'Autumn 2026\tWed 2 September\tMon 26 October\tFri 30 October\tFri 18 December',
    ['term | Autumn 2026 | 2026-09-02 2026-12-18', 'half-term | Autumn 2026, half-term | 2026-10-26 2026-10-30'],
  ],
  [
    'Autumn term 2026\nTerm starts: Wednesday 2 September 2026\nHalf term: 26 October 2026 to 30 October 2026\nTerm ends: Friday 18 December 2026',
    ['half-term | Half term | 2026-10-26 2026-10-30', 'term | Autumn term 2026 | 2026-09-02 2026-12-18'],
  ],
  [
    'Autumn term\nTerm begins: Wed 2 September 2026\nHalf term begins: Mon 26 October 2026\nHalf term ends: Fri 30 October 2026\nTerm ends: Fri 18 December 2026',
    ['half-term | Half term | 2026-10-26 2026-10-30', 'term | Autumn term | 2026-09-02 2026-12-18'],
  ],
  [
    // the two halves of a term: half-term lies between them
    'Autumn term: 2 September 2026 – 23 October 2026 and 2 November 2026 – 18 December 2026',
    ['term | Autumn term | 2026-09-02 2026-12-18', 'half-term | Autumn term, half-term | 2026-10-24 2026-11-01'],
  ],
  [
    'Spring term begins on Monday 4th January 2027\nSpring term ends on Thursday 25th March 2027',
    ['term | Spring term | 2027-01-04 2027-03-25'],
  ],
  [
    '•\u00a0Staff INSET: Thursday 3rd & Friday 4th\u00a0September 2026',
    ['inset | Staff INSET | 2026-09-03 2026-09-03', 'inset | Staff INSET | 2026-09-04 2026-09-04'],
  ],
  ['Summer term\t\tMonday\t12/04/2027\tTuesday\t20/07/2027', ['term | Summer term | 2027-04-12 2027-07-20']],
  ['Term 1 – 1 September 2026 to 16 October 2026', ['term | Term 1 | 2026-09-01 2026-10-16']],
  [
    'Summer term: 12 April – 20 July 2027 (finish at 1.30pm)',
    ['term | Summer term (finish at 1.30pm) | 2027-04-12 2027-07-20'],
  ],
  [
    'Term dates 2026/27\r\nSpring term: Monday 4 January to Thursday 25 March\r\nHalf term\r\n15 February – 19 February',
    ['term | Spring term | 2027-01-04 2027-03-25', 'half-term | Half term | 2027-02-15 2027-02-19'],
  ],
])('%j is read', (text, expected) => {
  expect(told(text)).toEqual(expected);
  expect(readCalendar(text).unread).toEqual([]);
});

test.each([
  ['x'.repeat(301), 'This line is too long. Give each entry a line of its own.'],
  ['School office: ring the bell', 'There is no day on this line.'],
  ['INSET day 31/02/2027', 'A day on this line does not exist. Correct it.'],
  [
    'Half term 26 October to 30 October',
    'The year is missing. Add it to the days, or write a heading such as 2026/27 above them.',
  ],
  [
    'INSET day Monday 1 September 2026', // a Tuesday
    'The weekday does not match the date. Check which of them is right.',
  ],
  ['Sports day 3 June 2027', 'Say what this is: add ‘term’, ‘half-term’, ‘INSET’, ‘closed’ or ‘bank holiday’.'],
  ['Term ends 18 December 2026', 'The first day of this term is missing. Put both days on one line.'],
  ['Term starts 2 September 2026', 'The last day is missing. Put the first and the last day on one line.'],
  ['Half term 26 October 2026', 'The last day is missing. Put the first and the last day on one line.'],
  [
    'Half term 26/10/2026 27/10/2026 28/10/2026',
    'There are too many days on this line. Give each entry a line of its own.',
  ],
  ['Early May bank holiday Monday 3 May 2027', 'Reviewbook already knows this bank holiday, so it is not added.'],
  ['Good Friday: 26/03/2027', 'Reviewbook already knows this bank holiday, so it is not added.'],
  ['Christmas holidays: 21 December 2026 – 1 January 2027', 'Holidays follow from the terms, so they are not added.'],
])('%j is given back with the reason', (text, reason) => {
  const { entries, unread } = readCalendar(text);
  expect(entries).toEqual([]);
  expect(unread.map(({ problem, ...line }) => ({ ...line, reason: sentence(problem) }))).toEqual([
    { line: 1, text, reason },
  ]);
});

test('lines keep their numbers, empty ones too, and a line that fails takes no other with it', () => {
  const { entries, unread } = readCalendar('INSET 1/9/2026\n\n  Summer fair  \nINSET 2/11/2026\n');
  expect(entries.map(({ line }) => line)).toEqual([1, 4]);
  expect(unread.map(({ line, text }) => `${line} ${text}`)).toEqual(['3 Summer fair']);
});
