import type { Appraiser } from '#domain/appraisers.ts';
import { fullName, type Staff } from '#domain/staff.ts';
import { type DemoPerson, demoPeople, type PersonKey } from './people.ts';
import { staffIdOf } from './staff.ts';

/** Appraised in the first cycle by a deputy who has since left and is no longer on the staff list. */
const byFormerDeputy: readonly PersonKey[] = ['sian', 'aoife', 'nasreen'];
const formerDeputy: Appraiser = { appraiserId: null, appraiserName: 'Geraint Pwllheulog' };

/** Who appraises somebody in a cycle, counted from the oldest: the line manager, where nobody else did. */
export function appraiserOf(person: DemoPerson, cycle: number, staff: readonly Staff[]): Appraiser {
  if (cycle === 0 && byFormerDeputy.includes(person.key)) return formerDeputy;
  const manager = person.row[5];
  // the business manager came with the second cycle
  const key = cycle === 0 && manager === 'carys' ? 'mererid' : manager;
  const appraiserId = staffIdOf(key ?? 'mererid');
  const found = staff.find(({ id }) => id === appraiserId);
  return { appraiserId, appraiserName: found ? fullName(found) : '' };
}

/** The place of somebody among all who are reviewed, from 0: it spreads days and texts. */
export function placeOf(key: PersonKey): number {
  return demoPeople.findIndex((person) => person.key === key);
}
