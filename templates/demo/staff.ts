import { addDays, type Day, dayOf, partsOf } from '#domain/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Span } from '#domain/period.ts';
import { notPaused, type Staff } from '#domain/staff.ts';
import { idOf } from './ids.ts';
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts';
import { workingDayFrom } from './working-days.ts';

/** The id of somebody at the demo school. */
export function staffIdOf(key: string): StaffId {
  return idOf<StaffId>(`staff/${key}`);
}

/** Everybody at the demo school, as the office keeps them while a cycle runs. */
export function demoStaff(current: Span, today: Day): Staff[] {
  return demoPeople.map((person, at) => staffOf(person, 1021 + 7 * at, current, today));
}

function staffOf({ key, group, row }: DemoPerson, employeeNumber: number, current: Span, today: Day): Staff {
  const [givenName, familyName, jobTitle, [years, month], hoursPerWeek, manager, other] = row;
  const isTeacher = group === 'teacher' || group === 'headteacher';
  const startYear = partsOf(current.starts).year + years;
  return {
    id: staffIdOf(key),
    givenName,
    familyName,
    employeeNumber: String(employeeNumber),
    jobTitle,
    group,
    startDate: workingDayFrom(dayOf(startYear, month, 1) ?? current.starts),
    contract: 'permanent',
    contractEnds: null,
    hoursPerWeek,
    lineManagerId: manager === null ? null : staffIdOf(manager),
    email: `${plain(givenName).charAt(0)}.${plain(familyName)}@cwm-tylluan.example`,
    qts: isTeacher,
    payRange: isTeacher ? null : 'support',
    ewcRegistered: isTeacher || group === 'class-support',
    language: 'en',
    probationEnds: null,
    inductionEnds: null,
    ...notPaused,
    appraiserTrainedOn: null,
    leavingDate: null,
    site: null,
    ...other,
    ...changing(key, current, today),
  };
}

/** What holds only while a cycle runs: who is new, whose contract ends, and who left when it began. */
function changing(key: PersonKey, current: Span, today: Day): Partial<Staff> {
  const isNew = { startDate: workingDayFrom(addDays(today, -47)), probationEnds: addDays(today, 135) };
  const facts: Partial<Record<PersonKey, Partial<Staff>>> = {
    rhodri: isNew,
    nerys: isNew,
    harri: { startDate: isNew.startDate, inductionEnds: addDays(today, 318) },
    tegan: { contractEnds: current.ends },
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
