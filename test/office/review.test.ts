import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

async function reviewInProgress(today = '2026-09-21') {
  const office = await openOffice('manager', today);
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, school, cycle, reviewId: reviewOf(cycle, school.people.nia) };
}

/** A review with all that it needs, signed by both. */
async function signedReview() {
  const made = await reviewInProgress();
  const { office, reviewId } = made;
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const both = { signedOn: day('2026-09-18') };
  await office.ask('records.sign', {
    recordId: reviewId,
    signatures: [
      { signer: 'appraisee' as const, name: 'Nia Prosser', ...both },
      { signer: 'appraiser' as const, name: 'Gwen Tudur', ...both },
    ],
  });
  return { ...made, objectiveId };
}

test('what is typed in any box is there when the review is opened again', async () => {
  const { office, reviewId } = await reviewInProgress();
  await office.ask('records.answer', {
    recordId: reviewId,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text: 'Time to plan\n\n- with 3S',
  });
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { monitoring: 'Two observations' } });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Lead the reading group' } });
  const review = await office.ask('reviews.byId', { reviewId });
  expect(review.answers).toEqual([
    { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '', text: 'Time to plan\n\n- with 3S' },
  ]);
  expect(review.objectives).toMatchObject([
    { text: 'Lead the reading group', monitoring: 'Two observations', criteria: '' },
  ]);
  expect(review.stage).toBe('writing');
});

// Williamstown, checklist after the meeting: forms to the appraisee within 5 days of the meeting, signed within 5 days,
// to the headteacher within 10 days of the meeting; the school counts working days. Monday 14 September 2026 + 5 = 21st,
// + 10 = 28th; given on the 18th, + 5 = 25th. No bank holiday lies between.
test('the deadlines follow from the meeting, and Home says what is late', async () => {
  const { office, reviewId } = await reviewInProgress('2026-09-23');
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const home = await office.ask('home.read', {});
  expect(home.overdue.map(({ name, step, due, daysLeft }) => [name, step, due, daysLeft])).toEqual([
    ['Nia Prosser', 'statement-written', '2026-09-21', -2],
  ]);
  expect(home.nextTwoWeeks.map(({ step, due, daysLeft }) => [step, due, daysLeft])).toEqual([
    ['sent-to-headteacher', '2026-09-28', 5], // calendar days, whatever a rule counts in
    ['meeting', '2026-09-30', 7], // Owain’s
  ]);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'statement-written', on: day('2026-09-18') });
  const after = await office.ask('home.read', {});
  expect(after.overdue).toEqual([]);
  expect(after.thisWeek.map(({ step, due }) => [step, due])).toEqual([['signed', '2026-09-25']]);
  expect(after.cycles[0]?.stages).toContainEqual({ stage: 'to-sign', count: 1 });
});

test('nothing is required until it is signed; then what is missing is said', async () => {
  const { office, reviewId } = await reviewInProgress();
  const { missing } = await office.ask('records.check', { recordId: reviewId });
  expect(missing.filter(({ weight }) => weight === 'needed').map(({ what }) => what)).toEqual([
    'meeting-day',
    'no-objective',
  ]);
  const by = { name: 'Somebody', signedOn: day('2026-09-18') };
  expect(await office.refused('records.sign', { recordId: reviewId, signatures: byBoth(by) })).toEqual({
    code: 'review-incomplete',
  });
});

test('a signed review cannot be changed, and can be shown as it was worded after a later version', async () => {
  const { office, reviewId, objectiveId } = await signedReview();
  const change = { kind: 'objective' as const, rowId: objectiveId, fields: { text: 'Something else' } };
  expect(await office.refused('rows.save', change)).toEqual({ code: 'review-signed' });
  expect(await office.refused('records.reopen', { recordId: reviewId, reason: ' ' })).toEqual({
    code: 'reason-needed',
  });
  await office.ask('records.reopen', { recordId: reviewId, reason: 'The date was wrong' });
  await office.ask('rows.save', change);
  const asked = { document: 'statement', language: 'en' } as const;
  await office.ask('documents.print', { ...asked, subject: { of: 'signed', recordId: reviewId, version: 1 } });
  await office.ask('documents.print', { ...asked, subject: { of: 'review', reviewId } });
  const says = (text: string) => office.printed.map((page) => page.includes(text));
  // the second version has the new words, and those before as the earlier wording
  expect([says('Lead the reading group'), says('Something else')]).toEqual([
    [true, true],
    [false, true],
  ]);
  const { review, versions } = await office.ask('reviews.byId', { reviewId });
  expect([review.version, review.state]).toEqual([2, 'open']);
  expect(versions).toEqual([
    { version: 1, reason: '', signedOn: '2026-09-18' },
    { version: 2, reason: 'The date was wrong', signedOn: null },
  ]);
});

test('a signature lies on or after the meeting and not in the future', async () => {
  const { office, reviewId } = await reviewInProgress();
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const sign = (signedOn: string) => {
    const by = { name: 'Somebody', signedOn: day(signedOn) };
    return office.refused('records.sign', { recordId: reviewId, signatures: byBoth(by) });
  };
  expect(await sign('2026-09-11')).toMatchObject({
    code: 'step-order',
    step: { en: 'Review and planning meeting held' },
    on: '2026-09-14',
    is: 'later',
  });
  expect(await sign('2026-09-22')).toEqual({ code: 'day-in-future', field: 'appraisee.signedOn' });
});

test('last year’s objectives and unmet needs are carried into the next cycle, once', async () => {
  const { office, school, reviewId, cycle } = await signedReview();
  const { trainingNeedId } = await office.ask('training.add', {
    cycleId: cycle.id,
    staffId: school.people.nia,
    recordId: null,
    continues: null,
  });
  await office.ask('training.save', { trainingNeedId, fields: { need: 'Makaton, level 1', state: 'open' } });
  office.clock.today = day('2027-09-20');
  const next = await openCycle(office);
  const review = await office.ask('reviews.byId', { reviewId: reviewOf(next, school.people.nia) });
  expect(review.progress.map(({ objective, progress }) => [objective, progress])).toEqual([
    ['Lead the reading group', ''],
  ]);
  expect(review.previous).toMatchObject({
    reviewId,
    cycleLabel: '2026–27',
    objectives: [{ text: 'Lead the reading group' }],
  });
  expect(review.stage).toBe('not-started');
});

test('a removed objective comes back with undo, and only once', async () => {
  const { office, reviewId } = await reviewInProgress();
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text: 'Keep the boiler log' } });
  const { changeId } = await office.ask('rows.remove', { kind: 'objective', rowId: objectiveId });
  expect((await office.ask('reviews.byId', { reviewId })).objectives).toEqual([]);
  await office.ask('changes.undo', { changeId });
  expect((await office.ask('reviews.byId', { reviewId })).objectives).toMatchObject([{ text: 'Keep the boiler log' }]);
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'already-undone' });
});
