import type { Reads } from '#db/reads.ts';
import { keptUntil } from '#domain/backup/generations.ts';
import { day } from '#domain/days/dates.ts';
import type { BackupHolding } from '#domain/retention/certificate.ts';

/** Every copy outside the program that still holds what is destroyed now, and until when at the latest it is kept. */
export function backupsHolding(read: Reads): BackupHolding[] {
  return read.backups.all().map(({ place, name, madeAt }) => ({
    place: `${place}: ${name}`,
    madeOn: day(madeAt.slice(0, 10)),
    until: keptUntil(madeAt),
  }));
}
