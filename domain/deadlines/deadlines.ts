import { type CycleRules, dayOfBound, firstCounted } from '#domain/cycle/cycle-days.ts';
import type { OwnPeriod } from '#domain/cycle/own-period.ts';
import { type OutsideReach, outsideReach } from '#domain/cycle/reach.ts';
import { addUnits } from '#domain/days/calendar.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { resolved } from '#domain/policy/choices.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { meetingFor } from '#domain/policy/meetings.ts';
import { appliesTo, deadlinesFor } from '#domain/policy/policy.ts';
import type { DeadlineRule, StepId, WaitsFor } from '#domain/policy/steps.ts';
import type { Bound } from '#domain/policy/values.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { anchorOf, type Happened, type Occurrence, type RecordAnchor, type YearAnchor } from './anchors.ts';
import { type DeadlineState, stateOf } from './state.ts';

/** What led to a deadline's last day: so many units from a day, or the day itself. */
export interface DeadlineSum {
  /** The day it counts from, and what happened on it. */
  from: Day;
  since: Occurrence | 'start' | 'end' | 'day' | 'joining';
  /** Negative when counted backwards. */
  amount: number;
  unit: DayUnit;
}

/** A deadline of one record, with the sum that led to it. */
export interface Deadline {
  rule: DeadlineRule;
  waitsFor: WaitsFor;
  /** The last day; null while waiting. */
  due: Day | null;
  /** Null where the day itself is named, by the policy or by the school. */
  sum: DeadlineSum | null;
  /** The person is gone before the day that the policy gives, and with them the time that is left. */
  shortened: boolean;
  /** On which side of its cycle the day lies, where the cycle has other days than the policy's and does not reach it. */
  outside: OutsideReach | null;
  doneOn: Day | null;
  state: DeadlineState;
}

/** What the deadlines of one record are counted from. */
export interface DeadlineFacts {
  /** A review where it is left out. */
  about?: RecordKind;
  /** The staff groups of those whom it is about. */
  groups: readonly StaffGroupId[];
  steps: readonly { step: StepId; on: Day }[];
  /** The days that its meetings are booked for. */
  booked: readonly { phase: PhaseId; on: Day }[];
  period: OwnPeriod;
}

type LastDay = Pick<Deadline, 'due' | 'sum' | 'shortened' | 'outside'>;

const waiting: LastDay = { due: null, sum: null, shortened: false, outside: null };

/** Every deadline that a policy sets for one record, on a day, in the order of the policy. */
export function deadlinesOf(facts: DeadlineFacts, rules: CycleRules, today: Day): Deadline[] {
  const { policy, periodId } = rules;
  const { about = 'review', groups, steps, booked, period } = facts;
  const doneDays = new Map(steps.map(({ step, on }) => [step, on]));
  const happened = {
    doneOn: (step: StepId) => doneDays.get(step),
    bookedOn: (phase: PhaseId) => {
      const together = meetingFor(phase, policy.phases)?.phases ?? [phase];
      return booked.find((one) => together.includes(one.phase))?.on;
    },
  };
  return deadlinesFor(policy, about, groups, periodId).map((rule) => {
    const anchor = anchorOf(rule.when);
    const counted = anchor.at === 'year' ? inYear(anchor, rule, facts, rules) : inRecord(anchor, happened, rules);
    const last = counted && beforeLeaving(counted, period);
    const doneOn = doneDays.get(rule.step) ?? null;
    const waitsFor = policy.steps.find(({ id }) => id === rule.step)?.waitsFor ?? 'office';
    const state = stateOf(last, doneOn, period.lastDay, today);
    return { rule, waitsFor, ...(last ?? waiting), doneOn, state };
  });
}

/** The day that a policy or the school names for a staff group in a cycle; undefined where it gives the group none. */
export function namedDay(anchor: YearAnchor, group: StaffGroupId, rules: CycleRules): Day | undefined {
  return namedBound(anchor, [group], rules)?.on;
}

/** The day named for some staff groups: where it differs, the last of them, when all of them are to be done. */
function namedBound(anchor: YearAnchor, groups: readonly StaffGroupId[], rules: CycleRules) {
  return groups
    .flatMap((group) => {
      const bound = anchor.day(group, rules);
      return bound ? [{ group, bound, on: dayOfBound(bound, rules) }] : [];
    })
    .sort((a, b) => compareDays(a.on, b.on))
    .at(-1);
}

/** A day of the year, moved for whoever joins too late for it; undefined where nobody asks it of them. */
function inYear(
  anchor: YearAnchor,
  rule: DeadlineRule,
  { groups, period: { joinedOn } }: DeadlineFacts,
  rules: CycleRules,
): LastDay | undefined {
  const named = namedBound(
    anchor,
    groups.filter((group) => appliesTo(rule, group)),
    rules,
  );
  if (named === undefined) return undefined;
  const { group, bound, on: due } = named;
  if (joinedOn !== null) {
    const own = ownDay(joinedOn, rules);
    if (due < own.due) return rule.joiners === 'none' ? undefined : { ...waiting, ...own };
  }
  const outside = outsideReach((counted) => namedDay(anchor, group, counted), rules);
  return { due, sum: sumOf(bound, rules), shortened: false, outside };
}

/** The day by which somebody plans who joins part-way. */
function ownDay(joinedOn: Day, rules: CycleRules): { due: Day; sum: DeadlineSum } {
  const { joining } = rules.policy;
  const [amount, unit] = [resolved(joining.within, rules), joining.unit];
  const due = addUnits(joinedOn, amount, unit, rules.calendar);
  return { due, sum: { from: joinedOn, since: 'joining', amount, unit } };
}

function sumOf(bound: Bound, rules: CycleRules): DeadlineSum | null {
  if ('on' in bound) return null;
  const [amount, unit] = [resolved(bound.amount, rules), resolved(bound.unit, rules)];
  return {
    from: firstCounted(bound.from, rules),
    since: typeof bound.from === 'string' ? bound.from : 'day',
    amount,
    unit,
  };
}

function inRecord(anchor: RecordAnchor, happened: Happened, rules: CycleRules): LastDay {
  const from = anchor.from(happened);
  if (from === undefined) return waiting;
  const amount = resolved(anchor.amount, rules) * anchor.direction;
  const unit = resolved(anchor.unit, rules);
  const due = addUnits(from, amount, unit, rules.calendar);
  return { ...waiting, due, sum: { from, since: anchor.occurrence, amount, unit } };
}

/** Nothing is due after somebody's last day: what would be is due by then. */
function beforeLeaving(last: LastDay, { lastDay }: OwnPeriod): LastDay {
  const isAfter = lastDay !== null && last.due !== null && last.due > lastDay;
  return isAfter ? { due: lastDay, sum: null, shortened: true, outside: null } : last;
}
