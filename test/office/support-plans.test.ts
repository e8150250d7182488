import { beforeAll, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { openOffice, type TestOffice } from './office.ts';
import { type SmallSchool, setUpSchool } from './school-year.ts';

// Support plans from Monday 23 March 2026 across the Easter holidays (30 March to 10 April) under three policies, with
// their letters. The bounds were worked out by hand from the policies.

let office: TestOffice;
let school: SmallSchool;

beforeAll(async () => {
  office = await openOffice('headteacher', '2026-03-23');
  school = await setUpSchool(office);
  const closed = (starts: string, ends: string) =>
    ({ kind: 'closure', name: 'Closed', starts: day(starts), ends: day(ends) }) as const;
  await office.ask('calendar.addMany', {
    entries: [closed('2026-03-30', '2026-04-10'), closed('2026-05-25', '2026-05-29')],
  });
}, 60_000);

/** The page of a letter about a record, as it is printed. */
async function printed(document: string, recordId: RecordId): Promise<string> {
  await office.ask('documents.print', { document, language: 'en', subject: { of: 'record', recordId } });
  return office.printed.at(-1) ?? '';
}

/** The letters that a record has something to tell in. */
async function letters(recordId: RecordId): Promise<string[]> {
  const { documents } = await office.ask('documents.list', { under: { of: 'record', recordId } });
  return documents.filter(({ form, subjects }) => form === null && subjects.includes('record')).map(({ id }) => id);
}

async function begin(policyId: string, staffId: StaffId, ends: string): Promise<RecordId> {
  await office.ask('policies.choose', { policyId, choices: {} });
  const { recordId } = await office.ask('concerns.begin', { kind: 'support-plan', staffId });
  await office.ask('concerns.setDays', { recordId, starts: day('2026-03-23'), ends: day(ends) });
  return recordId;
}

const conclude = (recordId: RecordId, what: 'back' | 'capability') =>
  office.ask('concerns.conclude', { recordId, cameTo: { what, on: day('2026-03-23'), reason: 'As we talked about' } });

test.each([
  // four working weeks; extended by four
  ['asat', '2026-05-01', '2026-06-05', '4 working weeks', 'Monitoring period', '8 working weeks', '(8.2)'],
  // ten weeks of the calendar together
  ['dgat', '2026-04-17', '2026-05-29', '4 weeks', 'Informal support plan', '10 weeks', '(26)'],
  // what the policy leaves open, as it is proposed to the school
  ['spt', '2026-04-17', '2026-05-15', '4 weeks', 'Support plan', '8 weeks', '(15.1)'],
])(
  '%s: a plan is told, extended and ended both ways in letters',
  async (policyId, ends, until, weeks, title, longer, to) => {
    const { nia, owain } = school.people;
    const recordId = await begin(policyId, nia, ends);
    expect(await letters(recordId)).toEqual(['plan-letter']);
    const plan = await printed('plan-letter', recordId);
    for (const said of [title, `${weeks}.`, '23 March 2026']) expect(plan).toContain(said);
    expect(plan.includes('closed do not count')).toBe(policyId === 'asat');

    await office.ask('concerns.extend', { recordId, until: day(until), reason: 'Significant improvement' });
    expect(await letters(recordId)).toEqual(['plan-letter', 'extension-letter']);
    expect(await printed('extension-letter', recordId)).toContain('Significant improvement');
    expect(await printed('plan-letter', recordId)).toContain(`${longer}.`);

    await conclude(recordId, 'back');
    expect(await letters(recordId)).toEqual(['plan-letter', 'extension-letter', 'outcome-letter']);
    expect(await printed('outcome-letter', recordId)).toContain('goes on as usual');

    const other = await begin(policyId, owain, ends);
    await conclude(other, 'capability');
    expect(await letters(other)).toEqual(['plan-letter', 'capability-notice']);
    const notice = await printed('capability-notice', other);
    for (const said of [to, '23 March 2026', 'As we talked about']) expect(notice).toContain(said);
  },
);

test('three reviews of SPT are planned back from the last day, and one that was held keeps its day', async () => {
  const recordId = await begin('spt', school.people.rhian, '2026-05-15');
  const days = async () => (await office.ask('concerns.byId', { recordId })).planned.map(({ on }) => on);
  await office.ask('concerns.planReviews', { recordId, count: 3 });
  // two weeks before Friday 15 May is 1 May, 39 days after the first; 26 days before it is Sunday 5 April in the holidays,
  // 13 days before it Saturday 18 April
  expect(await days()).toEqual(['2026-03-27', '2026-04-17', '2026-05-01']);
  const signed = {
    question: 'support-reviews',
    side: 'agreed',
    row: 'first',
    cell: 'manager',
    text: 'G Tudur',
  } as const;
  await office.ask('records.answer', { recordId, ...signed });
  await office.ask('concerns.planReviews', { recordId, count: 2 });
  // the first was held; the second is the last of two
  expect(await days()).toEqual(['2026-03-27', '2026-05-01']);
});
