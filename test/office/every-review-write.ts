import { day } from '#domain/days/dates.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import { pictureOfADot } from './lists.ts';
import type { TestOffice } from './office.ts';
import { filledIn, formOut, lookedAt, takenFrom } from './returned/forms.ts';
import { paidTeacher } from './school-year.ts';

/** Writes everything that can be written in one review. */
export async function theReview({ ask }: TestOffice, reviewId: ReviewId): Promise<void> {
  await ask('records.answer', {
    recordId: reviewId,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text: 'Time',
  });
  await ask('margin.write', { recordId: reviewId, question: 'helped-or-hindered', text: 'Ask for the rota' });
  await ask('notes.add', { recordId: reviewId, text: 'Helped at the fair' });
  const [note] = (await ask('reviews.byId', { reviewId })).answers.filter(({ question }) => question === 'notes-year');
  await ask('notes.moveLine', {
    recordId: reviewId,
    from: 'notes-year',
    line: note?.text ?? '',
    to: { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' },
  });
  await ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const [first, second] = [await ask('rows.add', objective(reviewId)), await ask('rows.add', objective(reviewId))];
  await ask('rows.save', { kind: 'objective', rowId: first.rowId, fields: { text: 'Lead the reading group' } });
  await ask('rows.remove', { kind: 'objective', rowId: second.rowId });
  const { rowId: progressId } = await ask('rows.add', { kind: 'progress', recordId: reviewId });
  await ask('rows.save', { kind: 'progress', rowId: progressId, fields: { outcome: 'met' } });
  await ask('rows.remove', { kind: 'progress', rowId: progressId });
  const { rowId: undertakenId } = await ask('rows.add', { kind: 'undertaken', recordId: reviewId });
  await ask('rows.save', { kind: 'undertaken', rowId: undertakenId, fields: { success: 'Very useful' } });
  await ask('rows.remove', { kind: 'undertaken', rowId: undertakenId });
  const { rowId: evidenceId } = await ask('rows.add', { kind: 'evidence', recordId: reviewId });
  await ask('rows.save', { kind: 'evidence', rowId: evidenceId, fields: { what: 'Reading records' } });
  const { rowId: promiseId } = await ask('rows.add', { kind: 'promise', recordId: reviewId });
  await ask('rows.save', { kind: 'promise', rowId: promiseId, fields: { what: 'A phonics course' } });
}

/** An objective that was signed is worded anew, which keeps the wording that was. */
export async function theRevision({ ask }: TestOffice, recordId: ReviewId): Promise<void> {
  const [objective] = (await ask('reviews.byId', { reviewId: recordId })).objectives;
  if (!objective) throw new Error('an objective was written');
  await ask('rows.save', { kind: 'objective', rowId: objective.id, fields: { text: 'Lead both reading groups' } });
  const [revision] = (await ask('reviews.byId', { reviewId: recordId })).revisions;
  if (!revision) throw new Error('the earlier wording was kept');
  await ask('revisions.explain', {
    recordId,
    revisionId: revision.id,
    fields: { reason: 'The other leader has left' },
  });
}

/** A form that came back from Word. */
export async function comingBack(office: TestOffice, recordId: ReviewId): Promise<void> {
  const file = filledIn(await formOut(office, recordId), { 'statement/helped-or-hindered/agreed//': 'More time' });
  await takenFrom(office, await lookedAt(office, file));
  await office.ask('returnedForms.forget', {});
}

/** The scan of what was signed, and one that was chosen by mistake. */
export async function scanning({ ask, hands }: TestOffice, recordId: ReviewId): Promise<void> {
  hands.openFile = pictureOfADot();
  for (let again = 0; again < 2; again += 1) await ask('scans.add', { recordId, version: 1 });
  const [mistaken] = (await ask('scans.ofRecord', { recordId })).scans;
  if (!mistaken) throw new Error('a scan was kept');
  await ask('scans.remove', { recordId, scanId: mistaken.id });
}

/** An appeal that is noted, corrected and decided, and one that was noted by mistake. */
export async function appealing({ ask }: TestOffice, recordId: ReviewId): Promise<void> {
  const said = {
    disputes: 'entry' as const,
    receivedOn: day('2026-11-18'),
    grounds: 'I led it all year',
    pauses: true,
  };
  const { appealId } = await ask('appeals.note', { recordId, ...said, decidedBy: '' });
  await ask('appeals.correct', { recordId, appealId, ...said, decidedBy: 'The governors' });
  const ended = { decidedOn: day('2026-11-20'), outcome: 'upheld' as const, decision: 'It is put right' };
  await ask('appeals.decide', { recordId, appealId, ...ended });
  const mistaken = await ask('appeals.note', {
    recordId,
    ...said,
    disputes: 'appraiser',
    pauses: false,
    decidedBy: '',
  });
  await ask('appeals.remove', { recordId, appealId: mistaken.appealId });
}

/** A decision on pay that is noted, corrected and taken away again. */
export async function paying(office: TestOffice): Promise<void> {
  const { ask } = office;
  const recordId = await paidTeacher(office);
  const said = { decidedOn: day('2026-11-18'), decidedBy: 'The pay committee', decision: '' };
  await ask('pay.decide', { recordId, outcome: 'progression', ...said });
  await ask('pay.decide', { recordId, outcome: 'other-decision', ...said, decision: 'From January' });
  await ask('pay.remove', { recordId });
}

const objective = (reviewId: ReviewId) => ({
  kind: 'objective' as const,
  recordId: reviewId,
  continues: null,
  category: null,
});

/** A team is begun, somebody joins it and leaves it again, and its empty statement is taken away; another is begun. */
export async function theTeam({ ask }: TestOffice, cycleId: CycleId, people: readonly StaffId[]): Promise<void> {
  const [first, second, third] = people;
  if (!first || !second || !third) throw new Error('three people are in the cycle');
  const { recordId } = await ask('teams.begin', { cycleId, staffIds: [first, second] });
  await ask('teams.byId', { recordId });
  await ask('teams.join', { recordId, staffId: third });
  await ask('teams.leave', { recordId, staffId: third });
  await ask('teams.remove', { recordId });
  await ask('teams.begin', { cycleId, staffIds: [second, third] });
}

/** Books, invites to, cancels and holds meetings of two reviews, and marks what follows them. */
export async function meetings({ ask }: TestOffice, nia: ReviewId, owain: ReviewId): Promise<void> {
  const slot = { phase: 'annual' as const, on: day('2026-11-25'), minutes: 45, place: 'Library' };
  await ask('meetings.book', {
    bookings: [
      { recordId: nia, ...slot, at: '14:30' },
      { recordId: owain, ...slot, at: '15:30' },
    ],
  });
  await ask('meetings.invite', { recordIds: [nia, owain], phase: 'annual', on: day('2026-11-20') });
  await ask('meetings.cancel', { recordIds: [owain], phase: 'annual' });
  await ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-11-21') });
  await ask('records.markSteps', { marks: [{ recordId: nia, step: 'copies-given' }], on: day('2026-11-21') });
}
