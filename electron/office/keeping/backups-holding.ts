import type { Reads } from '#db/reads.ts';
import { day } from '#domain/days/dates.ts';
import type { BackupHolding } from '#domain/retention/certificate.ts';

/** The copies outside the program that still hold what is destroyed now: where each was put, and of which day it is. */
export function backupsHolding(read: Reads): BackupHolding[] {
  return read.backups.all().map(({ place, madeAt }) => ({ place, madeOn: day(madeAt.slice(0, 10)) }));
}
