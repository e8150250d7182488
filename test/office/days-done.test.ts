import { expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { setUpTrust } from './trust.ts';

/** Two reviews of the small school's cycle, on 21 September 2026. */
async function twoReviews() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, people.nia), reviewOf(cycle, people.owain)];
  const stepOf = async (id: string) => {
    const { steps } = await office.ask('reviews.byId', { reviewId: nia });
    return steps.find((step) => step.id === id);
  };
  return { office, cycle, nia, owain, stepOf };
}

test('a meeting that is still to come has not been held', async () => {
  const { office, nia, owain, stepOf } = await twoReviews();
  const asked = { step: 'meeting', on: day('2062-09-14') };
  const tomorrow = { step: 'meeting', on: day('2026-09-22') };
  for (const recordIds of [[nia], [nia, owain]]) {
    const inFuture = { code: 'day-in-future', field: 'on' };
    expect(await office.refused('records.markStep', { ...asked, recordIds })).toEqual(inFuture);
    expect(await office.refused('records.markStep', { ...tomorrow, recordIds })).toEqual(inFuture);
  }
  expect((await stepOf('meeting'))?.on).toBeNull();
});

test('a signing is marked by its signatures alone', async () => {
  const { office, nia, owain, stepOf } = await twoReviews();
  const signed = { step: 'signed', on: day('2026-09-18') };
  expect(await office.refused('records.markStep', { ...signed, recordIds: [nia] })).toEqual({
    code: 'field-unknown',
    field: 'step',
  });
  expect((await office.ask('records.markStep', { ...signed, recordIds: [nia, owain] })).left).toEqual([
    { name: 'Nia Prosser', why: 'signing' },
    { name: 'Owain Rees', why: 'signing' },
  ]);
  expect((await stepOf('signed'))?.on).toBeNull();
});

test('a statement given before its meeting needs a reason, whichever of the two is marked first', async () => {
  const { office, nia, stepOf } = await twoReviews();
  const mark = (step: string, on: string) => ({ recordIds: [nia], step, on: day(on) });
  await office.ask('records.markStep', mark('meeting', '2026-09-14'));
  const early = mark('statement-written', '2026-09-11');
  expect(await office.refused('records.markStep', early)).toMatchObject({
    code: 'step-order',
    step: { en: 'Review and planning meeting held' },
    on: '2026-09-14',
    is: 'later',
  });
  await office.ask('records.markStep', { ...early, reason: 'Drafted beforehand, at the appraisee’s wish' });
  expect(await stepOf('statement-written')).toMatchObject({
    on: '2026-09-11',
    reason: 'Drafted beforehand, at the appraisee’s wish',
  });
  // the meeting is said to have been later still
  expect(await office.refused('records.markStep', mark('meeting', '2026-09-15'))).toMatchObject({
    step: { en: 'Forms completed and passed to the appraisee' },
    is: 'earlier',
  });
  // on the day itself there is nothing to explain
  await office.ask('records.markStep', mark('statement-written', '2026-09-14'));
  expect(await stepOf('statement-written')).toMatchObject({ on: '2026-09-14', reason: '' });
});

test('of several, whoever’s day does not fit is left, with the reason', async () => {
  const { office, nia, owain } = await twoReviews();
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-09-18') });
  const done = await office.ask('records.markStep', {
    recordIds: [nia, owain],
    step: 'pre-review-sent',
    on: day('2026-09-21'),
  });
  expect([done.changed, done.left]).toEqual([1, [{ name: 'Nia Prosser', why: 'day-order' }]]);
});

test('a step that is marked by itself is undone like those of several', async () => {
  const { office, nia, stepOf } = await twoReviews();
  const asked = { recordIds: [nia], step: 'meeting-set' };
  const { changeId } = await office.ask('records.markStep', { ...asked, on: day('2026-09-18') });
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect((await stepOf('meeting-set'))?.on).toBeNull();
  await office.ask('records.markStep', { ...asked, on: day('2026-09-18') });
  await office.ask('records.markStep', { ...asked, on: null });
  expect((await stepOf('meeting-set'))?.on).toBeNull();
});

test('the signature of somebody before the meeting is confirmed with a reason, beside the day of the signing', async () => {
  const { office, nia, stepOf } = await twoReviews();
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId: nia, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-09-14') });
  const signatures = byBoth({ name: 'Somebody', signedOn: day('2026-09-11') });
  const asked = { recordId: nia, signatures };
  expect(await office.refused('records.sign', asked)).toMatchObject({ code: 'step-order' });
  await office.ask('records.sign', { ...asked, reason: 'The date on the paper is wrong' });
  expect(await stepOf('signed')).toMatchObject({ on: '2026-09-11', reason: 'The date on the paper is wrong' });
});

test('a review is signed by all who have to sign it, each once, and by nobody else', async () => {
  const { office, nia } = await twoReviews();
  const by = { name: 'Somebody', signedOn: day('2026-09-18') };
  const [first, second] = byBoth(by);
  if (!first || !second) throw new Error('both sign');
  const refused = (signatures: Input<'records.sign'>['signatures']) =>
    office.refused('records.sign', { recordId: nia, signatures });
  expect(await refused([first])).toEqual({ code: 'field-empty', field: 'appraiser.name' });
  expect(await refused([first, second, second])).toEqual({ code: 'field-unknown', field: 'signer' });
  expect(await refused([first, second, { signer: 'place/governor', ...by }])).toEqual({
    code: 'field-unknown',
    field: 'signer',
  });
});

test('training is done, and an invitation given, on a day that has come', async () => {
  const { office, cycle, nia } = await twoReviews();
  const staffId = (await office.ask('reviews.byId', { reviewId: nia })).review.staffId;
  const need = { cycleId: cycle.id, staffId, recordId: nia, continues: null };
  const { trainingNeedId } = await office.ask('training.add', need);
  const fields = { doneOn: day('2026-09-22') };
  expect(await office.refused('training.save', { trainingNeedId, fields })).toEqual({
    code: 'day-in-future',
    field: 'doneOn',
  });
});

test('a step of another group is neither shown nor markable', async () => {
  // DGAT 8 and 32 vii: a recommendation on the upper pay range is made for teachers
  const office = await openOffice('headteacher', '2026-12-05');
  const { ids } = await setUpTrust(office, 'dgat');
  const teachers = await openCycle(office, { periodId: 'october' });
  const others = await openCycle(office, { periodId: 'december' });
  const [teacher, caretaker] = [reviewOf(teachers, ids.Tom), reviewOf(others, ids.Joan)];
  const shown = async (reviewId: typeof teacher) =>
    (await office.ask('reviews.byId', { reviewId })).steps.some(({ id }) => id === 'pay-recommended');
  expect([await shown(teacher), await shown(caretaker)]).toEqual([true, false]);
  const asked = { step: 'pay-recommended', on: day('2026-11-20') };
  expect(await office.refused('records.markStep', { ...asked, recordIds: [caretaker] })).toEqual({
    code: 'field-unknown',
    field: 'step',
  });
  expect((await office.ask('records.markStep', { ...asked, recordIds: [teacher] })).changed).toBe(1);
});
