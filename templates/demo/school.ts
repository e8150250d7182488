import type { StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { School } from '#domain/school.ts';
import { logo } from './logo.ts';
import { isToldIn, saidIn } from './nation.ts';

/** The priorities of the demo school's improvement plan. */
export const priorities = {
  reading: 'Reading and talk in every class',
  welsh: 'Welsh throughout the school day',
  aln: 'Additional learning needs reform',
  wellbeing: 'Wellbeing and attendance',
  site: 'A safe, green and well-kept school',
  digital: 'Digital confidence for pupils and staff',
} as const;

/** The two schools of the demo trust. */
export const sites = ['Owl Valley Primary School', 'Beacon Hill Primary School'] as const;

/** Whether a policy is one of a trust: it knows people who work for several schools. */
export function isTrusts({ groups }: Pick<Policy, 'groups'>): boolean {
  return groups.some(({ id }) => id === 'central');
}

/** The school itself, or the trust: invented, with no address that a letter could reach. */
export function schoolWith(policy: Policy, headteacherId: StaffId, businessManagerId: StaffId): School {
  const { nation } = policy;
  const ofItsNation =
    nation === 'wales'
      ? { name: 'Ysgol Gynradd Cwm Tylluan · Cwm Tylluan Primary School', address: 'Heol y Felin, Cwm Tylluan' }
      : { name: isTrusts(policy) ? 'Owl Valley Schools Trust' : sites[0], address: 'Mill Road, Owl Valley' };
  return {
    ...ofItsNation,
    nation,
    logo,
    documentLanguage: 'en',
    headteacherId,
    businessManagerId,
    demo: true,
    priorities: Object.values(priorities)
      .filter((priority) => isToldIn(nation, priority))
      .map((priority) => saidIn(nation, priority)),
  };
}
