import { dueAfterRests, restOn } from '#domain/concern/course.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { sharedPeriodOf } from '#domain/cycle/own-period.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { addDays, compareDays, type Day } from '#domain/days/dates.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { type Resting, restsOf, restsSince } from '#domain/record/appeals.ts';
import type { RecordContents, RecordHead, StepDone } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { isPaused, type Staff } from '#domain/staff/staff.ts';
import { type Deadline, type DeadlineSum, deadlinesOf } from './deadlines.ts';
import { runs, stateOf } from './state.ts';

/** What the deadlines of a record follow from besides its policy. */
interface Happenings extends Pick<RecordContents, 'bookings' | 'appeals'> {
  steps: readonly Pick<StepDone, 'step' | 'on'>[];
}

/** What a record's deadlines are counted by: its cycle with the school's calendar, and the people it is about. */
export interface CountedBy {
  counting: CycleRules & { id: CycleId | null; closedOn: Day | null };
  people: readonly Staff[];
}

/** A running deadline as it is stored for lists. */
export interface StoredDeadline {
  recordId: RecordId;
  cycleId: CycleId | null;
  /** The deadline's id in the policy. */
  rule: string;
  step: StepId;
  due: Day;
  sum: DeadlineSum | null;
  shortened: boolean;
}

/**
 * Whether anything is due on a record today: not once its cycle is closed or its person left out of it, nor while the
 * reviews of everybody whom it is about are paused.
 */
export function isRunning(
  { state }: Pick<RecordHead, 'state'>,
  people: readonly Staff[],
  { closedOn }: { closedOn: Day | null },
  today: Day,
): boolean {
  return state !== 'ended' && closedOn === null && people.some((person) => !isPaused(person, today));
}

/** Every deadline of a record about one person or several on a day, in the order of the policy, with its sum. */
export function recordDeadlines(
  { steps, bookings, appeals }: Happenings,
  people: readonly Staff[],
  counting: CycleRules,
  today: Day,
  about: RecordKind = 'review',
): Deadline[] {
  const groups = people.flatMap((person) => groupsAsked(person, counting));
  const period = sharedPeriodOf(people, counting);
  const deadlines = deadlinesOf({ about, groups, steps, booked: bookings, period }, counting, today);
  const { lastDay } = period;
  const rests = restsOf(appeals);
  return deadlines.map((deadline) =>
    afterAppeals(afterPause(deadline, people, counting, { lastDay, today }), rests, counting, { lastDay, today }),
  );
}

/** What fell due while everybody's reviews were paused is due on the first working day back, and not late on it. */
function afterPause(
  deadline: Deadline,
  people: readonly Staff[],
  { calendar }: CycleRules,
  { lastDay, today }: { lastDay: Day | null; today: Day },
): Deadline {
  const { due, doneOn } = deadline;
  if (due === null || !people.every((person) => isPaused(person, due))) return deadline;
  const ends = people.flatMap(({ pausedUntil }) => pausedUntil ?? []).sort(compareDays);
  const [first] = ends;
  // a pause without an end: nothing of it runs
  if (first === undefined || ends.length < people.length) return deadline;
  let back = addDays(first, 1);
  while (!isWorkingDay(back, calendar)) back = addDays(back, 1);
  // how it was counted does not lead to this day
  const moved = { ...deadline, due: back, sum: null };
  return { ...moved, state: stateOf(moved, doneOn, lastDay, today) };
}

/**
 * What fell due while an appeal was open is due on the first working day after its decision. While one is open, nothing that
 * falls due from its first day on is late. What was late before stays late.
 */
function afterAppeals(
  deadline: Deadline,
  rests: readonly Resting[],
  { calendar }: CycleRules,
  { lastDay, today }: { lastDay: Day | null; today: Day },
): Deadline {
  const { due, doneOn } = deadline;
  if (due === null || restOn({ rests }, due) === undefined) return deadline;
  const back = dueAfterRests(due, { rests }, calendar);
  if (back === null) return doneOn === null && runs(deadline) ? { ...deadline, state: 'paused' } : deadline;
  // how it was counted does not lead to this day
  const moved = { ...deadline, due: back, sum: null };
  return { ...moved, state: stateOf(moved, doneOn, lastDay, today) };
}

/** The deadlines of a record that run and are not met, as they are stored for lists. */
export function runningOf(
  head: Pick<RecordHead, 'id' | 'kind' | 'state'>,
  of: Happenings,
  by: CountedBy,
  today: Day,
): StoredDeadline[] {
  const { counting, people } = by;
  if (!isRunning(head, people, counting, today) || restsSince(of.appeals) !== undefined) return [];
  return recordDeadlines(of, people, counting, today, head.kind).flatMap((deadline) => {
    const { rule, due, sum, shortened } = deadline;
    if (due === null || !runs(deadline)) return [];
    return [{ recordId: head.id, cycleId: counting.id, rule: rule.id, step: rule.step, due, sum, shortened }];
  });
}
