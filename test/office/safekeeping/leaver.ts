import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { scannedPdf } from '#test/office/scans/scans.ts';
import { changeStaff, openCycle, reviewOf, type SmallSchool, setUpSchool } from '#test/office/school-year.ts';

/** Twenty-five words that stand nowhere but in what is kept about one person. */
export const canaries = Array.from({ length: 25 }, (_, at) => `Xylocanary${String.fromCodePoint(65 + at)}q`);

const canary = (at: number): string => canaries[at] ?? '';

/** The same vault in somebody else's session. */
export async function as(office: TestOffice, role: 'manager' | 'headteacher', today: string): Promise<TestOffice> {
  await office.lock();
  const next = officeAt(office.folder, today);
  await next.ask('vault.open', { role, passphrase: passphrases[role] });
  return next;
}

/**
 * A school in which everything that can be kept about one person was written, of a cycle that ended on 31 August 2020 and
 * was closed then; the person left on 31 August 2020.
 */
export async function schoolOfLeaver(): Promise<{ office: TestOffice; school: SmallSchool; leaver: StaffId }> {
  const office = await openOffice('headteacher', '2019-09-21');
  const { ask } = office;
  const school = await setUpSchool(office);
  const leaver = school.people.nia;
  await changeStaff(office, leaver, {
    givenName: canary(0),
    familyName: canary(1),
    jobTitle: canary(2),
    email: `${canary(3)}@example.org`,
    employeeNumber: canary(4),
  });
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, leaver);
  const answer = { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { ...answer, text: canary(5) });
  const objective = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  const fields = { text: canary(6), criteria: canary(7), monitoring: canary(8) };
  await ask('rows.save', { kind: 'objective', rowId: objective.rowId, fields });
  const removed = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId: removed.rowId, fields: { text: canary(9) } });
  await ask('rows.remove', { kind: 'objective', rowId: removed.rowId });
  const progress = await ask('rows.add', { kind: 'progress', recordId });
  await ask('rows.save', {
    kind: 'progress',
    rowId: progress.rowId,
    fields: { objective: canary(10), progress: canary(11) },
  });
  const undertaken = await ask('rows.add', { kind: 'undertaken', recordId });
  await ask('rows.save', { kind: 'undertaken', rowId: undertaken.rowId, fields: { activity: canary(12) } });
  const inReview = await ask('training.add', { cycleId: cycle.id, staffId: leaver, recordId, continues: null });
  await ask('training.save', { trainingNeedId: inReview.trainingNeedId, fields: { need: canary(13) } });
  const alone = await ask('training.add', { cycleId: cycle.id, staffId: leaver, recordId: null, continues: null });
  await ask('training.save', { trainingNeedId: alone.trainingNeedId, fields: { need: canary(14) } });
  const slot = { on: day('2019-09-25'), at: '14:30', minutes: 45, place: canary(15) };
  await ask('meetings.book', { bookings: [{ recordId, phase: 'annual', ...slot }] });
  await ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2019-09-21') });
  const signed = { name: canary(16), signedOn: day('2019-09-21') };
  await ask('records.sign', {
    recordId,
    signatures: [
      { signer: 'appraisee', ...signed },
      { signer: 'appraiser', ...signed },
    ],
  });
  office.hands.openFile = scannedPdf(`${canary(21)}.pdf`, canary(22));
  await ask('scans.add', { recordId, version: 1 });
  const appeal = { disputes: 'entry', receivedOn: day('2019-09-21'), pauses: false } as const;
  await ask('appeals.note', { recordId, ...appeal, grounds: canary(23), decidedBy: canary(24) });
  await ask('records.reopen', { recordId, reason: canary(17) });
  const hold = { staffId: leaver, reason: 'grievance', reviewOn: day('2020-01-10') } as const;
  await ask('keeping.hold', { ...hold, note: canary(18), restricted: false });
  await ask('reviews.setAppraiser', {
    reviewIds: [recordId],
    appraiserId: null,
    appraiserName: canary(19),
    reason: 'Sick',
  });
  const shared = {
    document: null,
    sharedOn: day('2019-09-21'),
    purposeId: null,
    purpose: 'An appeal',
    note: '',
  } as const;
  await ask('disclosures.note', { recordId, ...shared, sharedWith: canary(20) });
  await ask('staff.leave', { staffId: leaver, on: day('2020-08-31') });
  office.clock.today = day('2020-09-20');
  const { reviews, deadlines, needs } = await ask('cycles.stillOpen', { cycleId: cycle.id });
  await ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  return { office, school, leaver };
}
