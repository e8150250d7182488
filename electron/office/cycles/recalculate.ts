import { isDeepStrictEqual } from 'node:util';
import { deadlinesInCycle } from '#db/reads/stored-deadlines.ts';
import type { Reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { storeDeadlines } from '#db/writes/deadlines.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Day } from '#domain/days/dates.ts';
import { runningOf, type StoredDeadline } from '#domain/deadlines/running.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { nameOf, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import { type Occasion, readsOf } from '#electron/office/handling.ts';

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
 * The step after a write that running deadlines follow from: the calendar, the school's choices, a staff record, a cycle
 * that was closed or opened again. Works out anew every one that the session sees, in the open cycles or in the one given:
 * the general compartment first, then the restricted one, each in a transaction of its own. Gives those that moved, the
 * earliest first. The rows are derived: what a cut between the two leaves is made up for at the next unlocking.
 */
export function recalculate(vault: OpenVault, occasion: Pick<Occasion, 'today'>, cycleId?: CycleId): Moved[] {
  const read = readsOf(vault);
  const connections = [vault.general, ...(vault.restricted ? [vault.restricted] : [])];
  return connections
    .flatMap(({ transaction }) => transaction((db) => recalculateIn(db, read, occasion, cycleId)))
    .sort((a, b) => byText(a.to ?? a.from ?? '', b.to ?? b.from ?? '') || byText(a.name, b.name));
}

/** The same in one compartment. Only records of which a deadline changed are written. */
export function recalculateIn(
  db: WritableDb,
  read: Reads,
  { today }: Pick<Occasion, 'today'>,
  cycleId?: CycleId,
): Moved[] {
  const one = cycleId && read.cycles.byId(cycleId);
  const cycles = one ? [one] : read.cycles.open();
  const calendar = read.calendar();
  const people: People = new Map(read.staff.all().map((person) => [person.id, person]));
  return cycles
    .flatMap((cycle) => recalculateCycle(db, { ...cycle, calendar }, people, today))
    .map(({ staffId, ...moved }) => ({ ...moved, name: nameOf(people.get(staffId)) }));
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
