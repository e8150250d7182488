import type { PeriodYear } from '#domain/cycle/period.ts';
import { addDays, type Day, dayOf, partsOf } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { idOf } from '#templates/demo/ids.ts';
import { saidIn } from '#templates/demo/nation.ts';
import { isTrusts, sites } from '#templates/demo/school.ts';
import { workingDayFrom, workingDayUntil } from '#templates/demo/working-days.ts';
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts';

/** The id of somebody at the demo school. */
export function staffIdOf(key: string): StaffId {
  return idOf<StaffId>(`staff/${key}`);
}

/** Whom a policy finds at the demo school: a trust's own people only where it is a trust's, nobody with Welsh forms where it has none. */
export function peopleUnder(policy: Policy): DemoPerson[] {
  const isTrust = isTrusts(policy);
  const hasWelsh = policy.languages.includes('cy');
  return demoPeople.filter(({ team }) => (team !== 'trust' || isTrust) && (team !== 'welsh' || hasWelsh));
}

/** Everybody at the demo school, as the office keeps them while the cycles of their groups run. */
export function demoStaff(policy: Policy, spanOf: (group: StaffGroupId) => PeriodYear, today: Day): Staff[] {
  return peopleUnder(policy).map((person, at) => staffOf(person, 1021 + 7 * at, spanOf(person.group), policy, today));
}

function staffOf(
  { key, group, team, row }: DemoPerson,
  employeeNumber: number,
  current: PeriodYear,
  policy: Policy,
  today: Day,
): Staff {
  const [givenName, familyName, jobTitle, [years, month], hoursPerWeek, manager, other] = row;
  const isTeacher = group === 'teacher' || group === 'headteacher';
  const leads = demoPeople.some((one) => one.row[5] === key);
  const member: Staff = {
    ...nothingKnown,
    ...notPaused,
    id: staffIdOf(key),
    givenName,
    familyName,
    employeeNumber: String(employeeNumber),
    jobTitle: saidIn(policy.nation, jobTitle),
    group,
    startDate: workingDayFrom(dayOf(partsOf(current.starts).year + years, month, 1) ?? current.starts),
    hoursPerWeek,
    lineManagerId: manager === null ? null : staffIdOf(manager),
    email: `${plain(givenName).charAt(0)}.${plain(familyName)}@cwm-tylluan.example`,
    qts: isTeacher,
    payRange: isTeacher ? null : 'support',
    ewcRegistered: policy.nation === 'wales' && (isTeacher || group === 'class-support'),
    appraiserTrainedOn: leads && policy.appraisers.training !== 'unsaid' ? trainedOn(current) : null,
    site: isTrusts(policy) && group !== 'executive' && group !== 'central' ? siteOf(key, team) : null,
    ...other,
    ...changing(key, current, today),
  };
  return policy.languages.includes('cy') ? member : { ...member, language: 'en' };
}

/** Who works at a trust's second school: the yard, a few others, and whoever leads them. */
const atSecondSite: readonly string[] = [
  'hedd',
  'tomos',
  'harri',
  'iolo',
  'owain',
  'hawa',
  'morfudd',
  'lowri',
  'anwen',
];

function siteOf(key: PersonKey, team: DemoPerson['team']): string {
  return sites[team === 'yard' || atSecondSite.includes(key) ? 1 : 0];
}

/** Appraisers were trained together, on a day before the current cycle. */
function trainedOn({ starts }: PeriodYear): Day {
  return workingDayFrom(dayOf(partsOf(starts).year, 2, 24) ?? starts);
}

/** What holds only while a cycle runs: who is new, whose contract ends, whose reviews are paused, and who left when it began. */
function changing(key: PersonKey, current: PeriodYear, today: Day): Partial<Staff> {
  const isNew = { startDate: workingDayFrom(addDays(today, -47)), probationEnds: addDays(today, 135) };
  const facts: Partial<Record<PersonKey, Partial<Staff>>> = {
    rhodri: isNew,
    nerys: isNew,
    harri: { startDate: isNew.startDate, inductionEnds: addDays(today, 318) },
    tegan: { contractEnds: current.ends },
    morfudd: { pausedFrom: workingDayUntil(addDays(today, -23)), pausedUntil: workingDayFrom(addDays(today, 33)) },
    mali: { leavingDate: addDays(current.starts, -1) },
  };
  return facts[key] ?? {};
}

/** A name in the letters of an e-mail address. */
function plain(name: string): string {
  return name
    .replace(/ł/gu, 'l')
    .normalize('NFKD')
    .replace(/[^a-z-]/giu, '')
    .toLowerCase();
}
