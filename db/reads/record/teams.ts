import { and, asc, eq, ne } from 'drizzle-orm';
import { record, recordPerson } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { RecordHead } from '#domain/record/record.ts';
import { headColumns } from './records.ts';

/** A team that is reviewed together in a cycle. */
export interface Team {
  head: RecordHead;
  people: StaffId[];
}

/** The teams of a cycle, in the order in which they were begun. */
export function teamsInCycle(db: ReadableDb, cycleId: CycleId): Team[] {
  const rows = db
    .select({ head: headColumns, member: recordPerson.staffId })
    .from(record)
    .innerJoin(recordPerson, eq(recordPerson.recordId, record.id))
    .where(and(eq(record.kind, 'team-review'), eq(record.cycleId, cycleId), ne(record.state, 'ended')))
    .orderBy(asc(record.begunOn), asc(record.id))
    .all();
  const byTeam = Map.groupBy(rows, ({ head }) => head.id);
  return [...byTeam.values()].flatMap((of) => {
    const [first] = of;
    return first ? [{ head: first.head, people: of.map(({ member }) => member) }] : [];
  });
}

/** The team in which somebody is reviewed in a cycle. */
export function teamOf(db: ReadableDb, staffId: StaffId, cycleId: CycleId): RecordId | undefined {
  return teamsInCycle(db, cycleId).find(({ people }) => people.includes(staffId))?.head.id;
}
