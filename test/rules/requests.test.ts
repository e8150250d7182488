import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { acknowledgeDue, answerDue, extendableUntil } from '#domain/requests/days.ts';
import { mentionsIn, without } from '#domain/requests/mentions.ts';
import type { Pause } from '#domain/requests/request.ts';

const asked = (receivedOn: string, pauses: Pause[] = [], extendedOn: string | null = null) => ({
  receivedOn: day(receivedOn),
  extendedOn: extendedOn === null ? null : day(extendedOn),
  pauses,
});
const pause = (awaited: Pause['awaited'], from: string, until: string | null): Pause => ({
  awaited,
  from: day(from),
  until: until === null ? null : day(until),
});
const due = (request: Parameters<typeof answerDue>[0]) => answerDue(request, bareCalendar)?.due ?? null;

// worked out by hand with a calendar, as the Information Commissioner counts
test.each([
  ['2026-09-03', '2026-10-05', '3 October is a Saturday'],
  ['2026-11-03', '2026-12-03', ''],
  ['2026-11-14', '2026-12-14', ''],
  ['2026-12-14', '2027-01-14', ''],
  ['2026-08-31', '2026-09-30', 'no 31 September: its last day'],
  ['2027-01-31', '2027-03-01', '28 February is a Sunday'],
  ['2027-01-29', '2027-03-01', 'no 29 February in 2027, and the 28th is a Sunday'],
  ['2028-01-31', '2028-02-29', '29 February 2028 is a Tuesday'],
  ['2028-01-29', '2028-02-29', ''],
  ['2028-02-29', '2028-03-29', ''],
  ['2024-02-29', '2024-04-02', '29 March is Good Friday, 1 April Easter Monday'],
  ['2026-11-25', '2026-12-29', 'Christmas Day, the weekend with Boxing Day, and its substitute on Monday 28'],
  ['2026-11-26', '2026-12-29', 'Saturday 26; Monday 28 is the substitute'],
  ['2026-12-01', '2027-01-04', 'New Year’s Day and a weekend'],
  ['2026-10-31', '2026-11-30', 'no 31 November'],
  ['2026-11-30', '2026-12-30', ''],
  ['2027-02-28', '2027-03-30', '28 March is Easter Sunday, the 29th Easter Monday'],
  ['2026-04-30', '2026-06-01', '30 May is a Saturday'],
  ['2026-04-25', '2026-05-26', '25 May is the spring bank holiday'],
])('a request of %s is answered by %s (%s)', (received, until) => {
  expect(due(asked(received))).toBe(until);
});

const paused: [string, Parameters<typeof due>[0], string | null, string][] = [
  ['extended', asked('2026-11-14', [], '2026-12-01'), '2027-02-15', '14 February is a Sunday'],
  ['extended over a short month', asked('2026-11-30', [], '2026-12-01'), '2027-03-01', '28 February is a Sunday'],
  ['extended from the last day of a longer month', asked('2026-08-31', [], '2026-09-10'), '2026-11-30', ''],
  [
    'extended from a leap day',
    asked('2028-02-29', [], '2028-03-10'),
    '2028-05-30',
    '29 May is the spring bank holiday',
  ],
  [
    'extended from 28 February',
    asked('2027-02-28', [], '2027-03-10'),
    '2027-05-28',
    'the 28th, not the month’s last day',
  ],
  ['paused', asked('2026-11-03', [pause('clarification', '2026-11-06', '2026-11-11')]), '2026-12-08', 'five days'],
  [
    'paused over a month’s end and extended',
    asked('2027-01-31', [pause('clarification', '2027-02-25', '2027-03-04')], '2027-02-20'),
    '2027-05-07',
    '30 April and seven days',
  ],
  [
    'paused twice, a day of them the same',
    asked('2026-11-03', [
      pause('clarification', '2026-11-06', '2026-11-11'),
      pause('clarification', '2026-11-10', '2026-11-13'),
    ]),
    '2026-12-10',
    'seven days',
  ],
  ['identity proved later', asked('2026-11-03', [pause('identity', '2026-11-04', '2026-11-17')]), '2026-12-17', ''],
  [
    'clarified before the identity was known',
    asked('2026-11-03', [
      pause('identity', '2026-11-04', '2026-11-17'),
      pause('clarification', '2026-11-04', '2026-11-19'),
    ]),
    '2026-12-21',
    'two of its days count; 19 December is a Saturday',
  ],
  ['identity awaited', asked('2026-11-03', [pause('identity', '2026-11-04', null)]), null, ''],
  ['clarification awaited', asked('2026-11-03', [pause('clarification', '2026-11-06', null)]), null, ''],
];

test.each(paused)('%s', (_, request, until) => {
  expect(due(request)).toBe(until);
});

test('a holiday that was proclaimed late counts, a closure of the school does not', () => {
  const entry = { id: 'x' as never, name: '', starts: day('2026-12-14'), ends: day('2026-12-14') }; // an id for this test
  const on = (kind: 'holiday' | 'closure') => answerDue(asked('2026-11-14'), { entries: [{ ...entry, kind }] })?.due;
  expect([on('holiday'), on('closure')]).toEqual(['2026-12-15', '2026-12-14']);
});

test('whoever is to wait longer is told within the first month', () => {
  expect(extendableUntil(asked('2026-11-14', [], '2026-12-01'), bareCalendar)).toBe('2026-12-14');
});

test.each([
  ['2026-06-22', '2026-07-22', ''],
  ['2026-11-27', '2026-12-29', 'the thirtieth day is Sunday 27 December; Monday 28 is a substitute day'],
  ['2027-01-30', '2027-03-01', ''],
  ['2028-01-30', '2028-02-29', ''],
  ['2026-09-03', '2026-10-05', '3 October is a Saturday'],
])('a complaint of %s is acknowledged by %s (%s)', (received, until) => {
  expect(acknowledgeDue({ receivedOn: day(received) }, bareCalendar)).toBe(until);
});

const others = [
  { id: 'sian', givenName: 'Siân', familyName: 'Penhale-Rees' },
  { id: 'will', givenName: 'Will', familyName: 'Da Conceição' },
  { id: 'evans', givenName: 'Mair', familyName: 'Evans' },
];
const own = { givenName: 'Nia', familyName: 'Evans' };

test.each([
  ['Siân Penhale-Rees said so.', ['Siân Penhale-Rees']],
  ['sian’s notes, and SIAN again', ['sian', 'SIAN']],
  ['Mrs Rees agreed; Penhale too', ['Rees', 'Penhale']],
  ['She will ask Will, and Will’s line manager', ['Will', 'Will']],
  ['Seen by Conceicao and by Mair Evans', ['Conceicao', 'Mair']],
  ['Nia Evans led the group', []],
  ['The penhaleian way', []],
])('in ‘%s’ others are named: %j', (text, names) => {
  const found = mentionsIn(text, others, own);
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(names);
  const left = without(text, found);
  for (const name of names) expect(left.split(' ')).not.toContain(name);
});
