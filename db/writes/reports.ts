import { eq } from 'drizzle-orm';
import { governorReport, released } from '#db/schema/reports.ts';
import type { WritableDb } from '#db/types.ts';
import type { ReleaseId } from '#domain/ids.ts';
import type { Release } from '#domain/report/release.ts';
import type { KeptReport } from '#domain/report/report.ts';

/** Keeps a report that leaves the school, after those that left before it. */
export function keepReport(db: WritableDb, report: KeptReport): void {
  db.insert(governorReport).values(report).run();
}

/** Keeps a copy of something that the headteacher handed to the office. */
export function keepRelease(db: WritableDb, release: Release): void {
  db.insert(released).values(release).run();
}

/** Takes such a copy away. */
export function removeRelease(db: WritableDb, id: ReleaseId): void {
  db.delete(released).where(eq(released.id, id)).run();
}
