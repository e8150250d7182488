import type { Reads } from '#db/reads.ts';
import type { BackupHolding } from '#domain/retention/certificate.ts';

/** The copies outside the program that still hold what is destroyed now, as far as the school told where it keeps them. */
export function backupsHolding(read: Reads): BackupHolding[] {
  const { backupPlace } = read.school();
  return backupPlace === '' ? [] : [{ place: backupPlace, madeOn: null }];
}
