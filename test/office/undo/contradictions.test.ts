import { expect, test } from 'vitest';
import type { Output } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import { openOffice } from '#test/office/office.ts';
import { setUpSchool } from '#test/office/school-year.ts';

/** Two changes of Owain's facts one after the other: the first cannot go back, since the second stands. */
const contradictions: Record<
  string,
  { now: Partial<NewStaff>; first: Partial<NewStaff>; second: Partial<NewStaff>; field: string }
> = {
  'an end before the start': {
    now: { startDate: day('2020-09-01'), leavingDate: day('2026-08-31') },
    first: { leavingDate: null },
    second: { startDate: day('2026-09-07') },
    field: 'leavingDate',
  },
  'a start after the end': {
    now: { startDate: day('2026-09-07'), leavingDate: null },
    first: { startDate: day('2020-09-01') },
    second: { leavingDate: day('2026-08-31') },
    field: 'leavingDate',
  },
  'a fixed term that ends before the start': {
    now: { contract: 'fixed-term', startDate: day('2020-09-01'), contractEnds: day('2026-08-31') },
    first: { contractEnds: day('2027-08-31') },
    second: { startDate: day('2026-09-07') },
    field: 'contractEnds',
  },
};

test.each(Object.entries(contradictions))(
  '%s is not put back, and why is said',
  async (_what, { now, first, second, field }) => {
    const office = await openOffice('headteacher', '2026-09-21');
    const { ask } = office;
    const { owain: staffId } = (await setUpSchool(office)).people;
    const save = async (fields: Partial<NewStaff>) => {
      const { staff } = await ask('staff.byId', { staffId });
      await ask('staff.update', { staffId, staff: { ...factsOf(staff), ...fields } });
    };
    await save(now);
    await save(first);
    const [{ id: firstChange } = { id: '' as ChangeId }] = (await ask('changes.list', {})).changes;
    await save(second);
    const problem = { code: 'contradicts-since', field };
    expect(await office.refused('changes.undo', { changeId: firstChange })).toEqual(problem);
    const { changes } = await ask('changes.list', {});
    expect(changes.find(({ id }) => id === firstChange)).toMatchObject({ canUndo: false, why: problem });

    // once the later change is undone, the earlier one goes back, too
    const [{ id: secondChange } = { id: '' as ChangeId }] = changes;
    await ask('changes.undo', { changeId: secondChange });
    await ask('changes.undo', { changeId: firstChange });
    expect((await ask('staff.byId', { staffId })).staff).toMatchObject(now);
  },
);

/** What the form about a person asks, without what only the program keeps. */
function factsOf({
  id: _id,
  pausedFrom: _from,
  pausedUntil: _until,
  ...facts
}: Output<'staff.byId'>['staff']): NewStaff {
  return facts;
}
