import type { Reads } from '#db/reads.ts';
import type { Cycle, LeftOut } from '#domain/cycle/cycle.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { candidatesOf } from './candidates.ts';

/** Somebody whom an open cycle asks about and who is not in it: why, and from when no rule leaves them out. */
export interface OutOfCycle {
  person: Staff;
  leftOut: LeftOut;
  /** The first day on which they can join; null where nothing in the staff record says one. */
  from: Day | null;
}

/**
 * Everybody whom an open cycle asks about and something leaves out today, those too who came to the staff list after it was
 * opened, as somebody who starts in January; `among` looks at some people only. Whose review is kept apart is told only to a session that may keep it.
 */
export function leftOutOf(
  read: Reads,
  cycle: Cycle,
  today: Day,
  among: readonly Staff[] = read.staff.all(),
): OutOfCycle[] {
  if (among.length === 0) return [];
  const noted = new Map(read.cycles.members(cycle.id).map(({ staffId, leftOut }) => [staffId, leftOut]));
  const school = read.school();
  return candidatesOf(read, countingOf(read, cycle), today, among).flatMap(
    ({ person, standing, elsewhere }): OutOfCycle[] => {
      const decided = noted.get(person.id);
      const isIn = decided === null || elsewhere !== undefined;
      if (isIn || (isRestricted(person, school) && !read.seesRestricted)) return [];
      if (decided?.by === 'decision') return [{ person, leftOut: decided, from: null }];
      return standing.leftOut ? [{ person, leftOut: standing.leftOut, from: standing.from }] : [];
    },
  );
}
