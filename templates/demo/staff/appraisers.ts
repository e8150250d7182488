import { type Appointment, type Appraiser, appraiserRule } from '#domain/cycle/appraisers.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts';
import { staffIdOf } from './staff.ts';

/** Appraised in the first cycle by a deputy who has since left and is no longer on the staff list. */
const byFormerDeputy: readonly PersonKey[] = ['sian', 'aoife', 'nasreen'];
const formerDeputy: Appraiser = { appraiserId: null, appraiserName: 'Geraint Pwllheulog' };

/** Who holds the offices outside the staff list that a policy names, in the order in which it names them. */
const outsiders = ['Geraldine Moorcroft', 'Lionel Hartsop', 'Philippa Yarrow', 'Desmond Achterberg', 'Winifred Oake'];

/**
 * Who appraises somebody in a cycle, counted from the oldest, and who acts with them: whom the policy names, else the line
 * manager, where nobody else did; at a trust's second school its headteacher in place of a manager from the first.
 */
export function appointmentOf(
  person: DemoPerson,
  cycle: number,
  { policy, staff }: { policy: Policy; staff: readonly Staff[] },
): Appointment {
  const { office, places } = appraiserRule(policy, person.group);
  const panel = places.map(({ id, label }) => ({
    place: id,
    name: holderOf(label, policy, staff).appraiserName,
    staffId: null,
  }));
  return { ...(office ? holderOf(office, policy, staff) : appraiserOf(person, cycle, staff)), panel };
}

/** The place of somebody among all who are reviewed, from 0: it spreads days and texts. */
export function placeOf(key: PersonKey): number {
  return demoPeople.findIndex((person) => person.key === key);
}

function appraiserOf({ key, row }: DemoPerson, cycle: number, staff: readonly Staff[]): Appraiser {
  if (cycle === 0 && byFormerDeputy.includes(key)) return formerDeputy;
  // the business manager came with the second cycle
  const manager = cycle === 0 && row[5] === 'carys' ? 'mererid' : (row[5] ?? 'mererid');
  const byKey = (of: string) => staff.find(({ id }) => id === staffIdOf(of));
  const { site = null } = byKey(key) ?? {};
  const found = byKey(manager);
  const head = staff.find((one) => one.group === 'headteacher' && one.site === site);
  const appraiser = found && site !== null && found.site !== site ? head : found;
  return { appraiserId: appraiser?.id ?? staffIdOf(manager), appraiserName: appraiser ? fullName(appraiser) : '' };
}

/** Whoever holds an office: somebody on the staff with that title, else the same outsider each time. */
function holderOf(office: Bilingual, { appraisers }: Policy, staff: readonly Staff[]): Appraiser {
  const holder = staff.find(({ jobTitle }) => jobTitle === office.en);
  if (holder) return { appraiserId: holder.id, appraiserName: fullName(holder) };
  const offices = appraisers.rules.flatMap(({ lead, panel }) => [
    ...(typeof lead === 'object' ? [lead.office.en] : []),
    ...panel.map(({ label }) => label.en),
  ]);
  const at = [...new Set(offices)].indexOf(office.en);
  return { appraiserId: null, appraiserName: outsiders[at % outsiders.length] ?? '' };
}
