import { asc, desc, eq } from 'drizzle-orm';
import { governorReport, released } from '#db/schema/reports.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, ReleaseId, ReportId } from '#domain/ids.ts';
import type { Release } from '#domain/report/release.ts';
import type { KeptReport } from '#domain/report/report.ts';

/** Reports to governors that left the school. */
export function reportReads(general: ReadableDb) {
  return {
    /** Those of one cycle, the first one first. */
    ofCycle: (id: CycleId): KeptReport[] =>
      general
        .select()
        .from(governorReport)
        .where(eq(governorReport.cycleId, id))
        .orderBy(asc(governorReport.number))
        .all(),
    byId: (id: ReportId): KeptReport | undefined =>
      general.select().from(governorReport).where(eq(governorReport.id, id)).get(),
  };
}

/** What the headteacher handed to the office, the latest first. */
export function releaseReads(general: ReadableDb) {
  return {
    all: (): Release[] => general.select().from(released).orderBy(desc(released.releasedOn)).all(),
    byId: (id: ReleaseId): Release | undefined => general.select().from(released).where(eq(released.id, id)).get(),
  };
}
