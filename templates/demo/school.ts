import type { SiteId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Priority, School } from '#domain/school.ts';
import type { Site } from '#domain/staff/sites.ts';
import { idOf } from './ids.ts';
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

/** The same in Welsh. */
const inWelsh: Record<keyof typeof priorities, string> = {
  reading: 'Darllen a siarad ym mhob dosbarth',
  welsh: 'Y Gymraeg drwy gydol y diwrnod ysgol',
  aln: 'Diwygio anghenion dysgu ychwanegol',
  wellbeing: 'Llesiant a phresenoldeb',
  site: 'Ysgol ddiogel a gwyrdd sy’n cael gofal da',
  digital: 'Hyder digidol i ddisgyblion a staff',
};

/** What a trust asks of all its schools. */
const ofTrust: readonly string[] = ['site', 'digital'] satisfies (keyof typeof priorities)[];

/** The two schools of the demo trust. */
export const sites = ['Owl Valley Primary School', 'Beacon Hill Primary School'] as const;

/** What the trust's office said of the two; a school by itself has none. */
export function sitesUnder(policy: Policy): Site[] {
  if (!isTrusts(policy)) return [];
  const addresses = ['Mill Road, Owl Valley', 'Beacon Lane, Owl Valley'];
  return sites.map((name, at) => ({
    id: idOf<SiteId>(`site/${at}`),
    name,
    welshName: '',
    address: addresses[at] ?? '',
    hasLetterhead: true,
    logo: null,
  }));
}

/** Whether a policy is one of a trust: it knows people who work for several schools. */
export function isTrusts({ groups }: Pick<Policy, 'groups'>): boolean {
  return groups.some(({ id }) => id === 'central');
}

/** The school itself, or the trust: invented, with no address that a letter could reach. */
export function schoolWith(
  policy: Policy,
  { headteacherId, businessManagerId }: Pick<School, 'headteacherId' | 'businessManagerId'>,
  years: readonly number[],
): School {
  const { nation } = policy;
  const ofItsNation =
    nation === 'wales'
      ? { name: 'Ysgol Gynradd Cwm Tylluan · Cwm Tylluan Primary School', address: 'Heol y Felin, Cwm Tylluan' }
      : { name: isTrusts(policy) ? 'Owl Valley Schools Trust' : sites[0], address: 'Mill Road, Owl Valley' };
  return {
    ...ofItsNation,
    nation,
    logo,
    letterhead: null,
    documentLanguage: 'en',
    headteacherId,
    businessManagerId,
    demo: true,
    priorities: years.map((year) => ({ year, priorities: planIn(policy) })),
  };
}

function planIn(policy: Policy): Priority[] {
  const { nation } = policy;
  return (Object.keys(priorities) as (keyof typeof priorities)[]) // its own keys
    .filter((key) => isToldIn(nation, priorities[key]))
    .map((key) => ({
      text: saidIn(nation, priorities[key]),
      welsh: nation === 'wales' ? inWelsh[key] : '',
      whose: isTrusts(policy) && ofTrust.includes(key) ? 'trust' : 'school',
    }));
}
