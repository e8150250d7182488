import type { Input, Output } from '#contract/index.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Role } from '#domain/roles.ts';
import { type NewStaff, nothingKnown } from '#domain/staff/staff.ts';
import { policies } from '#templates/policies/index.ts';
import type { TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';

/** An improvement plan of the school's own, for the year in which the tests' cycles begin. */
export function planOf(...texts: string[]): Input<'school.setPriorities'> {
  return { year: 2026, priorities: texts.map((text) => ({ text, welsh: '', whose: 'school' })) };
}

/** A member of the support staff about whom nothing special is known. */
export const supportStaff: NewStaff = {
  ...nothingKnown,
  givenName: 'Nia',
  familyName: 'Prosser',
  jobTitle: 'Teaching Assistant',
  group: 'class-support',
  startDate: day('2019-09-02'),
  hoursPerWeek: 30,
  payRange: 'support',
  ewcRegistered: true,
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
  await setOffices({ ask }, { headteacherId: head, businessManagerId: manager });
  return { head, manager, people: { nia, owain, rhian } };
}

/** Says who holds the offices, as the headteacher where there is one; whoever was there is there again afterwards. */
export async function setOffices({ ask }: Pick<TestOffice, 'ask'>, offices: Input<'school.setOffices'>): Promise<void> {
  const { role, roles } = await ask('vault.state', {});
  // alone the business manager says it
  const byHeadteacher = role === 'manager' && roles.includes('headteacher');
  const enter = async (as: Role) => {
    await ask('vault.lock', {});
    await ask('vault.open', { role: as, passphrase: passphrases[as] });
  };
  if (byHeadteacher) await enter('headteacher');
  await ask('school.setOffices', offices);
  if (byHeadteacher) await enter('manager');
}

/** Changes some of what is kept about somebody. */
export async function changeStaff(
  { ask }: Pick<TestOffice, 'ask'>,
  staffId: StaffId,
  change: Partial<NewStaff>,
): Promise<void> {
  const { staff } = await ask('staff.byId', { staffId });
  const { id: _, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  await ask('staff.update', { staffId, staff: { ...fields, ...change } });
}

/** Opens a cycle with the appraisers that are proposed: of the period named, else the first that holds today. */
export async function openCycle(
  { ask }: Pick<TestOffice, 'ask'>,
  of?: { periodId?: string; starts?: Day; ownDays?: Input<'cycles.open'>['ownDays'] },
): Promise<Output<'cycles.byId'>> {
  const asked = { periodId: of?.periodId ?? null, starts: of?.starts ?? null };
  const { periodId, starts, ends, people } = await ask('cycles.preview', asked);
  const { cycleId } = await ask('cycles.open', {
    periodId,
    starts,
    ends,
    appraisers: people.flatMap((person) => appointed(person) ?? []),
    leaveOut: [],
    ownDays: of?.ownDays ?? [],
  });
  // a headteacher opens next what only they may keep; nobody else is told of it
  const waiting = (await ask('cycles.toJoin', {})).people.filter((one) => one.cycleId === cycleId && one.restricted);
  const restricted = waiting.map(({ staffId }) => ({ staffId, appraiserId: null, appraiserName: 'Gwen Tudur' }));
  if (restricted.length > 0) await ask('cycles.join', { cycleId, people: restricted });
  return ask('cycles.byId', { cycleId });
}

/** A teacher whose pay is decided on their review: under LT2, beside the school's own policy. */
export async function paidTeacher(office: Pick<TestOffice, 'ask'>): Promise<ReviewId> {
  const { ask } = office;
  const teacher = { ...supportStaff, givenName: 'Mali', familyName: 'Pugh', jobTitle: 'Teacher', qts: true };
  const { staffId } = await ask('staff.add', { staff: { ...teacher, group: 'teacher' } });
  await ask('policies.choose', { policyId: 'lt2', choices: {} });
  const { periodId, starts, ends, people } = await ask('cycles.preview', { periodId: null, starts: null });
  const others = people.filter((one) => one.staffId !== staffId && !one.restricted && appointed(one));
  const { cycleId } = await ask('cycles.open', {
    periodId,
    starts,
    ends,
    appraisers: [{ staffId, appraiserId: null, appraiserName: 'Gwen Tudur' }],
    leaveOut: others.map((one) => ({ staffId: one.staffId, reason: 'Reviewed elsewhere' })),
  });
  await ask('policies.choose', { policyId: firstPolicy().id, choices: {} });
  return reviewOf(await ask('cycles.byId', { cycleId }), staffId);
}

/** Somebody of a preview as the window opens or joins them with what is proposed; undefined for whoever is out. */
export function appointed(person: Output<'cycles.preview'>['people'][number]) {
  const { staffId, leftOut, elsewhere, proposed, panel } = person;
  if (leftOut !== null || elsewhere !== null || proposed === null) return undefined;
  return { staffId, ...proposed, panel: panel.map(({ place, name }) => ({ place, name })) };
}

/** The review of somebody in a cycle. */
export function reviewOf(cycle: Output<'cycles.byId'>, staffId: StaffId) {
  const found = cycle.in.find((standing) => standing.staffId === staffId);
  if (!found) throw new Error('that person has no review');
  return found.reviewId;
}

/** The signatures of both sides, in the same name and on the same day. */
export function byBoth(by: { name: string; signedOn: Day }) {
  return [
    { signer: 'appraisee' as const, ...by },
    { signer: 'appraiser' as const, ...by },
  ];
}

/** Writes what a signed review needs, and notes both signatures. */
export async function sign({ ask }: Pick<TestOffice, 'ask'>, reviewId: ReviewId): Promise<void> {
  const { rowId: objectiveId } = await ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Lead the reading group' } });
  await ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const signed = { name: 'Somebody', signedOn: day('2026-09-18') };
  await ask('records.sign', { recordId: reviewId, signatures: byBoth(signed) });
}
