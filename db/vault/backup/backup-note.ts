import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const noteSchema = z.strictObject({
  /** The folders that the school chose, as its records say. */
  places: z.array(z.string()).max(2),
  /** Something was changed that no copy holds yet. */
  isDue: z.boolean(),
});

/** What must be known of backups while the vault is locked: no more than where they go, and whether one is due. */
export type BackupNote = z.infer<typeof noteSchema>;

const fileOf = (vaultFolder: string): string => path.join(vaultFolder, 'backup.json');

/** The note of a vault. Untrusted: the copies it leads to are encrypted, and proved at the next unlocking. */
export function backupNote(vaultFolder: string): BackupNote {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(fileOf(vaultFolder), 'utf8')));
  } catch {
    return { places: [], isDue: false };
  }
}

/** Keeps the note: whole or not at all. */
export function keepBackupNote(vaultFolder: string, note: BackupNote): void {
  const file = fileOf(vaultFolder);
  writeFileSync(`${file}.tmp`, JSON.stringify(note), { mode: 0o600, flush: true });
  renameSync(`${file}.tmp`, file);
}
