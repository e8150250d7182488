import type { Day } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Nation } from '#domain/school.ts';
import { groupsOfPosts, type Staff } from '#domain/staff/staff.ts';

/**
 * Of whom training is asked: of everybody, of those in some staff groups, or of whoever does a certain work. Who does that is
 * not known here: whoever has had it once is reminded of it, and nobody is said to lack it.
 */
export type Whom = 'all' | 'named' | readonly StaffGroupId[];

/** Training that somebody must have, as the law, guidance or the school's insurer asks (requirements 5.4). */
export interface MustHave {
  id: string;
  name: string;
  /** Where it is asked; null for England and Wales alike. */
  nation: Nation | null;
  whom: Whom;
  /** After how many months it is due again; null where once is enough. */
  months: number | null;
  source: string;
  /** When somebody last looked the source up; null for never. */
  checkedOn: Day | null;
  /** The school does not ask it: it stays in the list, and is counted nowhere. */
  isLeftOut: boolean;
}

/** Whether it is asked of somebody on a day; of those who do a certain work only once they have had it. */
export function isAskedOf(
  { whom, isLeftOut }: Pick<MustHave, 'whom' | 'isLeftOut'>,
  person: Pick<Staff, 'group' | 'otherGroup' | 'startDate' | 'leavingDate'>,
  { today, hasHadIt }: { today: Day; hasHadIt: boolean },
): boolean {
  const { startDate, leavingDate } = person;
  const isHere = (startDate === null || startDate <= today) && (leavingDate === null || leavingDate >= today);
  if (isLeftOut || !isHere) return false;
  if (whom === 'named') return hasHadIt;
  return whom === 'all' || groupsOfPosts(person).some((group) => whom.includes(group));
}

/** The school's own list: the usual one of its nation, with the lines that it changed or added in their place. */
export function mustHavesOf(usual: readonly MustHave[], own: readonly MustHave[], nation: Nation): MustHave[] {
  const changed = new Map(own.map((one) => [one.id, one]));
  const isHere = (one: MustHave): boolean => one.nation === null || one.nation === nation;
  const known = new Set(usual.map(({ id }) => id));
  return [...usual.map((one) => changed.get(one.id) ?? one), ...own.filter(({ id }) => !known.has(id))].filter(isHere);
}
