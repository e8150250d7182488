import type { Reads } from '#db/reads.ts';
import { addScan, removeScan } from '#db/writes/record/scans.ts';
import type { RecordId, ScanId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import type { Scan } from '#domain/record/scans.ts';
import { done, refuse } from '#domain/result.ts';
import { chooseKept, saveKept, showKept } from '#electron/office/documents/kept-file.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { recordIn } from '#electron/office/records/open-record.ts';
import { scanFileName, scanTitle } from '#electron/office/records/scan-names.ts';
import { machineWords } from '#electron/words.ts';

/** Scans are kept of signed versions, whether their cycle is closed or not: paper comes back late. */
export const scans: HandlersOf<'scans'> = {
  'scans.ofRecord': (read, { recordId }) =>
    read.records.head(recordId)
      ? done({ scans: read.records.scans(recordId) })
      : refuse({ code: 'not-found', what: 'review' }),

  'scans.add': async ({ machine, read, write }, { recordId, version }) => {
    const wrong = notSigned(read(), recordId, version);
    if (wrong) return wrong;
    const taken = await chooseKept(machine, machineWords.dialogs.chooseScan);
    if (taken === undefined) return done({ added: false });
    if (!taken.ok) return taken;
    const { bytes, kind, name } = taken.value;
    return write((tx, { today, newId }) => {
      const found = recordIn(tx, recordId);
      if (!found.ok) return found;
      const late = notSigned(tx.read, recordId, version);
      if (late) return late;
      const id = newId<ScanId>();
      addScan(tx.db, { id, recordId, version, kind, name, size: bytes.length, addedOn: today }, bytes);
      return done({ added: true });
    });
  },

  'scans.show': ({ machine, read }, asked) => {
    const found = scanOf(read(), asked);
    if (!found.ok) return Promise.resolve(found);
    const { scan, bytes } = found.value;
    return showKept(machine, scanTitle(read(), scan), { kind: scan.kind, bytes }, 'scanId');
  },

  'scans.save': async (desk, asked) => {
    const read = desk.read();
    const found = scanOf(read, asked);
    if (!found.ok) return found;
    const { scan, bytes } = found.value;
    return saveKept(desk, scanFileName(read, scan), { kind: scan.kind, bytes });
  },

  'scans.remove': (tx, asked) => {
    const found = recordIn(tx, asked.recordId);
    if (!found.ok) return found;
    if (tx.read.records.scan(asked.scanId)?.recordId !== asked.recordId)
      return refuse({ code: 'not-found', what: 'scan' });
    removeScan(tx.db, asked.scanId);
    return done({});
  },
};

/** Refuses a version that nobody has signed, and a record that is not there. */
function notSigned(read: Reads, recordId: RecordId, version: number): Result<never> | undefined {
  const versions = read.records.whole(recordId)?.versions;
  if (versions === undefined) return refuse({ code: 'not-found', what: 'review' });
  const isSigned = versions.some((one) => one.version === version && one.signedOn !== null);
  return isSigned ? undefined : refuse({ code: 'review-not-signed' });
}

/** A scan with its bytes. Refuses one that is not there, or that hangs on another record. */
function scanOf(
  read: Reads,
  { recordId, scanId }: { recordId: RecordId; scanId: ScanId },
): Result<{ scan: Scan; bytes: Uint8Array }> {
  const scan = read.records.scan(scanId);
  const bytes = read.records.scanBytes(scanId);
  const isThere = scan !== undefined && scan.recordId === recordId && bytes !== undefined;
  return isThere ? done({ scan, bytes }) : refuse({ code: 'not-found', what: 'scan' });
}
