import { day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { TestOffice } from './office.ts';

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

const objective = (reviewId: ReviewId) => ({
  kind: 'objective' as const,
  recordId: reviewId,
  continues: null,
  category: null,
});
