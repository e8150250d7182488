import { deadlinesInCycle } from '#db/reads/deadlines.ts';
import type { WritableDb } from '#db/types.ts';
import { keepDeadlines } from '#db/writes/deadlines.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { deadlinesOf, type OpenDeadline, openDeadlines } from '#domain/deadlines.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { Said } from '#domain/said.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import { fullName } from '#domain/staff.ts';
import type { Asked, Writing } from './handling.ts';

/** A deadline that came to stand on another day; null where there was none before, or is none any more. */
export interface Moved {
  reviewId: ReviewId;
  /** Whose review it is. */
  name: string;
  label: Said;
  from: Day | null;
  to: Day | null;
}

/**
 * Works out anew every open deadline of every open cycle that the session sees, after a change of what they follow from:
 * the calendar, the school's choices, a staff record. Gives those that moved, the earliest first. Only reviews of which
 * one moved are written; the rows are derived, so that both compartments may be written to.
 */
export function recalculate(tx: Writing, { today }: Asked): Moved[] {
  const calendar = tx.read.calendar();
  const names = new Map(tx.read.staff.all().map((person) => [person.id, fullName(person)]));
  const open = tx.read.cycles.all().filter(({ closedOn }) => closedOn === null);
  const compartments = tx.restricted ? [tx.general, tx.restricted] : [tx.general];
  return compartments
    .flatMap((db) => open.flatMap((cycle) => recalculateCycle(db, cycle, calendar, today)))
    .map(({ staffId, ...moved }) => ({ ...moved, name: names.get(staffId) ?? '' }))
    .sort((a, b) => ((a.to ?? a.from ?? '') < (b.to ?? b.from ?? '') ? -1 : 1));
}

type MovedOf = Omit<Moved, 'name'> & { staffId: StaffId };

function recalculateCycle(db: WritableDb, cycle: Cycle, calendar: SchoolCalendar, today: Day): MovedOf[] {
  const { policy, choices } = cycle;
  const labels = new Map(policy.steps.map(({ id, label }) => [id, label]));
  const reviews = deadlinesInCycle(db, cycle.id).map(({ steps, ...review }) => {
    const deadlines = openDeadlines(deadlinesOf(steps, policy, choices, today, calendar));
    return { ...review, deadlines, moves: movesBetween(review.kept, deadlines) };
  });
  const changed = reviews.filter(({ moves }) => moves.length > 0);
  keepDeadlines(db, cycle.id, changed);
  return changed.flatMap(({ reviewId, staffId, moves }) =>
    moves.map(({ step, from, to }) => ({ reviewId, staffId, from, to, label: labels.get(step) ?? { en: step } })),
  );
}

type Move = Pick<OpenDeadline, 'step'> & Pick<Moved, 'from' | 'to'>;

/** The deadlines that stand on another day than before, that are new, or that are no more. */
function movesBetween(before: readonly OpenDeadline[], after: readonly OpenDeadline[]): Move[] {
  const dueBefore = new Map(before.map((one) => [keyOf(one), one.due]));
  const dueAfter = new Map(after.map((one) => [keyOf(one), one.due]));
  return [
    ...after.flatMap((one) => {
      const from = dueBefore.get(keyOf(one)) ?? null;
      return from === one.due ? [] : [{ step: one.step, from, to: one.due }];
    }),
    ...before.flatMap((one) => (dueAfter.has(keyOf(one)) ? [] : [{ step: one.step, from: one.due, to: null }])),
  ];
}

const keyOf = ({ step, after }: OpenDeadline): string => `${step} after ${after}`;
