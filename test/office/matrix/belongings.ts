import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';
import { pictureOfADot } from '#test/office/lists.ts';
import type { TestOffice } from '#test/office/office.ts';
import { byBoth, reviewOf } from '#test/office/school-year.ts';

/** Words what is written, by what it is. */
export type Said = (what: string) => string;

/** One of everything that is kept of somebody. */
export interface Belongings {
  staffId: Ids.StaffId;
  /** This year's review, being written, and last year's, signed. */
  reviewId: Ids.ReviewId;
  signedId: Ids.ReviewId;
  objectiveId: Ids.ObjectiveId;
  progressId: Ids.ObjectiveProgressId;
  needId: Ids.TrainingNeedId;
  freeNeedId: Ids.TrainingNeedId;
  disclosureId: Ids.DisclosureId;
  appealId: Ids.AppealId;
  /** Of the paper of last year's. */
  scanId: Ids.ScanId;
  /** A step that was marked, among what can be put back. */
  changeId: Ids.ChangeId;
  holdId: Ids.HoldId;
  /** An observation that was held. */
  observationId: Ids.RecordId;
}

interface Of {
  cycleId: Ids.CycleId;
  lastCycleId: Ids.CycleId;
  columnIds: { reviews: Ids.OwnColumnId };
  staffId: Ids.StaffId;
  restricted: boolean;
}

export const slot = { phase: 'annual', on: day('2026-11-25'), at: '15:30', minutes: 45, place: 'Library' } as const;
export const shared = {
  document: 'statement',
  sharedWith: 'The governors',
  sharedOn: day('2026-09-20'),
  purposeId: null,
  purpose: 'An appeal',
  note: '',
};

export const appealed = {
  disputes: 'entry',
  receivedOn: day('2026-09-21'),
  grounds: 'I led the group all year',
  decidedBy: 'The governors',
  pauses: false,
} as const;

/** Keeps one of everything of somebody: two reviews, of which last year's is signed, and what hangs on them. */
export async function oneOfEach(office: TestOffice, of: Of, said: Said = (what) => what): Promise<Belongings> {
  const { ask } = office;
  const { cycleId, lastCycleId, staffId, restricted } = of;
  const [signedId, reviewId] = [await theirs(office, lastCycleId, of, said), await theirs(office, cycleId, of, said)];
  await signed(office, signedId, said);
  const scanId = await scanned(office, signedId, said);
  const written = { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { recordId: reviewId, ...written, text: said('answer') });
  await ask('margin.write', { recordId: reviewId, question: written.question, text: said('note in the margin') });
  const objectiveId = await objective(office, reviewId, said('objective'));
  const { rowId: progressId } = await ask('rows.add', { kind: 'progress', recordId: reviewId });
  await ask('rows.save', { kind: 'progress', rowId: progressId, fields: { progress: said('progress') } });
  const { rowId: undertakenId } = await ask('rows.add', { kind: 'undertaken', recordId: reviewId });
  await ask('rows.save', { kind: 'undertaken', rowId: undertakenId, fields: { activity: said('training done') } });
  const need = async (recordId: Ids.ReviewId | null) => {
    const { trainingNeedId } = await ask('training.add', { cycleId, staffId, recordId, continues: null });
    const fields = { need: said('training need'), theme: said('theme') };
    await ask('training.save', { trainingNeedId, fields });
    return trainingNeedId;
  };
  const [needId, freeNeedId] = [await need(reviewId), await need(null)];
  const note = { ...shared, sharedWith: said('with whom'), note: said('note on sharing') };
  const { disclosureId } = await ask('disclosures.note', { recordId: reviewId, ...note });
  const { appealId } = await ask('appeals.note', {
    recordId: reviewId,
    ...appealed,
    grounds: said('grounds of an appeal'),
    decidedBy: said('who decides'),
  });
  const held = { staffId, reason: 'grievance', note: said('hold'), reviewOn: day('2027-02-01'), restricted } as const;
  const { holdId } = await ask('keeping.hold', held);
  const step = { recordIds: [reviewId], step: 'meeting-set', on: day('2026-09-07') };
  const { changeId } = await ask('records.markStep', step);
  if (changeId === null) throw new Error('a step was marked');
  await ask('meetings.book', { bookings: [{ recordId: reviewId, ...slot, place: said('place') }] });
  await ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const cells = [{ reviewId, column: of.columnIds.reviews, typed: said('own column') }];
  await ask('cells.fillReviews', { cells });
  const observationId = await observed(office, staffId, said);
  return {
    staffId,
    reviewId,
    signedId,
    objectiveId: objectiveId as Ids.ObjectiveId, // a row of that kind
    progressId: progressId as Ids.ObjectiveProgressId, // as above
    needId,
    freeNeedId,
    disclosureId,
    appealId,
    scanId,
    changeId,
    holdId,
    observationId,
  };
}

async function observed({ ask }: TestOffice, staffId: Ids.StaffId, said: Said): Promise<Ids.RecordId> {
  const { recordId } = await ask('observations.begin', { staffId, kind: 'formal' });
  await ask('observations.save', { recordId, fields: { observer: { name: said('observer') } } });
  const focus = { question: 'observation-focus', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { recordId, ...focus, text: said('focus') });
  await ask('records.markStep', { recordIds: [recordId], step: 'observed', on: day('2026-09-17') });
  return recordId;
}

/** The review of somebody in a cycle, which is begun where only the headteacher begins it. */
async function theirs({ ask }: TestOffice, cycleId: Ids.CycleId, { staffId, restricted }: Of, said: Said) {
  if (!restricted) return reviewOf(await ask('cycles.byId', { cycleId }), staffId);
  const people = [{ staffId, appraiserId: null, appraiserName: `${said('appraiser')} ${staffId}` }];
  const { reviewIds } = await ask('cycles.join', { cycleId, people, reason: said('reason') });
  const [reviewId] = reviewIds;
  if (!reviewId) throw new Error('a review was begun');
  return reviewId;
}

async function signed(office: TestOffice, recordId: Ids.ReviewId, said: Said): Promise<void> {
  await objective(office, recordId, said('objective of last year'));
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2025-09-15') });
  const by = { name: said('signature'), signedOn: day('2025-09-18') };
  await office.ask('records.sign', { recordId, signatures: byBoth(by) });
}

async function scanned({ ask, hands }: TestOffice, recordId: Ids.ReviewId, said: Said): Promise<Ids.ScanId> {
  hands.openFile = pictureOfADot(`${said('name of a scan')}.png`);
  await ask('scans.add', { recordId, version: 1 });
  const [scan] = (await ask('scans.ofRecord', { recordId })).scans;
  if (!scan) throw new Error('a scan was kept');
  return scan.id;
}

async function objective({ ask }: TestOffice, recordId: Ids.ReviewId, text: string) {
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId, fields: { text } });
  return rowId;
}
