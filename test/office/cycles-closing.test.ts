import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { openOffice } from './office.ts';
import { changeStaff, openCycle, planOf, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

/** A school in the spring whose cycle holds one signed review of two. */
async function schoolInSpring() {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const nia = reviewOf(cycle, school.people.nia);
  const owain = reviewOf(cycle, school.people.owain);
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-18') });
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: nia,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-09-14') });
  const both = { signedOn: day('2026-09-18') };
  await office.ask('records.sign', {
    recordId: nia,
    signatures: [
      { signer: 'appraisee', name: 'Nia Prosser', ...both },
      { signer: 'appraiser', name: 'Gwen Tudur', ...both },
    ],
  });
  const need = { cycleId: cycle.id, staffId: school.people.owain, recordId: null, continues: null };
  const { trainingNeedId } = await office.ask('training.add', need);
  await office.ask('training.save', { trainingNeedId, fields: { need: 'First aid' } });
  office.clock.today = day('2027-04-14');
  return { office, school, cycle, nia, owain };
}

test('before a cycle is closed, what is still open is listed', async () => {
  const { office, cycle, owain } = await schoolInSpring();
  const open = await office.ask('cycles.stillOpen', { cycleId: cycle.id });
  expect(open.reviews).toEqual([
    { reviewId: owain, name: 'Owain Rees', stage: 'writing', appraiserName: 'Gwen Tudur' },
  ]);
  expect(open.deadlines.map(({ name, due }) => [name, due])).toContainEqual(['Owain Rees', '2026-09-25']);
  expect(open.needs).toMatchObject([{ name: 'Owain Rees', need: 'First aid' }]);
});

test('a cycle is closed when the list was seen, and nothing of it is due any more', async () => {
  const { office, cycle, owain } = await schoolInSpring();
  const { reviews, deadlines, needs } = await office.ask('cycles.stillOpen', { cycleId: cycle.id });
  const count = reviews.length + deadlines.length + needs.length;
  const close = (stillOpen: number) => ({ cycleId: cycle.id, stillOpen });
  expect(await office.refused('cycles.close', close(count - 1))).toEqual({ code: 'cycle-still-open', count });
  await office.ask('cycles.close', close(count));
  const closed = await office.ask('cycles.byId', { cycleId: cycle.id });
  expect([closed.closedOn, closed.history]).toEqual([
    '2027-04-14',
    [{ what: 'closed', on: '2027-04-14', by: 'manager', stillOpen: count }],
  ]);
  const home = await office.ask('home.read', {});
  expect([home.cycles, home.overdue]).toEqual([[], []]);
  expect((await office.ask('cycles.stillOpen', { cycleId: cycle.id })).deadlines).toEqual([]);
  // whoever opens the next one sees that this one is closed, and not that it is open already
  const { choices } = await office.ask('cycles.preview', { periodId: null, starts: null });
  expect(choices.flatMap(({ cycleId, closedOn }) => (cycleId === cycle.id ? [closedOn] : []))).toEqual(['2027-04-14']);
  const step = { recordIds: [owain], step: 'statement-written' as const, on: day('2026-09-21') };
  expect(await office.refused('records.markStep', step)).toEqual({ code: 'cycle-closed' });
});

test('a closed cycle is read only for everything that belongs to it', async () => {
  const { office, school, cycle, nia, owain } = await schoolInSpring();
  await office.ask('cycles.close', { cycleId: cycle.id, stillOpen: 99 });
  const { people } = school;
  const appraiser = { appraiserId: school.head, appraiserName: 'Gwen Tudur' };
  const closed = { code: 'cycle-closed' };
  const cycleId = cycle.id;
  expect(await office.refused('cycles.close', { cycleId, stillOpen: 0 })).toEqual(closed);
  expect(await office.refused('cycles.leaveOut', { cycleId, staffId: people.owain, reason: 'Left' })).toEqual(closed);
  const join = { cycleId, people: [{ staffId: people.rhian, ...appraiser }] };
  expect(await office.refused('cycles.join', join)).toEqual(closed);
  expect(await office.refused('records.reopen', { recordId: nia, reason: 'A slip' })).toEqual(closed);
  const other = { reviewIds: [owain], appraiserId: null, appraiserName: 'Mair Bevan', reason: 'Left' };
  expect(await office.refused('reviews.setAppraiser', other)).toEqual(closed);
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]);
});

test('a closed cycle is opened again for a reason, and its deadlines run on', async () => {
  const { office, cycle } = await schoolInSpring();
  const before = await office.ask('home.read', {});
  expect(await office.refused('cycles.reopen', { cycleId: cycle.id, reason: 'Late' })).toEqual({ code: 'cycle-open' });
  await office.ask('cycles.close', { cycleId: cycle.id, stillOpen: 99 });
  expect(await office.refused('cycles.reopen', { cycleId: cycle.id, reason: ' ' })).toEqual({ code: 'reason-needed' });
  await office.ask('cycles.reopen', { cycleId: cycle.id, reason: 'Owain Rees signs late' });
  const { closedOn, history } = await office.ask('cycles.byId', { cycleId: cycle.id });
  expect([closedOn, history.map(({ what }) => what)]).toEqual([null, ['closed', 'reopened']]);
  expect(history.at(-1)).toMatchObject({ by: 'manager', reason: 'Owain Rees signs late' });
  expect((await office.ask('home.read', {})).overdue).toEqual(before.overdue);
});

test('the next cycle begins with last year’s appraisers and objectives; opened twice, nothing doubles', async () => {
  const { office, school, cycle } = await schoolInSpring();
  const { next } = await office.ask('cycles.byId', { cycleId: cycle.id });
  expect(next).toMatchObject({ periodId: 'academic-year', starts: '2027-09-01', label: '2027–28', cycleId: null });
  if (!next) throw new Error('the policy has the same period next year');
  const opened = await openCycle(office, { periodId: next.periodId, starts: next.starts });
  expect(opened.in.map(({ name, appraiserName }) => [name, appraiserName])).toEqual([
    ['Nia Prosser', 'Gwen Tudur'],
    ['Owain Rees', 'Gwen Tudur'],
  ]);
  const nia = await office.ask('reviews.byId', { reviewId: reviewOf(opened, school.people.nia) });
  expect(nia.progress.map(({ objective }) => objective)).toEqual(['Lead the reading group']);
  expect((await office.ask('cycles.byId', { cycleId: cycle.id })).next?.cycleId).toBe(opened.id);
  const { periodId, starts, ends } = await office.ask('cycles.preview', {
    periodId: next.periodId,
    starts: next.starts,
  });
  const again = { periodId, starts, ends, appraisers: [], leaveOut: [] };
  expect(await office.refused('cycles.open', again)).toEqual({ code: 'cycle-overlaps', label: '2027–28' });
  const { reviews } = await office.ask('reviews.list', { cycleId: opened.id });
  expect(reviews).toHaveLength(2);
});

test('the report of a closed cycle stays as it was when people change group, leave, or terms are entered', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const names = ['Ada', 'Bea', 'Cai', 'Dai', 'Eva', 'Fay', 'Gwil', 'Huw', 'Ifan', 'Jac', 'Kay'];
  const ids: StaffId[] = [];
  for (const givenName of names)
    ids.push((await office.ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Pugh' } })).staffId);
  const cycle = await openCycle(office);
  const report = async () => {
    const subject = { of: 'cycle' as const, cycleId: cycle.id };
    await office.ask('documents.print', { document: 'governor-report', subject, language: 'en' });
    return office.printed.at(-1);
  };
  const moveSix = async (group: 'other-support' | 'class-support') => {
    for (const id of ids.slice(0, 6)) await changeStaff(office, id, { group });
  };
  // twelve of one group are told, and six and six are: while the cycle is open the report follows
  const before = await report();
  await moveSix('other-support');
  expect(await report()).not.toBe(before);
  await moveSix('class-support');
  expect(await report()).toBe(before);

  const { reviews, deadlines, needs } = await office.ask('cycles.stillOpen', { cycleId: cycle.id });
  await office.ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  const closed = await report();
  await moveSix('other-support');
  await office.ask('staff.leave', { staffId: school.people.nia, on: day('2026-09-20') });
  await office.ask('school.setPriorities', planOf('Reading'));
  await office.ask('calendar.addMany', {
    entries: [{ kind: 'closure', name: 'Snow', starts: day('2026-10-05'), ends: day('2026-10-09') }],
  });
  expect(await report()).toBe(closed);

  // opened again it is told as it is
  await office.ask('cycles.reopen', { cycleId: cycle.id, reason: 'A review was signed late' });
  expect(await report()).not.toBe(closed);
});
