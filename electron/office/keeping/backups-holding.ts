import type { Reads } from '#db/reads.ts';
import { keptUntil } from '#domain/backup/generations.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { BackupHolding } from '#domain/retention/certificate.ts';

/** Every copy outside the program that still holds what is destroyed now, and until when at the latest it is kept. */
export function backupsHolding(read: Reads): BackupHolding[] {
  return read.backups.all().map(({ place, name, madeAt }) => ({
    place: `${place}: ${name}`,
    madeOn: schoolDay(madeAt),
    until: keptUntil(madeAt),
  }));
}
