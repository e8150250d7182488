import * as schools from '#db/reads/school.ts';
import * as hanging from '#db/reads/undo/hanging.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { planYear, prioritiesOf } from '#domain/cycle/plan.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import * as cycles from './cycles.ts';

/** The cycles, which the office keeps, and where people stand in them, which is kept where their reviews are. */
export function cycleReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const open = restricted === undefined ? [general] : [general, restricted];
  const all = <Row>(ask: (db: ReadableDb) => Row[]): Row[] => open.flatMap(ask);
  return {
    all: () => cycles.allCycles(general),
    open: () => cycles.openCycles(general),
    byId: (id: CycleId) => cycles.cycleById(general, id),
    before: (day: Day) => cycles.cyclesBefore(general, day),
    members: (id: CycleId) => all((db) => cycles.membersOf(db, id)),
    /** Whether anything was written into a cycle since it was opened. */
    isWritten: (id: CycleId) => hanging.isCycleWritten({ db: general, home: 'general' }, id),
    /** Whether anything that only the headteacher opens belongs to a cycle. */
    isJoinedApart: (id: CycleId) =>
      restricted !== undefined && hanging.isCycleNamed({ db: restricted, home: 'restricted' }, id),
    closing: (id: CycleId) => cycles.closingOf(general, id),
    priorities: (cycle: Cycle) =>
      (cycle.closedOn === null ? undefined : cycles.closingOf(general, cycle.id)?.priorities) ??
      prioritiesOf(schools.schoolOf(general)?.priorities ?? [], planYear(cycle)),
    /** Where somebody stands in a cycle, where it is noted. */
    member: (id: CycleId, staffId: StaffId) => open.flatMap((db) => cycles.memberOf(db, id, staffId) ?? []).at(-1),
  };
}
