import { and, between, desc, eq, type SQL } from 'drizzle-orm';
import { disclosure } from '#db/schema/disclosures.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { CycleId, DisclosureId, RecordId, StaffId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { headById, peopleOf } from './record/records.ts';

/** A note of what was shared, with whom its record is about and in which cycle it stands. */
export interface DisclosureOf extends Disclosure {
  people: StaffId[];
  kind: RecordKind;
  cycleId: CycleId | null;
  restricted: boolean;
}

/** Notes of what was shared, in what a session has open; the latest stand first. */
export function disclosureReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const open = restricted === undefined ? [general] : [general, restricted];
  const found = (which: SQL | undefined): DisclosureOf[] =>
    open
      .flatMap((db) =>
        db
          .select()
          .from(disclosure)
          .where(which)
          .orderBy(desc(disclosure.sharedOn), desc(disclosure.notedOn))
          .all()
          .flatMap((row) => {
            // a note goes with its record
            const head = headById(db, row.recordId);
            if (head === undefined) return [];
            const { kind, cycleId } = head;
            return [{ ...row, people: peopleOf(db, row.recordId), kind, cycleId, restricted: db === restricted }];
          }),
      )
      .sort((a, b) => Number(b.sharedOn > a.sharedOn) - Number(b.sharedOn < a.sharedOn));
  return {
    byId: (id: DisclosureId): DisclosureOf | undefined => found(eq(disclosure.id, id))[0],
    ofRecord: (id: RecordId): DisclosureOf[] => found(eq(disclosure.recordId, id)),
    /** Whatever was shared. */
    all: (): DisclosureOf[] => found(undefined),
    /** What was shared from one day to another, both counted. */
    between: (from: Day, until: Day): DisclosureOf[] => found(and(between(disclosure.sharedOn, from, until))),
  };
}
