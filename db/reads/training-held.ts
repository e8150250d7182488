import { asc, eq } from 'drizzle-orm';
import { attendance, certificateScan, certificateScanBytes, mustHave, trainingEvent } from '#db/schema/training.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CertificateScanId, StaffId, TrainingEventId } from '#domain/ids.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import type { CertificateScan } from '#domain/record/certificate-scan.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import type { MustHave, Whom } from '#domain/training/must-have.ts';

/** Training that was held, and what must be had. */
export function heldReads(db: ReadableDb) {
  const all = (): TrainingEvent[] => {
    const there = Map.groupBy(db.select().from(attendance).all(), ({ eventId }) => eventId);
    return db
      .select()
      .from(trainingEvent)
      .all()
      .map((event) => ({
        ...event,
        people: (there.get(event.id) ?? []).map(({ staffId, expiresOn, certificate }) => {
          return { staffId, expiresOn, certificate };
        }),
      }))
      .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  };
  return {
    /** The latest first. */
    all,
    byId: (id: TrainingEventId): TrainingEvent | undefined => all().find((event) => event.id === id),
    /** Everybody who was at any. */
    people: (): StaffId[] =>
      db
        .selectDistinct({ staffId: attendance.staffId })
        .from(attendance)
        .all()
        .map(({ staffId }) => staffId),
    /** The files of certificates without their bytes, in the order of their names; and the bytes of one. */
    certificates: (): CertificateScan[] => db.select().from(certificateScan).orderBy(asc(certificateScan.name)).all(),
    certificate: (id: CertificateScanId): CertificateScan | undefined =>
      db.select().from(certificateScan).where(eq(certificateScan.id, id)).get(),
    certificateBytes: (id: CertificateScanId): Uint8Array | undefined =>
      db.select().from(certificateScanBytes).where(eq(certificateScanBytes.certificateScanId, id)).get()?.bytes,
    /** The lines that the school wrote or changed. */
    mustHaves: (): MustHave[] =>
      db
        .select()
        .from(mustHave)
        .all()
        .map((row) => ({ ...row, whom: whomOf(row.whom) })),
    mustHave: (id: string): MustHave | undefined => {
      const row = db.select().from(mustHave).where(eq(mustHave.id, id)).get();
      return row && { ...row, whom: whomOf(row.whom) };
    },
  };
}

function whomOf(stored: string): Whom {
  if (stored === 'all' || stored === 'named') return stored;
  return stored.split(' ').map((group) => staffGroupId.parse(group));
}
