import type { Output } from '#contract/index.ts';
import { day } from '#domain/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy.ts';
import type { NewStaff } from '#domain/staff.ts';
import { policies } from '#templates/policies/index.ts';
import type { TestOffice } from './office.ts';

/** A member of the support staff about whom nothing special is known. */
export const supportStaff: NewStaff = {
  ...{ givenName: 'Nia', familyName: 'Prosser', employeeNumber: null, jobTitle: 'Teaching Assistant' },
  ...{ group: 'class-support', startDate: day('2019-09-02'), contract: 'permanent', contractEnds: null },
  ...{ hoursPerWeek: 30, lineManagerId: null, email: null, qts: false, payRange: 'support', ewcRegistered: true },
  ...{
    language: 'en',
    probationEnds: null,
    inductionEnds: null,
    appraiserTrainedOn: null,
    leavingDate: null,
    site: null,
  },
};

export interface SmallSchool {
  head: StaffId;
  manager: StaffId;
  people: Record<'nia' | 'owain' | 'rhian', StaffId>;
}

/** The policy that the small school follows. */
export function firstPolicy(): Policy {
  const [policy] = policies;
  if (!policy) throw new Error('there is a built-in policy');
  return policy;
}

/** A school with its policy, a headteacher, a business manager and three support staff. */
export async function setUpSchool({ ask }: Pick<TestOffice, 'ask'>): Promise<SmallSchool> {
  await ask('school.update', {
    name: 'Ysgol Maes y Bryn',
    nation: 'wales',
    address: 'Heol y Bryn',
    documentLanguage: 'en',
  });
  await ask('policies.choose', { policyId: firstPolicy().id, choices: { 'day-unit': 'working' } });
  const add = async (fields: Partial<NewStaff>): Promise<StaffId> =>
    (await ask('staff.add', { staff: { ...supportStaff, ...fields } })).staffId;
  const head = await add({ givenName: 'Gwen', familyName: 'Tudur', jobTitle: 'Headteacher', group: 'headteacher' });
  const manager = await add({
    givenName: 'Beth',
    familyName: 'Cadwgan',
    jobTitle: 'Business Manager',
    group: 'other-support',
  });
  const nia = await add({});
  const owain = await add({ givenName: 'Owain', familyName: 'Rees', jobTitle: 'Caretaker', group: 'other-support' });
  const rhian = await add({ givenName: 'Rhian', familyName: 'Lloyd', jobTitle: 'Cook', contract: 'agency' });
  await ask('school.setOffices', { headteacherId: head, businessManagerId: manager });
  return { head, manager, people: { nia, owain, rhian } };
}

/** Opens the cycle that holds today with the appraisers that are proposed. */
export async function openCycle({ ask }: Pick<TestOffice, 'ask'>): Promise<Output<'cycles.byId'>> {
  const { starts, people } = await ask('cycles.preview', { starts: null });
  const appraisers = people.flatMap(({ staffId, leftOut, proposed }) =>
    leftOut === null && proposed ? [{ staffId, ...proposed }] : [],
  );
  const { cycleId } = await ask('cycles.open', { starts, appraisers, leaveOut: [] });
  // a headteacher opens next what only they may keep; nobody else is told of it
  const { toOpen } = await ask('home.read', {});
  const kept = toOpen.map(({ staffId }) => ({ staffId, appraiserId: null, appraiserName: 'Gwen Tudur' }));
  if (kept.length > 0) await ask('cycles.openKept', { cycleId, appraisers: kept });
  return ask('cycles.byId', { cycleId });
}

/** The review of somebody in a cycle. */
export function reviewOf(cycle: Output<'cycles.byId'>, staffId: StaffId) {
  const found = cycle.in.find((standing) => standing.staffId === staffId);
  if (!found) throw new Error('that person has no review');
  return found.reviewId;
}
