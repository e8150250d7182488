import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { changeStaff, openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { setUpTrust } from './trust.ts';

async function dueOf({ ask }: TestOffice, staffId: StaffId, cycleId: Awaited<ReturnType<typeof openCycle>>['id']) {
  const { reviews } = await ask('reviews.list', { cycleId });
  return reviews.find((review) => review.staffId === staffId)?.next?.due ?? null;
}

// Williamstown 1.2: nobody suspended in capability or a disciplinary matter; 3.1: reviews are held by 30 September.
test('while somebody’s reviews are paused nothing is due, and the office sees that and not why', async () => {
  const head = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(head);
  const cycle = await openCycle(head);
  expect(await dueOf(head, people.nia, cycle.id)).toBe('2026-09-30');
  const pause = { staffId: people.nia, from: day('2026-09-21'), until: day('2026-09-25') };
  expect(await head.refused('staff.pause', { ...pause, until: day('2026-09-20') })).toEqual({
    code: 'field-day-order',
    field: 'until',
    before: 'starts',
  });
  expect(await head.refused('staff.pause', { ...pause, from: null })).toEqual({ code: 'field-empty', field: 'from' });
  await head.ask('staff.pause', pause);
  expect(await dueOf(head, people.nia, cycle.id)).toBeNull();
  expect((await head.ask('home.read', {})).nextTwoWeeks.map(({ name }) => name)).not.toContain('Nia Prosser');
  await head.lock();
  const manager = officeAt(head.folder, '2026-09-21');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  const { reviews } = await manager.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.map(({ name, paused }) => [name, paused])).toEqual([
    ['Nia Prosser', true],
    ['Owain Rees', false],
  ]);
  expect(await manager.refused('staff.pause', { ...pause, from: null, until: null })).toEqual({ code: 'not-allowed' });
});

test('when the pause is taken away, what was due is due again', async () => {
  const head = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(head);
  const cycle = await openCycle(head);
  await head.ask('staff.pause', { staffId: people.nia, from: day('2026-09-21'), until: null });
  await head.ask('staff.pause', { staffId: people.nia, from: null, until: null });
  expect(await dueOf(head, people.nia, cycle.id)).toBe('2026-09-30');
  expect((await head.ask('changes.list', {})).changes.map(({ what }) => what)).not.toContain('staff-changed');
});

// ASAT 2.1: whoever is on a fixed term has a period that follows the contract; nothing is due after their last day.
test('a contract that ends earlier moves what is due at once, and undoing the change moves it back', async () => {
  const office = await openOffice('manager', '2026-11-21');
  const { ids } = await setUpTrust(office, 'asat');
  const cycle = await openCycle(office, { periodId: 'academic-year' });
  const reviewId = reviewOf(cycle, ids.Tom);
  const lastDue = async () => {
    const { deadlines } = await office.ask('deadlines.list', {});
    return deadlines
      .filter((one) => one.recordId === reviewId)
      .map(({ due }) => due)
      .sort()
      .at(-1);
  };
  const before = await lastDue();
  expect(before).not.toBe('2027-01-29');
  await changeStaff(office, ids.Tom, { contract: 'fixed-term', contractEnds: day('2027-01-29') });
  expect(await lastDue()).toBe('2027-01-29');
  const [latest] = (await office.ask('changes.list', {})).changes;
  if (!latest) throw new Error('a change is noted');
  await office.ask('changes.undo', { changeId: latest.id });
  expect(await lastDue()).toBe(before);
  await office.ask('staff.leave', { staffId: ids.Tom, on: day('2026-12-18') });
  expect(await lastDue()).toBe('2026-12-18');
});
