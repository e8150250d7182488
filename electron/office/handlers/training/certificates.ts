import type { Reads } from '#db/reads.ts';
import { addCertificateScan, removeCertificateScan } from '#db/writes/training-held.ts';
import type { CertificateScanId, StaffId, TrainingEventId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import type { CertificateScan } from '#domain/record/certificate-scan.ts';
import { done, refuse } from '#domain/result.ts';
import { chooseKept, saveKept, showKept } from '#electron/office/documents/kept-file.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { certificateFileName, certificateTitle } from '#electron/office/training/certificate-names.ts';
import { machineWords } from '#electron/words.ts';

/** Certificates as files: kept of whoever was at a training, read by what their bytes say. */
export const certificates: HandlersOf<'certificates'> = {
  'certificates.add': async ({ machine, read, write }, { trainingEventId: eventId, staffId }) => {
    if (!wasThere(read(), eventId, staffId)) return refuse({ code: 'not-found', what: 'training-event' });
    const taken = await chooseKept(machine, machineWords.dialogs.chooseCertificate);
    if (taken === undefined) return done({ added: false });
    if (!taken.ok) return taken;
    const { bytes, kind, name } = taken.value;
    return write((tx, { today, newId }) => {
      if (!wasThere(tx.read, eventId, staffId)) return refuse({ code: 'not-found', what: 'training-event' });
      const id = newId<CertificateScanId>();
      addCertificateScan(tx.db, { id, eventId, staffId, kind, name, size: bytes.length, addedOn: today }, bytes);
      return done({ added: true });
    });
  },

  'certificates.show': ({ machine, read }, asked) => {
    const found = certificateOf(read(), asked);
    if (!found.ok) return Promise.resolve(found);
    const { scan, bytes } = found.value;
    return showKept(machine, certificateTitle(read(), scan), { kind: scan.kind, bytes }, 'certificateScanId');
  },

  'certificates.save': async (desk, asked) => {
    const read = desk.read();
    const found = certificateOf(read, asked);
    if (!found.ok) return found;
    const { scan, bytes } = found.value;
    return saveKept(desk, certificateFileName(read, scan), { kind: scan.kind, bytes });
  },

  'certificates.remove': (tx, asked) => {
    const found = certificateOf(tx.read, asked);
    if (!found.ok) return found;
    removeCertificateScan(tx.db, asked.certificateScanId);
    return done({});
  },
};

function wasThere(read: Reads, eventId: TrainingEventId, staffId: StaffId): boolean {
  return read.trainingHeld.byId(eventId)?.people.some((one) => one.staffId === staffId) ?? false;
}

/** The file of a certificate with its bytes. Refuses one that is not there, or that is somebody else's. */
function certificateOf(
  read: Reads,
  { staffId, certificateScanId: id }: { staffId: StaffId; certificateScanId: CertificateScanId },
): Result<{ scan: CertificateScan; bytes: Uint8Array }> {
  const scan = read.trainingHeld.certificate(id);
  const bytes = read.trainingHeld.certificateBytes(id);
  const isThere = scan !== undefined && scan.staffId === staffId && bytes !== undefined;
  return isThere ? done({ scan, bytes }) : refuse({ code: 'not-found', what: 'certificate-scan' });
}
