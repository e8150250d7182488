import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { covers } from '#domain/cycle/cycle-groups.ts';
import { type Standing, standingOf, stillInSpan } from '#domain/cycle/eligibility.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import { overlap } from '#domain/days/span.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import { groupsOfPosts, type Staff } from '#domain/staff/staff.ts';

/** Somebody whom a cycle asks about, and where they stand in it. */
export interface Candidate {
  person: Staff;
  standing: Standing;
  /** Another open cycle that they are in on some of the same days. */
  elsewhere: Cycle | undefined;
}

/**
 * Everybody whom a cycle of a period asks about on a day, in the order of the staff list; `id` where it is open already.
 * `among` looks at some people only.
 */
export function candidatesOf(
  read: Reads,
  counting: CycleRules & { id?: CycleId },
  today: Day,
  among: readonly Staff[] = read.staff.all(),
): Candidate[] {
  const { policy, periodId, id } = counting;
  const period = policy.periods.find((one) => one.id === periodId);
  if (period === undefined) return [];
  const taken = inOtherCycles(read, counting, id);
  return among
    .filter(
      (person) =>
        groupsOfPosts(person).some((group) => covers(period, group, counting)) && stillInSpan(person, counting),
    )
    .map((person) => {
      return { person, standing: standingOf(person, counting, today), elsewhere: taken.get(person.id) };
    });
}

/**
 * Who is in an open cycle that shares a day with another, and in which; the cycle named is not looked at. Somebody with two
 * posts may be in both, where each asks them as another post.
 */
export function inOtherCycles(
  read: Reads,
  counting: Omit<CycleRules, 'calendar'>,
  except: CycleId | undefined,
): Map<StaffId, Cycle> {
  const others = read.cycles.open().filter((cycle) => cycle.id !== except && overlap(cycle, counting));
  const isTwice = (staffId: StaffId, cycle: Cycle): boolean => {
    const person = read.staff.byId(staffId);
    if (!person) return true;
    const here = groupsAsked(person, counting);
    return groupsAsked(person, cycle).some((group) => here.includes(group));
  };
  return new Map(
    others.flatMap((cycle) =>
      membersIn(read, cycle.id)
        .filter((staffId) => isTwice(staffId, cycle))
        .map((staffId): [StaffId, Cycle] => [staffId, cycle]),
    ),
  );
}

function membersIn(read: Reads, id: CycleId): StaffId[] {
  return read.cycles.members(id).flatMap(({ staffId, leftOut }) => (leftOut === null ? [staffId] : []));
}
