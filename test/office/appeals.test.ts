import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { openOffice, type TestOffice } from './office.ts';
import { byBoth, changeStaff, openCycle, reviewOf, setUpSchool } from './school-year.ts';

/** A teacher's review under DGAT, whose clause 27 lets an appeal against an entry suspend the process. */
async function underDgat() {
  const office = await openOffice('manager', '2026-10-12');
  const { people } = await setUpSchool(office);
  await changeStaff(office, people.nia, { group: 'teacher', jobTitle: 'Teacher' });
  await office.ask('policies.choose', { policyId: 'dgat', choices: {} });
  const cycle = await openCycle(office, { periodId: 'october' });
  return { office, cycle, recordId: reviewOf(cycle, people.nia), staffId: people.nia };
}

type OfReview = Awaited<ReturnType<typeof underDgat>>['recordId'];

const grounds = 'The entry says that I was often late.\n I was at the clinic, as you knew!';
const appeal = { disputes: 'entry', receivedOn: day('2027-10-20'), grounds, decidedBy: 'The trust' } as const;

/** The last day of a deadline and how it stands on a day. */
async function standing(office: TestOffice, reviewId: OfReview, today: string, rule = 'report-teaching') {
  office.clock.today = day(today);
  const found = (await office.ask('reviews.byId', { reviewId })).deadlines.find((one) => one.rule === rule);
  return found && `${found.due} ${found.state}`;
}

/** What the lists of the office have of a review. */
async function listed(office: TestOffice, cycleId: Parameters<typeof reviewOf>[0]['id'], reviewId: OfReview) {
  const { reviews } = await office.ask('reviews.list', { cycleId });
  const row = reviews.find((one) => one.reviewId === reviewId);
  return { paused: row?.paused, next: row?.next?.due ?? null };
}

test('an appeal against an entry pauses the review, and what fell due is due on the first working day back', async () => {
  const { office, cycle, recordId } = await underDgat();
  await office.ask('records.markStep', { recordIds: [recordId], step: 'objectives-set', on: day('2026-10-12') });
  office.clock.today = day('2027-03-15');
  await office.ask('records.markStep', { recordIds: [recordId], step: 'interim', on: day('2027-03-15') });
  // 31: the report is due on Sunday 31 October 2027
  expect(await standing(office, recordId, '2027-10-20')).toBe('2027-10-31 due');
  const { appealRules } = await office.ask('reviews.byId', { reviewId: recordId });
  expect(appealRules).toEqual([
    { disputes: 'entry', decidedBy: { en: 'By the trust’s grievance policy' }, pauses: true, clause: '27' },
    { disputes: 'appraiser', decidedBy: null, pauses: false, clause: null },
    { disputes: 'pay', decidedBy: null, pauses: false, clause: null }, // 32 vii: the upper range of teachers only
  ]);

  const { appealId } = await office.ask('appeals.note', { recordId, ...appeal, pauses: true });
  expect(await standing(office, recordId, '2027-11-03')).toBe('2027-10-31 paused');
  expect(await listed(office, cycle.id, recordId)).toEqual({ paused: true, next: null });
  expect((await office.ask('reviews.byId', { reviewId: recordId })).pausedByAppeal).toBe('2027-10-20');

  // decided on Friday 5 November: the first working day back is Monday the 8th
  office.clock.today = day('2027-11-05');
  const ended = { decidedOn: day('2027-11-05'), outcome: 'partly-upheld', decision: 'The line goes.' } as const;
  await office.ask('appeals.decide', { recordId, appealId, ...ended });
  expect(await listed(office, cycle.id, recordId)).toMatchObject({ paused: false });
  expect(await standing(office, recordId, '2027-11-08')).toBe('2027-11-08 due');
  expect(await standing(office, recordId, '2027-11-09')).toBe('2027-11-08 late');

  // what was decided was noted too early: undone, the review rests again
  const [latest] = (await office.ask('changes.list', {})).changes;
  await office.ask('changes.undo', { changeId: latest?.id ?? ('' as never) });
  expect(await standing(office, recordId, '2027-11-09')).toBe('2027-10-31 paused');
});

test('what was late before an appeal stays late, and an appeal that pauses nothing moves no day', async () => {
  const { office, recordId } = await underDgat();
  office.clock.today = day('2027-11-02');
  await office.ask('appeals.note', { recordId, ...appeal, receivedOn: day('2027-11-02'), pauses: true });
  expect(await standing(office, recordId, '2027-11-03')).toBe('2027-10-31 late');
  const other = await underDgat();
  other.office.clock.today = day('2027-10-21');
  await other.office.ask('appeals.note', { recordId: other.recordId, ...appeal, disputes: 'appraiser', pauses: false });
  expect(await standing(other.office, other.recordId, '2027-11-01')).toBe('2027-10-31 late');
});

test('days counted from a meeting wait for the decision, under a policy that says nothing of appeals', async () => {
  const office = await openOffice('manager', '2026-09-14');
  const { people } = await setUpSchool(office);
  const recordId = reviewOf(await openCycle(office), people.nia);
  // Williamstown: five working days after Monday 14 September is Monday the 21st, ten is Monday the 28th
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  expect(await standing(office, recordId, '2026-09-16', 'statement-written')).toBe('2026-09-21 due');
  const { appealRules } = await office.ask('reviews.byId', { reviewId: recordId });
  expect(appealRules.map(({ disputes, clause }) => [disputes, clause])).toEqual([
    ['entry', null],
    ['appraiser', null], // no pay under this policy
  ]);
  const received = { ...appeal, receivedOn: day('2026-09-16'), pauses: true };
  expect(await office.refused('appeals.note', { recordId, ...received, disputes: 'pay' })).toEqual({
    code: 'field-unknown',
    field: 'disputes',
  });
  const { appealId } = await office.ask('appeals.note', { recordId, ...received });
  office.clock.today = day('2026-09-24');
  const ended = { decidedOn: day('2026-09-24'), outcome: 'not-upheld', decision: '' } as const;
  await office.ask('appeals.decide', { recordId, appealId, ...ended });
  // decided on Thursday the 24th: back on Friday; the 28th was not reached by the pause
  expect(await standing(office, recordId, '2026-09-25', 'statement-written')).toBe('2026-09-25 due');
  expect(await standing(office, recordId, '2026-09-25', 'sent-to-headteacher')).toBe('2026-09-28 due');
});

test('an appeal is kept in its own words on a signed review, is printed beside it, and leaves what was signed as it was', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const recordId = reviewOf(await openCycle(office), people.nia);
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  await office.ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  const page = async (
    subject: { of: 'review'; reviewId: OfReview } | { of: 'signed'; recordId: OfReview; version: 1 },
  ) => {
    const asked = { document: 'statement', subject, language: 'en' } as const;
    return pageText(office.paper((await office.ask('documents.preview', asked)).address) ?? '');
  };
  const asSigned = await page({ of: 'signed', recordId, version: 1 });

  const { appealId } = await office.ask('appeals.note', {
    recordId,
    ...appeal,
    receivedOn: day('2026-09-21'),
    pauses: false,
  });
  const ended = { decidedOn: day('2026-09-21'), outcome: 'upheld', decision: 'The line is taken out' } as const;
  await office.ask('appeals.decide', { recordId, appealId, ...ended });
  expect((await office.ask('reviews.byId', { reviewId: recordId })).appeals).toMatchObject([{ grounds, clause: null }]);
  const now = await page({ of: 'review', reviewId: recordId });
  for (const said of [
    'Appeals',
    'The entry says that I was often late.',
    'I was at the clinic, as you knew!',
    'Upheld',
    ended.decision,
  ])
    expect(now).toContain(said);
  expect(await page({ of: 'signed', recordId, version: 1 })).toBe(asSigned);
});

test('the days of an appeal are in order, and it says something', async () => {
  const { office, recordId } = await underDgat();
  office.clock.today = day('2027-10-20');
  const refused = (change: object) => office.refused('appeals.note', { recordId, ...appeal, pauses: true, ...change });
  expect(await refused({ receivedOn: day('2027-10-21') })).toEqual({ code: 'day-in-future', field: 'receivedOn' });
  expect(await refused({ grounds: '' })).toEqual({ code: 'field-empty', field: 'grounds' });
  const { appealId } = await office.ask('appeals.note', { recordId, ...appeal, pauses: true });
  const ended = { recordId, appealId, outcome: 'withdrawn', decision: '' } as const;
  expect(await office.refused('appeals.decide', { ...ended, decidedOn: day('2027-10-19') })).toEqual({
    code: 'field-day-order',
    field: 'decidedOn',
    before: 'receivedOn',
  });
  office.clock.today = day('2027-10-22');
  await office.ask('appeals.decide', { ...ended, decidedOn: day('2027-10-21') });
  const later = { recordId, appealId, ...appeal, receivedOn: day('2027-10-22'), pauses: true };
  expect(await office.refused('appeals.correct', later)).toEqual({
    code: 'appeal-decided-before',
    field: 'receivedOn',
    decidedOn: day('2027-10-21'),
  });
});
