import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import { observation } from '#db/schema/record/observations.ts';
import { step } from '#db/schema/record/record-days.ts';
import { answer } from '#db/schema/record/record-rows.ts';
import { record } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { daysOf, type Observation, type ObservationDays } from '#domain/observation/observation.ts';

/** An observation as lists show it. */
export interface ListedObservation extends Observation, ObservationDays {
  staffId: StaffId;
  focus: string;
}

/** What only an observation has; undefined for a record of another kind. */
export function observationOf(db: ReadableDb, id: RecordId): Observation | undefined {
  return db.select().from(observation).where(eq(observation.recordId, id)).get();
}

/** Every observation with its days and its focus; of one person where somebody is named. */
export function allObservations(db: ReadableDb, staffId: StaffId | null): ListedObservation[] {
  const whose = staffId === null ? undefined : eq(record.staffId, staffId);
  const rows = db
    .select({ ...getTableColumns(observation), staffId: record.staffId })
    .from(observation)
    .innerJoin(record, eq(record.id, observation.recordId))
    .where(whose)
    .all();
  if (rows.length === 0) return [];
  const theirs = db
    .select({ id: record.id })
    .from(record)
    .where(and(eq(record.kind, 'observation'), whose));
  const steps = Map.groupBy(
    db.select().from(step).where(inArray(step.recordId, theirs)).all(),
    ({ recordId }) => recordId,
  );
  const about = and(inArray(answer.recordId, theirs), eq(answer.question, FOCUS));
  const focus = new Map(
    db
      .select()
      .from(answer)
      .where(about)
      .all()
      .map(({ recordId, text }) => [recordId, text]),
  );
  return rows.flatMap(({ staffId: of, ...row }) =>
    of === null
      ? []
      : [{ ...row, staffId: of, ...daysOf(steps.get(row.recordId) ?? []), focus: focus.get(row.recordId) ?? '' }],
  );
}

/** The box in which the focus stands, in the program's own sheet. */
const FOCUS = 'observation-focus';
