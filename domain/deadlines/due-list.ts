import type { Cycle } from '#domain/cycle/cycle.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { isAsked } from '#domain/policy/choices.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { byName } from '#domain/text/order.ts';
import { daysLeft } from './deadlines.ts';
import {
  type RuleShown,
  type RunningDeadline,
  ruleShown,
  type SumShown,
  sumShown,
  unitLeft,
  waitsForOf,
} from './shown-deadline.ts';

/** A running deadline in the list of all: by which rule, until when, whose, and whom it waits for. */
export interface DueDeadline extends RuleShown {
  recordId: RecordId;
  kind: RecordKind;
  cycleId: CycleId;
  staffId: StaffId;
  name: string;
  sortName: string;
  site: string | null;
  appraiserName: string;
  waitsFor: WaitsFor;
  due: Day;
  /** Positive: days that are left, negative: by which it is late, in `leftUnit`. */
  daysLeft: number;
  leftUnit: DayUnit;
  /** Null where the day itself is named. */
  sum: SumShown | null;
  /** The person's last day comes first. */
  shortened: boolean;
}

/** What the list is made of: the open cycles with their running deadlines, and the people that these are about. */
export interface DueFacts {
  cycles: readonly { cycle: Cycle; running: readonly RunningDeadline[] }[];
  people: readonly Staff[];
  calendar: SchoolCalendar;
}

/** Every running deadline of the open cycles, the earliest first and of one day by name, seen from a day. */
export function dueList({ cycles, people, calendar }: DueFacts, today: Day): DueDeadline[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed = cycles.flatMap(({ cycle, running }) => {
    const shown = ruleOf({ ...cycle, calendar }, today);
    return running.flatMap((row): DueDeadline[] => {
      const person = row.staffId === null ? undefined : byId.get(row.staffId);
      const deadline = shown(row);
      if (!person || !deadline) return [];
      const { recordId, kind, appraiserName } = row;
      const whose = { staffId: person.id, name: fullName(person), sortName: sortName(person), site: person.site };
      return [{ ...deadline, ...whose, recordId, kind, cycleId: cycle.id, appraiserName }];
    });
  });
  return listed.sort((a, b) => compareDays(a.due, b.due) || byName(a, b));
}

/**
 * What a running deadline of one cycle follows from, many at once: each rule is worded once, and what a sum left out is
 * not looked for. Undefined where the cycle's policy has no such rule any more.
 */
function ruleOf(counting: Cycle & { calendar: SchoolCalendar }, today: Day) {
  const rules = new Map(
    counting.policy.deadlines.map((rule) => [
      rule.id,
      { ...ruleShown(rule, counting), waitsFor: waitsForOf(rule, counting) },
    ]),
  );
  return ({ rule: id, due, sum, shortened }: RunningDeadline) => {
    const rule = rules.get(id);
    if (!rule) return undefined;
    const ownChoice = sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : rule.ownChoice;
    const leftUnit = unitLeft(sum, due, today);
    const left = daysLeft(due, today, leftUnit, counting.calendar);
    return { ...rule, ownChoice, due, shortened, leftUnit, daysLeft: left, sum: sum && sumShown(sum, counting) };
  };
}
