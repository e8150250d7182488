import { desc, eq } from 'drizzle-orm';
import { backup, backupPlace } from '#db/schema/backups.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Backup, BackupPlace } from '#domain/backup/backup.ts';
import type { BackupId } from '#domain/ids.ts';

/** What can be asked of copies of the records. */
export function backupReads(db: ReadableDb) {
  return {
    places: () => backupPlaces(db),
    all: () => allBackups(db),
    byId: (id: BackupId) => backupById(db, id),
  };
}

/** The folders that copies go to, in their order. */
function backupPlaces(db: ReadableDb): BackupPlace[] {
  return db.select().from(backupPlace).orderBy(backupPlace.number).all();
}

/** Every copy that was made and has not had its time, the newest first. */
function allBackups(db: ReadableDb): Backup[] {
  return db.select().from(backup).orderBy(desc(backup.madeAt)).all();
}

function backupById(db: ReadableDb, id: BackupId): Backup | undefined {
  return db.select().from(backup).where(eq(backup.id, id)).get();
}
