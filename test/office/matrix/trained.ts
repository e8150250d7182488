import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';
import { pictureOfADot } from '#test/office/lists.ts';
import type { TestOffice } from '#test/office/office.ts';
import { type Whose, whoseRecords } from './whose.ts';

/** A training at which four people were, of whom each has a certificate. */
export async function trained({ ask, hands }: TestOffice, staffIds: Record<Whose, Ids.StaffId>) {
  const there = Object.values(staffIds).map((staffId) => ({ staffId, expiresOn: null, certificate: '' }));
  const held = { what: 'Fire safety', mustHaveId: 'fire', heldOn: day('2026-09-14'), provider: '', costPence: null };
  const { trainingEventId } = await ask('trainingEvents.save', { id: null, ...held, people: there });
  const certificateScanIds: Partial<Record<Whose, Ids.CertificateScanId>> = {};
  for (const whose of whoseRecords) {
    const staffId = staffIds[whose];
    hands.openFile = pictureOfADot('certificate.png');
    await ask('certificates.add', { trainingEventId, staffId });
    const [event] = (await ask('trainingEvents.list', { staffId })).events;
    const file = event?.people.find((one) => one.staffId === staffId)?.files[0];
    if (!file) throw new Error('a certificate was kept');
    certificateScanIds[whose] = file.id;
  }
  return { trainingEventId, certificateScanIds: certificateScanIds as Record<Whose, Ids.CertificateScanId> }; // of each of the four
}
