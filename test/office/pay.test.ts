import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { changeStaff, openCycle, paidTeacher, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

const decided = { outcome: 'progression', decidedOn: day('2026-10-30'), decidedBy: 'The pay committee', decision: '' };
const said = { ...decided, outcome: 'progression' } as const;

async function withTeacher() {
  const office = await openOffice('headteacher', '2026-11-02');
  const { people, head } = await setUpSchool(office);
  const recordId = await paidTeacher(office);
  const shown = async () => {
    const { pay, steps } = await office.ask('reviews.byId', { reviewId: recordId });
    return [pay?.decision ?? null, steps.find(({ id }) => id === 'pay-decided')?.on];
  };
  return { office, people, head, recordId, shown };
}

test('what was decided about pay is noted with who decided, and gives the policy’s step its day', async () => {
  const { office, recordId, shown } = await withTeacher();
  expect(await shown()).toEqual([null, null]);
  await office.ask('pay.decide', { recordId, ...said });
  expect(await shown()).toEqual([said, '2026-10-30']);
  const other = { ...said, outcome: 'other-decision', decidedOn: day('2026-10-29'), decision: 'From January' } as const;
  const { changeId } = await office.ask('pay.decide', { recordId, ...other });
  expect(await shown()).toEqual([other, '2026-10-29']);
  await office.ask('changes.undo', { changeId });
  expect(await shown()).toEqual([said, '2026-10-30']);
  await office.ask('pay.remove', { recordId });
  expect(await shown()).toEqual([null, null]);
});

test('a day that is to come is refused, and so is another decision without a word of what it is', async () => {
  const { office, recordId } = await withTeacher();
  const refused = (fields: object) => office.refused('pay.decide', { recordId, ...said, ...fields });
  expect(await refused({ decidedOn: day('2026-11-03') })).toEqual({ code: 'day-in-future', field: 'decidedOn' });
  expect(await refused({ outcome: 'other-decision' })).toEqual({ code: 'field-empty', field: 'decision' });
  expect(await office.refused('pay.remove', { recordId })).toEqual({ code: 'not-found', what: 'pay-decision' });
});

test('under a policy without pay nothing of it is seen, and nothing can be noted', async () => {
  const office = await openOffice('manager', '2026-11-02');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, people.nia);
  expect((await office.ask('reviews.byId', { reviewId })).pay).toBeNull();
  expect(await office.refused('pay.decide', { recordId: reviewId, ...said })).toEqual({ code: 'no-pay' });
});

test('DGAT is about the pay of teachers only, and has no step that dates it', async () => {
  const office = await openOffice('headteacher', '2026-11-02');
  await setUpSchool(office);
  const teacher = { ...supportStaff, givenName: 'Mali', jobTitle: 'Teacher', group: 'teacher' as const };
  const { staffId } = await office.ask('staff.add', { staff: teacher });
  await office.ask('policies.choose', { policyId: 'dgat', choices: {} });
  const october = await openCycle(office, { periodId: 'october' });
  const teachers = reviewOf(october, staffId);
  await office.ask('pay.decide', { recordId: teachers, ...said });
  expect((await office.ask('reviews.byId', { reviewId: teachers })).pay).toEqual({
    recommended: 'upper-range-only',
    clause: '3, 8, 32 vii',
    appeal: false,
    step: null,
    decision: said,
  });
  const heads = october.in.find(({ reviewId }) => reviewId !== teachers);
  if (!heads) throw new Error('the headteacher is in it');
  expect((await office.ask('reviews.byId', { reviewId: heads.reviewId })).pay).toBeNull();
});

test('pay is decided of a closed cycle, too; its steps stay as they were when it was closed', async () => {
  const { office, recordId, shown } = await withTeacher();
  const { cycleId } = (await office.ask('reviews.byId', { reviewId: recordId })).review;
  const { reviews, deadlines, needs } = await office.ask('cycles.stillOpen', { cycleId });
  await office.ask('cycles.close', { cycleId, stillOpen: reviews.length + deadlines.length + needs.length });
  const { changeId } = await office.ask('pay.decide', { recordId, ...said });
  expect(await shown()).toEqual([said, null]);
  await office.ask('changes.undo', { changeId });
  expect(await shown()).toEqual([null, null]);
});

test('the history of somebody tells of pay and of its appeal, and to the office only of what it may read', async () => {
  const { office, head, recordId } = await withTeacher();
  const { staffId } = (await office.ask('reviews.byId', { reviewId: recordId })).review;
  await office.ask('pay.decide', { recordId, ...said });
  const appeal = { disputes: 'pay', receivedOn: day('2026-10-31'), grounds: 'I met all three' } as const;
  await office.ask('appeals.note', { recordId, ...appeal, decidedBy: 'The board', pauses: false });
  const { cycleId } = (await office.ask('reviews.byId', { reviewId: recordId })).review;
  const joined = { staffId: head, appraiserId: null, appraiserName: 'The chief executive' };
  const [heads] = (await office.ask('cycles.join', { cycleId, people: [joined] })).reviewIds;
  if (!heads) throw new Error('the headteacher joined');
  await office.ask('pay.decide', { recordId: heads, ...said, outcome: 'no-progression' });
  await office.ask('staff.pause', { staffId: head, from: day('2026-10-05'), until: day('2026-10-09') });
  const told = async ({ ask }: Pick<typeof office, 'ask'>, of: typeof staffId) =>
    (await ask('history.ofPerson', { staffId: of })).events
      .filter(({ kind }) => kind !== 'started')
      .map(({ on, kind, label }) => `${on} ${kind} ${label?.en ?? ''}`);
  const teachers = ['2026-10-31 appealed a decision on pay', '2026-10-30 pay-decided Pay progression'];
  expect(await told(office, staffId)).toEqual(teachers);
  expect(await told(office, head)).toEqual([
    '2026-10-30 pay-decided No pay progression',
    '2026-10-09 pause-over ',
    '2026-10-05 paused ',
  ]);
  await office.lock();
  const manager = officeAt(office.folder, '2026-11-02');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await told(manager, staffId)).toEqual(teachers);
  expect(await told(manager, head)).toEqual([]);
});

test('a decision on pay goes with the records of whoever comes to hold an office', async () => {
  const { office, recordId } = await withTeacher();
  const { staffId } = (await office.ask('reviews.byId', { reviewId: recordId })).review;
  await office.ask('pay.decide', { recordId, ...said });
  await changeStaff(office, staffId, { group: 'headteacher' });
  expect((await office.ask('reviews.byId', { reviewId: recordId })).restricted).toBe(true);
  expect((await office.ask('reviews.byId', { reviewId: recordId })).pay?.decision).toEqual(said);
});
