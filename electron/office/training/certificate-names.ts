import type { Reads } from '#db/reads.ts';
import type { CertificateScan } from '#domain/record/certificate-scan.ts';
import { endingOf } from '#domain/record/scans.ts';
import { nameOf, sortName } from '#domain/staff/staff.ts';
import { fileName } from '#electron/render/index.ts';

/** What the file of a certificate is called: whose it is, of which training, and when that was held. */
export function certificateFileName(read: Reads, scan: CertificateScan): string {
  const person = read.staff.byId(scan.staffId);
  return fileName([...(person ? [sortName(person)] : []), ...trainingOf(read, scan)].join(' – '), endingOf[scan.kind]);
}

/** What a certificate is called where it is shown. */
export function certificateTitle(read: Reads, scan: CertificateScan): string {
  const person = read.staff.byId(scan.staffId);
  return [...(person ? [nameOf(person)] : []), ...trainingOf(read, scan)].join(', ');
}

function trainingOf(read: Reads, { eventId }: CertificateScan): string[] {
  const event = read.trainingHeld.byId(eventId);
  return event ? [event.what, event.heldOn] : [];
}
