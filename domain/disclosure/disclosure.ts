import type { Day } from '#domain/days/dates.ts';
import type { DisclosureId, RecordId, StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Role } from '#domain/roles.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** That a paper of a record was shown to somebody beyond appraiser and appraisee (requirements 9.4). */
export interface Disclosure {
  id: DisclosureId;
  recordId: RecordId;
  /** Which of the record's documents; null for the record as a whole. */
  document: string | null;
  /** Its title on the day on which this was noted; empty for the record as a whole. */
  what: string;
  sharedWith: string;
  sharedOn: Day;
  /** Which of the purposes that the policy permits; null for another one. */
  purposeId: string | null;
  /** The purpose in words, as they stood on the day on which this was noted. */
  purpose: string;
  clause: string | null;
  note: string;
  notedOn: Day;
  notedBy: Role;
}

/** A purpose for which a paper may be shared, with the clause that permits it; null where no policy names it. */
export interface Purpose {
  id: string;
  purpose: Bilingual;
  clause: string | null;
}

/** What schools usually share papers for: offered where a policy names no purpose, and never in its name. */
const usual: readonly Purpose[] = [
  { id: 'quality-assurance', purpose: { en: 'Quality assurance', cy: 'Sicrhau ansawdd' }, clause: null },
  { id: 'pay', purpose: { en: 'A decision on pay', cy: 'Penderfyniad ar gyflog' }, clause: null },
  { id: 'line-manager', purpose: { en: 'The line manager', cy: 'Y rheolwr llinell' }, clause: null },
];

/** The purposes for which a paper about people of some groups may be shared, and whether the policy names them. */
export function purposesFor(
  { sharing = [] }: Pick<Policy, 'sharing'>,
  groups: readonly StaffGroupId[],
): { isNamed: boolean; purposes: readonly Purpose[] } {
  const named = sharing.filter((one) => groups.some((group) => appliesTo(one, group)));
  return named.length === 0 ? { isNamed: false, purposes: usual } : { isNamed: true, purposes: named };
}

/** Which notes of what was shared are wanted: between two days, about whom, and for which purpose in words. */
export interface DisclosureFilter {
  from: Day;
  until: Day;
  /** Null for everybody. */
  person: StaffId | null;
  /** Empty for every purpose. */
  purpose: string;
}
