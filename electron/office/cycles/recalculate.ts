import { isDeepStrictEqual } from 'node:util';
import { type DeadlinesStored, deadlinesInCycle } from '#db/reads/record/stored-deadlines.ts';
import type { Reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { storeDeadlines } from '#db/writes/record/deadlines.ts';
import type { Day } from '#domain/days/dates.ts';
import { type CountedBy, runningOf, type StoredDeadline } from '#domain/deadlines/running.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { type StepId, taskOf } from '#domain/policy/steps.ts';
import type { RecordHead } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { compartments } from '#domain/roles.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import { type Occasion, readsFor, readsOf } from '#electron/office/handling.ts';

/** A deadline that came to stand on another day; null where there was none before, or is none any more. */
export interface Moved {
  recordId: RecordId;
  kind: RecordKind;
  /** Whose record it is. */
  name: string;
  label: Bilingual;
  from: Day | null;
  to: Day | null;
}

/**
 * The step after a write that running deadlines follow from: the calendar, the school's choices, a staff record, a cycle
 * that was closed or opened again. Works out anew every one that the session sees, in the open cycles and outside all
 * cycles, or in the one cycle given:
 * the general compartment first, then the restricted one, each in a transaction of its own. Gives those that moved, the
 * earliest first. The rows are derived: what a cut between the two leaves is made up for at the next unlocking.
 */
export function recalculate(vault: OpenVault, occasion: Pick<Occasion, 'today'>, cycleId?: CycleId): Moved[] {
  return compartments
    .flatMap(
      (home) =>
        vault[home]?.transaction((db) => recalculateIn(db, readsFor(readsOf(vault), home), occasion, cycleId)) ?? [],
    )
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
  const calendar = read.calendar();
  const people: People = new Map(read.staff.all().map((person) => [person.id, person]));
  const inCycles = (one ? [one] : read.cycles.open()).flatMap((cycle) => {
    const counting = { ...cycle, calendar };
    return recalculated(deadlinesInCycle(db, cycle.id), () => counting, people, today);
  });
  const outsideIn = ({ id }: RecordHead): Counting | undefined => {
    const frame = read.records.frame(id);
    return frame && { ...frame, calendar };
  };
  const outside = one ? [] : recalculated(deadlinesInCycle(db, null), outsideIn, people, today);
  const records = [...inCycles, ...outside];
  storeDeadlines(
    db,
    records.filter(({ stored, deadlines }) => !isDeepStrictEqual(byRule(stored), byRule(deadlines))),
  );
  return records.flatMap(({ recordId, kind, name, stored, deadlines, labelOf }) =>
    movesBetween(stored, deadlines).map(({ step, from, to }) => ({
      recordId,
      kind,
      name,
      from,
      to,
      label: labelOf(step),
    })),
  );
}

type People = ReadonlyMap<StaffId, Staff>;
type Counting = CountedBy['counting'];

/** Records with the deadlines that are stored of them and those that run now; none runs where nothing counts them. */
function recalculated(
  found: readonly DeadlinesStored[],
  countingOf: (head: RecordHead) => Counting | undefined,
  people: People,
  today: Day,
) {
  return found.map(({ head, people: ids, stored, ...happenings }) => {
    const theirs = ids.flatMap((id) => people.get(id) ?? []);
    const counting = countingOf(head);
    return {
      recordId: head.id,
      kind: head.kind,
      name: teamName(theirs),
      stored,
      deadlines: counting ? runningOf(head, happenings, { counting, people: theirs }, today) : [],
      labelOf: (step: StepId) => taskOf(step, counting?.policy.steps ?? []),
    };
  });
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
