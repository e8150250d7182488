import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import { resolved } from '#domain/policy/choices.ts';
import { scopeRuleId } from '#domain/policy/groups.ts';
import { lastDayOf, type Staff } from '#domain/staff/staff.ts';
import type { CycleRules } from './cycle-days.ts';
import { firstFreeDay } from './eligibility.ts';

/** Why somebody's own period is not the whole cycle: what the staff record says, or the rule that ended before it. */
export const periodReason = z.enum(['started', 'fixed-term', 'leaves', ...scopeRuleId.options]);
export type PeriodReason = z.infer<typeof periodReason>;

/** Somebody's own period inside a cycle, with the reasons for its first and its last day; null where the cycle's holds. */
export interface OwnPeriod extends Span {
  startsBecause: PeriodReason | null;
  endsBecause: PeriodReason | null;
  /** The day of joining part-way, whether the period follows it or not: nothing is due on somebody before it. */
  joinedOn: Day | null;
  /** The last day on the staff where one is known, also after the cycle: what is due later is due by then. */
  lastDay: Day | null;
}

/**
 * The period of one person inside a cycle (requirements 2.1): from the day they start or become eligible, to the last
 * day of a fixed term or the day they leave. Where neither the policy nor the school lets the period follow the
 * contract, it is the whole cycle.
 */
export function ownPeriodOf(staff: Staff, counting: CycleRules): OwnPeriod {
  const { starts, ends } = counting;
  const whole = { starts, ends, startsBecause: null, endsBecause: null };
  const first = beginning(staff, counting);
  const last = lastOnStaff(staff);
  // somebody whose days lie outside the cycle was taken in by decision: then the cycle's own days hold
  if (last !== undefined && last.on < starts) return { ...whole, joinedOn: null, lastDay: null };
  if (last !== undefined && first.on > last.on) return { ...whole, joinedOn: null, lastDay: last.on };
  const known = { joinedOn: first.because === null ? null : first.on, lastDay: last?.on ?? null };
  if (resolved(counting.policy.ownPeriod.follows, counting) === 'no') return { ...whole, ...known };
  const begun = { ...whole, ...known, starts: first.on, startsBecause: first.because };
  return last === undefined || last.on >= ends ? begun : { ...begun, ends: last.on, endsBecause: last.because };
}

/** The period of the people of one record together: from the first who joins to the last who leaves. */
export function sharedPeriodOf(people: readonly Staff[], counting: CycleRules): OwnPeriod {
  const periods = people.map((person) => ownPeriodOf(person, counting));
  if (periods.length === 0) throw new RangeError('a record is about somebody');
  return periods.reduce(spanning);
}

function spanning(one: OwnPeriod, other: OwnPeriod): OwnPeriod {
  const first = one.starts <= other.starts ? one : other;
  const last = one.ends >= other.ends ? one : other;
  return {
    starts: first.starts,
    startsBecause: first.startsBecause,
    ends: last.ends,
    endsBecause: last.endsBecause,
    // whoever was there from the beginning, or stays, lets the policy's days hold for all
    joinedOn: one.joinedOn && other.joinedOn && earlier(one.joinedOn, other.joinedOn),
    lastDay: one.lastDay && other.lastDay && later(one.lastDay, other.lastDay),
  };
}

const earlier = (one: Day, other: Day): Day => (one <= other ? one : other);
const later = (one: Day, other: Day): Day => (one >= other ? one : other);

interface Edge {
  on: Day;
  because: PeriodReason | null;
}

function beginning(staff: Staff, counting: CycleRules): Edge {
  const { startDate } = staff;
  const isLate = startDate !== null && startDate > counting.starts;
  const begun = isLate ? startDate : counting.starts;
  // a rule that does not end by itself was set aside by decision
  const free = firstFreeDay(staff, begun, counting) ?? { on: begun, after: null };
  return { on: free.on, because: free.after ?? (isLate ? 'started' : null) };
}

function lastOnStaff(staff: Staff): Edge | undefined {
  const on = lastDayOf(staff);
  if (on === null) return undefined;
  const isTerm = staff.contract === 'fixed-term' && staff.contractEnds === on;
  return { on, because: isTerm ? 'fixed-term' : 'leaves' };
}
