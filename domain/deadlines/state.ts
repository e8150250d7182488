import { z } from 'zod';
import type { OutsideReach } from '#domain/cycle/reach.ts';
import type { Day } from '#domain/days/dates.ts';

/**
 * Where a deadline stands: `waiting` until what it counts from is known, then `due` or `late`; once its own step is
 * done, `done` or `done-late`. Four are for the office to settle and never late: `not-asked` of whoever began too late
 * for it, `outside` a cycle that begins after its day, `gone` with somebody whose last day is over, `paused`
 * while an appeal is open.
 */
export const deadlineState = z.enum([
  'waiting',
  'due',
  'late',
  'done',
  'done-late',
  'not-asked',
  'outside',
  'gone',
  'paused',
]);
export type DeadlineState = z.infer<typeof deadlineState>;

type LastDay = { due: Day | null; outside: OutsideReach | null };

/** Where a deadline stands on a day; `last` is undefined where it is not asked of the person. */
export function stateOf(last: LastDay | undefined, doneOn: Day | null, lastDay: Day | null, today: Day): DeadlineState {
  const due = last?.due ?? null;
  if (doneOn !== null) return isLate(last, doneOn) ? 'done-late' : 'done';
  if (last === undefined) return 'not-asked';
  if (lastDay !== null && today > lastDay) return 'gone';
  if (last.outside === 'before') return 'outside';
  if (due === null) return 'waiting';
  return today > due ? 'late' : 'due';
}

/** Whether a step was done after its last day. Nothing that lies before its own cycle was missed. */
function isLate(last: LastDay | undefined, doneOn: Day): boolean {
  return last !== undefined && last.due !== null && last.outside !== 'before' && doneOn > last.due;
}

/** Whether a deadline runs: it has a last day, and somebody is still to keep it. */
export function runs({ state }: { state: DeadlineState }): boolean {
  return state === 'due' || state === 'late';
}
