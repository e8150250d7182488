import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import type { TestOffice } from './office.ts';
import { setOffices, supportStaff } from './school-year.ts';

/** Everybody of an invented trust with two schools. Each is found by the given name. */
const people = {
  Helen: { familyName: 'Marsh', jobTitle: 'Chief Executive', group: 'executive' },
  Ruth: { familyName: 'Ashdown', jobTitle: 'Headteacher', group: 'headteacher', site: 'Hazel Bank', qts: true },
  Peter: { familyName: 'Lomas', jobTitle: 'Headteacher', group: 'headteacher', site: 'Mill Lane', qts: true },
  Dana: { familyName: 'Whitlock', jobTitle: 'Business Manager', group: 'central' },
  Amara: { familyName: 'Obi', jobTitle: 'Teacher', group: 'teacher', site: 'Hazel Bank', qts: true },
  Tom: { familyName: 'Fenwick', jobTitle: 'Teacher', group: 'teacher', site: 'Mill Lane', qts: true },
  Priya: {
    familyName: 'Nair',
    jobTitle: 'Teacher',
    group: 'teacher',
    site: 'Mill Lane',
    qts: true,
    inductionEnds: day('2027-07-21'),
  },
  Leah: {
    familyName: 'Moss',
    jobTitle: 'Teaching Assistant',
    group: 'class-support',
    site: 'Hazel Bank',
    startDate: day('2026-01-05'),
    probationEnds: day('2027-01-08'),
  },
  Owen: {
    familyName: 'Slater',
    jobTitle: 'Teaching Assistant',
    group: 'class-support',
    site: 'Mill Lane',
    startDate: day('2026-01-05'),
    contract: 'fixed-term',
    contractEnds: day('2027-03-31'),
  },
  Joan: { familyName: 'Pike', jobTitle: 'Caretaker', group: 'other-support', site: 'Mill Lane' },
  Kit: { familyName: 'Barlow', jobTitle: 'Administrator', group: 'other-support', site: 'Hazel Bank' },
  Rosa: { familyName: 'Lind', jobTitle: 'Cook', group: 'other-support', site: 'Mill Lane', contract: 'agency' },
} as const satisfies Record<string, Partial<NewStaff>>;

export type Name = keyof typeof people;

/** The trust under a policy that the program brings, with its people and its two office-holders, Ruth and Dana. */
export async function setUpTrust(
  { ask }: Pick<TestOffice, 'ask'>,
  policyId: string,
): Promise<{ ids: Record<Name, StaffId> }> {
  await ask('school.update', {
    name: 'Hazel Bank and Mill Lane Trust',
    nation: 'england',
    address: 'Mill Lane',
    documentLanguage: 'en',
  });
  await ask('policies.choose', { policyId, choices: {} });
  const added: [string, StaffId][] = [];
  for (const [givenName, fields] of Object.entries(people)) {
    const staff: NewStaff = { ...supportStaff, ewcRegistered: false, ...fields, givenName };
    added.push([givenName, (await ask('staff.add', { staff })).staffId]);
  }
  const ids = Object.fromEntries(added) as Record<Name, StaffId>; // one entry for each name
  await setOffices({ ask }, { headteacherId: ids.Ruth, businessManagerId: ids.Dana });
  return { ids };
}
