import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
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

test('a plan has as many actions as it needs; each that is not done is a day to keep, and one that is removed can be put back', async () => {
  const recordId = await begin('asat', school.people.nia, '2026-05-01');
  const add = async (area: string, byDay: string) => {
    const { rowId } = await office.ask('rows.add', { kind: 'action', recordId });
    await office.ask('rows.save', { kind: 'action', rowId, fields: { area, byDay: day(byDay) } });
    return rowId;
  };
  const rows = [];
  for (let at = 1; at <= 11; at++) rows.push(await add(`Area ${at}`, `2026-04-${String(30 - at).padStart(2, '0')}`));
  const open = () => office.ask('concerns.byId', { recordId });
  expect((await open()).actions).toHaveLength(11);
  expect((await open()).next).toMatchObject({ on: '2026-04-19', about: 'Area 11' });
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new Error('actions were added');
  await office.ask('rows.save', { kind: 'action', rowId: last, fields: { doneOn: day('2026-03-23') } });
  expect((await open()).next).toMatchObject({ on: '2026-04-20', about: 'Area 10' });
  const { changeId } = await office.ask('rows.remove', { kind: 'action', rowId: first });
  expect((await open()).actions.map(({ area }) => area)).not.toContain('Area 1');
  await office.ask('changes.undo', { changeId });
  expect((await open()).actions.map(({ area }) => area)).toContain('Area 1');
  // each is in the headteacher's list of what is due and, for their own calendar, in a file
  const { deadlines } = await office.ask('deadlines.list', {});
  const theirs = deadlines.filter((one) => one.recordId === recordId);
  expect(theirs.map(({ label }) => label.en)).toContain('Targets and support: Area 10');
  expect(theirs.map(({ due }) => due).at(-1)).toBe('2026-05-01');
  office.hands.saveFile = newFolder();
  const { savedTo } = await office.ask('reviews.saveCalendar', { of: 'records', recordIds: [recordId] });
  const file = readFileSync(savedTo, 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(theirs.length);
  expect(file).toContain('Last day of the period');
  // on paper every one of them, and on a form that is handed out empty as many lines as the policy has
  const page = await printed('support-plan', recordId);
  for (let at = 1; at <= 11; at++) expect(page).toContain(`Area ${at}`);
  expect(await printed('plan-letter', recordId)).toContain('Area 11');
  expect(await office.refused('concerns.remove', { recordId })).toEqual({ code: 'record-written' });
});

test('a signed plan is kept as it was worded; reviews, progress and outcome go on, and a change is a new version', async () => {
  const recordId = await begin('asat', school.people.owain, '2026-05-01');
  const { rowId } = await office.ask('rows.add', { kind: 'action', recordId });
  const save = (fields: { action?: string; progress?: string }) => ({ kind: 'action' as const, rowId, fields });
  await office.ask('rows.save', save({ action: 'Registers closed by 9.10' }));
  const box = (question: string, row: string, cell: string, text: string) =>
    ({ recordId, question, side: 'agreed', row, cell, text }) as const;
  const signedOn = day('2026-03-23');
  const signatures = [
    { signer: 'appraisee' as const, name: 'Owain Rees', signedOn },
    { signer: 'appraiser' as const, name: 'Gwen Tudur', signedOn },
  ];
  expect(await office.refused('records.sign', { recordId, signatures: signatures.slice(0, 1) })).toEqual({
    code: 'field-empty',
    field: 'appraiser.name',
  });
  await office.ask('records.sign', { recordId, signatures });
  const locked = { code: 'review-signed' };
  expect(await office.refused('rows.save', save({ action: 'Later' }))).toEqual(locked);
  expect(await office.refused('rows.add', { kind: 'action', recordId })).toEqual(locked);
  const monitoring = { ...box('plan-monitoring', '', '', 'Later'), side: 'appraiser' as const };
  expect(await office.refused('records.answer', monitoring)).toEqual(locked);
  const days = { recordId, starts: day('2026-03-23'), ends: day('2026-04-24') };
  expect(await office.refused('concerns.setDays', days)).toEqual(locked);
  await office.ask('rows.save', save({ progress: 'Nine of ten days' }));
  await office.ask('records.answer', box('plan-reviews', 'first', 'held', '2026-03-23'));
  await office.ask('concerns.planReviews', { recordId, count: 2 });
  await office.ask('concerns.extend', { recordId, until: day('2026-05-22'), reason: 'Nearly there' });
  const as = async (version: number) => {
    const subject = { of: 'signed' as const, recordId, version };
    const { address } = await office.ask('documents.preview', { document: 'support-plan', language: 'en', subject });
    return office.paper(address) ?? '';
  };
  expect(await as(1)).toContain('Registers closed by 9.10');
  expect(await as(1)).toContain('Gwen Tudur');
  expect(await as(1)).not.toContain('Nine of ten days');
  await office.ask('records.reopen', { recordId, reason: 'A second area' });
  await office.ask('rows.save', save({ action: 'Registers closed by 9.05' }));
  await office.ask('records.sign', { recordId, signatures });
  expect(await as(1)).toContain('9.10');
  expect(await as(2)).toContain('9.05');
  await conclude(recordId, 'back');
  const { versions, state } = await office.ask('concerns.byId', { recordId });
  expect([state, versions.map(({ reason }) => reason)]).toEqual(['signed', ['', 'A second area']]);
});
