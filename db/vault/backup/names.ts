import { existsSync } from 'node:fs';
import path from 'node:path';
import { onSchoolClock } from '#domain/days/school-clock.ts';

/** By this ending a backup is known in a folder of other files. Within, it is a zip file. */
export const BACKUP_ENDING = '.reviewbook-backup';

/** A name that nobody has in a folder yet: 'Reviewbook backup 2026-11-28 16.40', by the clock on the wall. */
export function freeBackupName(folder: string, madeAt: Date): string {
  const plain = `Reviewbook backup ${stampOf(madeAt)}`;
  for (let count = 1; ; count += 1) {
    const name = `${plain}${count === 1 ? '' : ` (${count})`}${BACKUP_ENDING}`;
    if (!existsSync(path.join(folder, name))) return name;
  }
}

/** Day and time as they may stand in the name of a file. */
export function stampOf(at: Date): string {
  const { on, time } = onSchoolClock(at);
  return `${on} ${time.replace(':', '.')}`;
}
