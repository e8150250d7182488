import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Awaited } from '#domain/requests/request.ts';
import { openOffice } from '#test/office/office.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { pack, wordsIn } from './pack-file.ts';

interface Row {
  received: string;
  /** What was awaited, from when, and when it came. */
  pause?: [Awaited, string, string | null];
  extended?: string;
  due: string | null;
  sum: string;
}

/** Worked out by hand with a calendar, as the Information Commissioner counts; the last one has all of it. */
const table: readonly Row[] = [
  { received: '2027-01-31', due: '2027-03-01', sum: 'no 31 February; 28 February is a Sunday' },
  { received: '2026-08-31', due: '2026-09-30', sum: 'no 31 September' },
  { received: '2026-08-31', extended: '2026-09-30', due: '2026-11-30', sum: 'told on the last day; no 31 November' },
  {
    received: '2026-11-30',
    pause: ['clarification', '2026-12-04', '2026-12-09'],
    due: '2027-01-04',
    sum: '30 December and five days, a Monday',
  },
  { received: '2028-02-29', due: '2028-03-29', sum: 'the corresponding day, not the month’s end' },
  { received: '2028-02-29', extended: '2028-03-29', due: '2028-05-30', sum: '29 May is the spring bank holiday' },
  { received: '2027-02-28', due: '2027-03-30', sum: '28 March is Easter Sunday, the 29th Easter Monday' },
  { received: '2027-01-31', pause: ['identity', '2027-02-01', null], due: null, sum: 'the clock stands' },
  {
    received: '2027-01-31',
    pause: ['identity', '2027-02-01', '2027-02-15'],
    due: '2027-03-15',
    sum: 'from 15 February',
  },
  {
    received: '2027-01-31',
    pause: ['clarification', '2027-02-25', '2027-03-04'],
    due: '2027-03-08',
    sum: '28 February and seven days is Sunday 7 March',
  },
  {
    received: '2027-01-31',
    pause: ['clarification', '2027-02-15', '2027-02-22'],
    extended: '2027-02-25',
    due: '2027-05-07',
    sum: '30 April and seven days, a Friday',
  },
];

test('requests over a pause, an extension and a month’s end, the last with a third person taken out', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const recordId = reviewOf(await openCycle(office), people.nia);
  const answer = { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { ...answer, text: 'OWAIN covered when I was ill; Mr Rees’s notes say so.' });
  office.clock.today = day('2028-06-01');

  const came: { received: string; due: string | null }[] = [];
  for (const { received, pause, extended } of table) {
    const asked = { kind: 'access', staffId: people.nia, name: '', asked: '', receivedOn: day(received) } as const;
    const { requestId } = await ask('requests.add', asked);
    if (pause) {
      const [awaited, from, until] = pause;
      await ask('requests.await', { requestId, awaited, from: day(from) });
      if (until !== null) await ask('requests.came', { requestId, awaited, until: day(until) });
    }
    if (extended) await ask('requests.extend', { requestId, on: day(extended), why: 'Three years of records' });
    came.push({ received, due: (await ask('requests.byId', { requestId })).request.due });
  }
  expect(came).toEqual(table.map(({ received, due }) => ({ received, due })));

  const last = (await ask('requests.list', {})).requests.find(({ due }) => due === '2027-05-07');
  if (!last) throw new Error('the last request of the table is in the list');
  const requestId = last.id;
  const both = async (): Promise<string[]> => [
    wordsIn(await pack(office, requestId, 'word')),
    (await pack(office, requestId, 'json')).toString(),
  ];
  for (const text of await both()) expect(text).toMatch(/OWAIN covered .* Mr Rees’s notes/);
  const { mentions } = await ask('requests.found', { requestId });
  const keys = mentions.filter(({ name }) => name === 'Owain Rees').map(({ key }) => key);
  await ask('requests.hide', { requestId, restricted: false, mentions: keys, hidden: true });
  for (const text of await both()) {
    expect(text).not.toMatch(/owain|rees/i);
    expect(text).toContain('covered when I was ill');
  }
});
