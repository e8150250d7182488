import { and, eq } from 'drizzle-orm';
import { backup, backupPlace } from '#db/schema/backups.ts';
import type { WritableDb } from '#db/types.ts';
import type { Backup, BackupPlace } from '#domain/backup/backup.ts';
import type { BackupId } from '#domain/ids.ts';

/** Chooses a folder, in place of the one of the same number. */
export function keepBackupPlace(db: WritableDb, place: BackupPlace): void {
  db.insert(backupPlace)
    .values(place)
    .onConflictDoUpdate({ target: backupPlace.number, set: { folder: place.folder } })
    .run();
}

/** Copies no longer go to a folder; those that stand there stay. */
export function dropBackupPlace(db: WritableDb, number: BackupPlace['number']): void {
  db.delete(backupPlace).where(eq(backupPlace.number, number)).run();
}

/** Notes a copy, in place of what was known of the same file. */
export function noteBackup(db: WritableDb, made: Backup): void {
  db.delete(backup)
    .where(and(eq(backup.place, made.place), eq(backup.name, made.name)))
    .run();
  db.insert(backup).values(made).run();
}

/** A copy has had its time, or its file is gone. */
export function forgetBackup(db: WritableDb, id: BackupId): void {
  db.delete(backup).where(eq(backup.id, id)).run();
}
