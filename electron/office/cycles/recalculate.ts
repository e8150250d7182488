import { isDeepStrictEqual } from 'node:util';
import { deadlinesInCycle } from '#db/reads/stored-deadlines.ts';
import type { WritableDb } from '#db/types.ts';
import { storeDeadlines } from '#db/writes/deadlines.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Day } from '#domain/days/dates.ts';
import { runningOf, type StoredDeadline } from '#domain/deadlines/running.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { nameOf, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';

/** A deadline that came to stand on another day; null where there was none before, or is none any more. */
export interface Moved {
  recordId: RecordId;
  /** Whose review it is. */
  name: string;
  label: Bilingual;
  from: Day | null;
  to: Day | null;
}

/**
 * Works out anew every running deadline that the session sees in some cycles, in all that are open if none are given,
 * after a change of what they follow from: the calendar, the school's choices, a staff record, a cycle that was closed or
 * opened again. Gives those that moved, the earliest first. Only reviews of which one changed are written; the rows are
 * derived, so that both compartments may be written to.
 */
export function recalculate(
  tx: Transaction,
  { today }: Pick<Occasion, 'today'>,
  cycles: readonly Cycle[] = tx.read.cycles.open(),
): Moved[] {
  const calendar = tx.read.calendar();
  const people: People = new Map(tx.read.staff.all().map((person) => [person.id, person]));
  const compartments = tx.restricted ? [tx.general, tx.restricted] : [tx.general];
  return compartments
    .flatMap((db) => cycles.flatMap((cycle) => recalculateCycle(db, { ...cycle, calendar }, people, today)))
    .map(({ staffId, ...moved }) => ({ ...moved, name: nameOf(people.get(staffId)) }))
    .sort((a, b) => byText(a.to ?? a.from ?? '', b.to ?? b.from ?? '') || byText(a.name, b.name));
}

type People = ReadonlyMap<StaffId, Staff>;

type MovedOf = Omit<Moved, 'name'> & { staffId: StaffId };

function recalculateCycle(db: WritableDb, counting: Cycle & CycleRules, people: People, today: Day): MovedOf[] {
  const labels = new Map(counting.policy.steps.map(({ id, label }) => [id, label]));
  const records = deadlinesInCycle(db, counting.id).flatMap(({ head, stored, ...happenings }) => {
    const { id: recordId, staffId } = head;
    const person = staffId === null ? undefined : people.get(staffId);
    if (person === undefined) return [];
    const deadlines = runningOf(head, happenings, { counting, person }, today);
    return [{ recordId, staffId: person.id, stored, deadlines, moves: movesBetween(stored, deadlines) }];
  });
  storeDeadlines(
    db,
    records.filter(({ stored, deadlines }) => !isDeepStrictEqual(byRule(stored), byRule(deadlines))),
  );
  return records.flatMap(({ recordId, staffId, moves }) =>
    moves.map(({ step, from, to }) => ({ recordId, staffId, from, to, label: labels.get(step) ?? { en: step } })),
  );
}

// a deadline may come to follow from another day, and fall on the same
function byRule(deadlines: readonly StoredDeadline[]): ReadonlyMap<string, StoredDeadline> {
  return new Map(deadlines.map((deadline) => [deadline.rule, deadline]));
}

type Move = Pick<StoredDeadline, 'step'> & Pick<Moved, 'from' | 'to'>;

/** The deadlines that stand on another day than before, that are new, or that are no more. */
function movesBetween(before: readonly StoredDeadline[], after: readonly StoredDeadline[]): Move[] {
  const dueBefore = new Map(before.map(({ rule, due }) => [rule, due]));
  const isLeft = new Set(after.map(({ rule }) => rule));
  return [
    ...after.flatMap(({ rule, step, due }) => {
      const from = dueBefore.get(rule) ?? null;
      return from === due ? [] : [{ step, from, to: due }];
    }),
    ...before.flatMap(({ rule, step, due }) => (isLeft.has(rule) ? [] : [{ step, from: due, to: null }])),
  ];
}
