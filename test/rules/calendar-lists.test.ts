import { expect, test } from 'vitest';
import { readCalendar } from '#domain/term-dates/calendar-text.ts';

const told = (text: string) =>
  readCalendar(text).entries.map(({ kind, starts, ends }) => `${kind} ${starts}${ends === starts ? '' : ` ${ends}`}`);

const inset = (...days: string[]) => days.map((on) => `inset ${on}`);

test.each<[text: string, expected: string[]]>([
  // one year at the end, ordinals, a heading with the school year
  ['INSET days: 4 September, 23 October, 27 November 2026', inset('2026-09-04', '2026-10-23', '2026-11-27')],
  ['INSET days: 4th September, 23rd October, 27th November 2026', inset('2026-09-04', '2026-10-23', '2026-11-27')],
  [
    'School year 2026-27\nINSET days: 4 September, 23 October, 4 January, 25 January and 20 July',
    inset('2026-09-04', '2026-10-23', '2027-01-04', '2027-01-25', '2027-07-20'),
  ],
  [
    'INSET days 2026-27: 1 September, 2 September, 23 October, 4 January 2027 and 19 and 20 July 2027',
    inset('2026-09-01', '2026-09-02', '2026-10-23', '2027-01-04', '2027-07-19', '2027-07-20'),
  ],
  ['INSET days 26/27: 1 Sept 2 Sept 23 Oct 4 Jan', inset('2026-09-01', '2026-09-02', '2026-10-23', '2027-01-04')],
  // commas without spaces, columns, spaces, slashes, bars, bullets
  ['INSET days: 1/9/2026,23/10/2026,4/1/2027', inset('2026-09-01', '2026-10-23', '2027-01-04')],
  [
    'INSET days\t01/09/2026\t23/10/2026\t04/01/2027\t05/04/2027\t20/07/2027',
    inset('2026-09-01', '2026-10-23', '2027-01-04', '2027-04-05', '2027-07-20'),
  ],
  ['INSET days\t01/09/2026\t23/10/2026', inset('2026-09-01', '2026-10-23')],
  ['INSET days 01/09/2026 23/10/2026 04/01/2027', inset('2026-09-01', '2026-10-23', '2027-01-04')],
  ['INSET: 1/9/2026 / 23/10/2026 | 4/1/2027', inset('2026-09-01', '2026-10-23', '2027-01-04')],
  ['School closed: 1 September 2026 • 23 October 2026', ['closure 2026-09-01', 'closure 2026-10-23']],
  ['School closed: 1 September 2026; 23 October 2026', ['closure 2026-09-01', 'closure 2026-10-23']],
  ['School closed\t24/12/2026\t01/01/2027', ['closure 2026-12-24 2027-01-01']],
  ['School closed\t24/12/2026\t20/07/2027', ['closure 2026-12-24', 'closure 2027-07-20']],
  // month first
  ['Autumn term: September 1, 2026 - December 18, 2026', ['term 2026-09-01 2026-12-18']],
  ['2026/27\nAutumn term: Sept 1st to Dec 18th', ['term 2026-09-01 2026-12-18']],
  ['2026/27\nHalf term: Oct 26th to Oct 30th', ['half-term 2026-10-26 2026-10-30']],
  ['2026/27\nHalf term: October 26-30', ['half-term 2026-10-26 2026-10-30']],
  ['2026/27\nHalf term: Monday, October 26 to Friday, October 30', ['half-term 2026-10-26 2026-10-30']],
  ['2026/27\nSpring term: Jan 4th to March 19th', ['term 2027-01-04 2027-03-19']],
  ['2026/27\nInset Days: October 23rd, November 13th, January 25th', inset('2026-10-23', '2026-11-13', '2027-01-25')],
  ['INSET: July 19 and 20, 2027', inset('2027-07-19', '2027-07-20')],
  // days of one month, weekdays, no year
  ['INSET days: 12 and 13 July 2027', inset('2027-07-12', '2027-07-13')],
  ['2026/27\nHalf term: Mon 26 – Fri 30 Oct', ['half-term 2026-10-26 2026-10-30']],
  ['2026/27\nHalf term: Mon 26 - Fri 30 Oct', ['half-term 2026-10-26 2026-10-30']],
  ['Half term: Monday 24 - Friday 28 May 2027', ['half-term 2027-05-24 2027-05-28']],
  ['2026/27\nAutumn term: Sept 4th to Oct 20th', ['term 2026-09-04 2026-10-20']],
  ['Autumn 2026/27: 1/9 – 18/12', ['term 2026-09-01 2026-12-18']],
  ['Tymor yr Hydref 2026/27: 1/9 - 18/12', ['term 2026-09-01 2026-12-18']],
  // other dashes and arrows
  ['Half‑term: 26‑30 October 2026', ['half-term 2026-10-26 2026-10-30']],
  ['Spring term: 4 Jan 2027 → 19 Mar 2027', ['term 2027-01-04 2027-03-19']],
  ['Autumn term 2026: Tuesday 1 September — Friday 18 December 2026', ['term 2026-09-01 2026-12-18']],
  // Welsh
  ['2026/27\nHMS: 4 Medi, 23 Hydref a 4 Ionawr', inset('2026-09-04', '2026-10-23', '2027-01-04')],
  ['2026/27\nHMS: Dydd Gwener 4ydd o Fedi', []],
  ['Tymor yr Hydref: Mawrth 1 Medi 2026 hyd Gwener 18 Rhagfyr 2026', ['term 2026-09-01 2026-12-18']],
  ['Hanner tymor: 26 i 30 Hydref 2026', ['half-term 2026-10-26 2026-10-30']],
  // figures that are no days
  ['INSET day 1: 4 September 2026', inset('2026-09-04')],
  ['INSET 4 Sept 26, 23 Oct 26', inset('2026-09-04', '2026-10-23')],
  ['INSET day (9am – 3.30pm): 4 September 2026', inset('2026-09-04')],
  ['Closed to pupils in Year 7: 4 September 2026', inset('2026-09-04')],
])('%j is read day by day', (text, expected) => {
  expect(told(text)).toEqual(expected);
  const { entries, unread } = readCalendar(text);
  const [last] = text.split('\n').slice(-1);
  expect(entries.length > 0 || unread.some((one) => one.text === last)).toBe(true);
});

test('a school that says when it opens and closes has a term with its half-term', () => {
  const text = [
    'Autumn Term 2026',
    'Open on the morning of Tuesday, 1 September 2026',
    'Close at the end of the school day on Friday, 23 October 2026',
    'Half term',
    'Open on the morning of Monday, 2 November 2026',
    'Close at the end of the afternoon of Friday, 18 December 2026',
  ].join('\n');
  expect(told(text)).toEqual(['term 2026-09-01 2026-12-18', 'half-term 2026-10-24 2026-11-01']);
  expect(readCalendar(text).unread).toEqual([]);
});

test.each([
  ['Half term 3 weeks', 'no-day'],
  ['INSET days: 4, 23 October and 27, 2026', 'no-year'],
  ['INSET days: 4 September 2026, 23rd', 'figure-left'],
  ['Autumn term: 1/9 – 18/12', 'no-year'],
  ['Term dates: 7 weeks and 6 weeks', 'no-day'],
  ['INSET 45 September 2026', 'not-a-day'],
])('%j is given back, never lost', (text, why) => {
  expect(readCalendar(text)).toMatchObject({ entries: [], unread: [{ text, problem: { why } }] });
});
