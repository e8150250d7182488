import type { Day } from '#domain/days/dates.ts';
import type { CertificateScanId, StaffId, TrainingEventId } from '#domain/ids.ts';
import type { ScanKind } from './scans.ts';

/** The file of a certificate that somebody has of a training, without its bytes (requirements 5.4). */
export interface CertificateScan {
  id: CertificateScanId;
  eventId: TrainingEventId;
  staffId: StaffId;
  kind: ScanKind;
  /** What its file was called. */
  name: string;
  /** In bytes. */
  size: number;
  addedOn: Day;
}
