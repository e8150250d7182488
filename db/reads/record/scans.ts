import { asc, eq } from 'drizzle-orm';
import { scan, scanBytes } from '#db/schema/record/scans.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId, ScanId } from '#domain/ids.ts';
import type { Scan } from '#domain/record/scans.ts';

/** The scans of a record without their bytes, those of the first version first. */
export function scansOf(db: ReadableDb, id: RecordId): Scan[] {
  return db
    .select()
    .from(scan)
    .where(eq(scan.recordId, id))
    .orderBy(asc(scan.version), asc(scan.addedOn), asc(scan.name))
    .all();
}

/** Every scan of a compartment, without its bytes. */
export function allScans(db: ReadableDb): Scan[] {
  return db.select().from(scan).all();
}

/** One scan without its bytes; undefined where it is not there. */
export function scanById(db: ReadableDb, id: ScanId): Scan | undefined {
  return db.select().from(scan).where(eq(scan.id, id)).get();
}

/** The bytes of a scan as they were taken in. */
export function bytesOfScan(db: ReadableDb, id: ScanId): Uint8Array | undefined {
  return db.select({ bytes: scanBytes.bytes }).from(scanBytes).where(eq(scanBytes.scanId, id)).get()?.bytes;
}
