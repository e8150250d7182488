import { eq } from 'drizzle-orm';
import { scan, scanBytes } from '#db/schema/record/scans.ts';
import type { WritableDb } from '#db/types.ts';
import type { ScanId } from '#domain/ids.ts';
import type { Scan } from '#domain/record/scans.ts';

export function addScan(db: WritableDb, row: Scan, bytes: Uint8Array): void {
  const { id: scanId, recordId } = row;
  db.insert(scan).values(row).run();
  db.insert(scanBytes)
    .values({ scanId, recordId, bytes: Buffer.from(bytes) })
    .run();
}

/** Takes a scan away with its bytes, which SQLite overwrites (`secure_delete`). */
export function removeScan(db: WritableDb, id: ScanId): void {
  db.delete(scan).where(eq(scan.id, id)).run();
}
