import { and, eq, notInArray } from 'drizzle-orm';
import { attendance, certificateScan, certificateScanBytes, mustHave, trainingEvent } from '#db/schema/training.ts';
import type { WritableDb } from '#db/types.ts';
import type { CertificateScanId, TrainingEventId } from '#domain/ids.ts';
import type { CertificateScan } from '#domain/record/certificate-scan.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import type { MustHave } from '#domain/training/must-have.ts';

/** Keeps a training that was held, with those who were there and nobody else; the files of the others go. */
export function keepEvent(db: WritableDb, { people, ...event }: TrainingEvent): void {
  const { id, ...fields } = event;
  db.insert(trainingEvent).values(event).onConflictDoUpdate({ target: trainingEvent.id, set: fields }).run();
  db.delete(attendance).where(eq(attendance.eventId, id)).run();
  const there = people.map(({ staffId }) => staffId);
  db.delete(certificateScan)
    .where(and(eq(certificateScan.eventId, id), notInArray(certificateScan.staffId, there)))
    .run();
  if (people.length > 0)
    db.insert(attendance)
      .values(people.map((person) => ({ eventId: id, ...person })))
      .run();
}

export function removeEvent(db: WritableDb, id: TrainingEventId): void {
  db.delete(trainingEvent).where(eq(trainingEvent.id, id)).run();
}

/** Keeps the school's own line of what must be had. */
export function keepMustHave(db: WritableDb, { whom, ...line }: MustHave): void {
  const row = { ...line, whom: typeof whom === 'string' ? whom : whom.join(' ') };
  const { id: _, ...fields } = row;
  db.insert(mustHave).values(row).onConflictDoUpdate({ target: mustHave.id, set: fields }).run();
}

/** Keeps the file of a certificate. */
export function addCertificateScan(db: WritableDb, row: CertificateScan, bytes: Uint8Array): void {
  db.insert(certificateScan).values(row).run();
  db.insert(certificateScanBytes)
    .values({ certificateScanId: row.id, bytes: Buffer.from(bytes) })
    .run();
}

/** Takes the file of a certificate away with its bytes, which SQLite overwrites (`secure_delete`). */
export function removeCertificateScan(db: WritableDb, id: CertificateScanId): void {
  db.delete(certificateScan).where(eq(certificateScan.id, id)).run();
}
