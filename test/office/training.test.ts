import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, planOf, reviewOf, setUpSchool, sign } from './school-year.ts';

async function schoolYear() {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, school, cycle, nia: school.people.nia, reviewId: reviewOf(cycle, school.people.nia) };
}

type Year = Awaited<ReturnType<typeof schoolYear>>;

/** A need of Nia Prosser, of her review or alone. */
async function needOf({ office, cycle, nia }: Year, reviewId: ReviewId | null): Promise<TrainingNeedId> {
  const asked = { cycleId: cycle.id, staffId: nia, recordId: reviewId, continues: null };
  const { trainingNeedId } = await office.ask('training.add', asked);
  await office.ask('training.save', { trainingNeedId, fields: { need: 'Makaton, level 1', action: 'Course' } });
  return trainingNeedId;
}

const needsIn = async ({ office, cycle }: Year) => (await office.ask('training.list', { cycleId: cycle.id })).needs;

test('a need stands alone or comes from a review, and the list holds both', async () => {
  const year = await schoolYear();
  const { office, nia, cycle, reviewId } = year;
  await office.ask('school.setPriorities', planOf('Reading'));
  const alone = await needOf(year, null);
  const ofReview = await needOf(year, reviewId);
  const fields = { theme: 'Communication', costPence: 12_050, byDay: day('2027-03-31'), state: 'booked' } as const;
  await office.ask('training.save', { trainingNeedId: alone, fields });
  const { needs, themes, priorities } = await office.ask('training.list', { cycleId: cycle.id });
  const same = {
    cycleId: cycle.id,
    staffId: nia,
    continues: null,
    need: 'Makaton, level 1',
    action: 'Course',
    whoActs: '',
    priority: '',
    provider: '',
    doneOn: null,
    howWell: '',
    impact: '',
    signed: false,
    name: 'Nia Prosser',
    sortName: 'Prosser, Nia',
    jobTitle: 'Teaching Assistant',
    site: null,
  };
  expect(needs).toEqual([
    { ...same, id: alone, recordId: null, position: 1, ...fields },
    { ...same, id: ofReview, recordId: reviewId, position: 2, theme: '', costPence: null, byDay: null, state: 'open' },
  ]);
  expect([themes, priorities]).toEqual([['Communication'], planOf('Reading').priorities]);
  const review = await office.ask('reviews.byId', { reviewId });
  expect(review.trainingNeeds.map(({ id }) => id)).toEqual([ofReview]);
});

test('a need is carried on into the next cycle with its words and costs, and as open again', async () => {
  const year = await schoolYear();
  const { office, nia } = year;
  const before = await needOf(year, null);
  const fields = { provider: 'The county', costPence: 9_900, state: 'withdrawn', howWell: 'Cancelled' } as const;
  await office.ask('training.save', { trainingNeedId: before, fields });
  office.clock.today = day('2027-09-20');
  const next = await openCycle(office);
  const asked = { cycleId: next.id, staffId: nia, recordId: null, continues: before };
  const { trainingNeedId } = await office.ask('training.add', asked);
  const { needs } = await office.ask('training.list', { cycleId: next.id });
  expect(needs).toMatchObject([
    {
      id: trainingNeedId,
      continues: before,
      need: 'Makaton, level 1',
      action: 'Course',
      provider: 'The county',
      costPence: 9_900,
      state: 'open',
      howWell: '',
      position: 1,
    },
  ]);
});

test('a need is not hung on another person’s review, and carries on nobody else’s', async () => {
  const year = await schoolYear();
  const { office, cycle, nia, reviewId, school } = year;
  const theirs = await needOf(year, null);
  const { owain } = school.people;
  const add = (staffId: StaffId, of: ReviewId | null, continues: TrainingNeedId | null) =>
    office.refused('training.add', { cycleId: cycle.id, staffId, recordId: of, continues });
  expect(await add(owain, reviewId, null)).toEqual({ code: 'not-found', what: 'review' });
  expect(await add(owain, null, theirs)).toEqual({ code: 'not-found', what: 'training-need' });
  expect(await add(nia, null, '00000000-0000-4000-8000-000000000000' as TrainingNeedId)).toMatchObject({
    what: 'training-need',
  }); // an id that no need has
  expect(await needsIn(year)).toHaveLength(1);
});

test('after the signing its words stay, and what became of it is noted all year', async () => {
  const year = await schoolYear();
  const { office, reviewId } = year;
  const trainingNeedId = await needOf(year, reviewId);
  await sign(office, reviewId);
  const signed = { code: 'review-signed' };
  expect(await office.refused('training.save', { trainingNeedId, fields: { need: 'Another' } })).toEqual(signed);
  expect(await office.refused('training.save', { trainingNeedId, fields: { action: 'Another' } })).toEqual(signed);
  const mixed = { state: 'met', action: 'Another' } as const;
  expect(await office.refused('training.save', { trainingNeedId, fields: mixed })).toEqual(signed);
  expect(await office.refused('training.remove', { trainingNeedId })).toEqual(signed);
  const became = { state: 'met', doneOn: day('2026-09-20'), howWell: 'Used daily', impact: 'Calmer lunches' } as const;
  await office.ask('training.save', { trainingNeedId, fields: became });
  expect(await needsIn(year)).toMatchObject([{ need: 'Makaton, level 1', action: 'Course', signed: true, ...became }]);
});

test('a need that is removed comes back with undo as it stood, alone or of a review', async () => {
  const year = await schoolYear();
  const { office, reviewId } = year;
  const [alone, ofReview] = [await needOf(year, null), await needOf(year, reviewId)];
  const before = await needsIn(year);
  const remove = (trainingNeedId: TrainingNeedId) => office.ask('training.remove', { trainingNeedId });
  const changes = [await remove(alone), await remove(ofReview)];
  expect(await needsIn(year)).toEqual([]);
  for (const { changeId } of changes) await office.ask('changes.undo', { changeId });
  expect(await needsIn(year)).toEqual(before);
});

test('what was removed before the signing does not come back into what was signed (F23)', async () => {
  const year = await schoolYear();
  const { office, reviewId } = year;
  const need = await office.ask('training.remove', { trainingNeedId: await needOf(year, reviewId) });
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  const objective = await office.ask('rows.remove', { kind: 'objective', rowId: objectiveId });
  await sign(office, reviewId);
  const before = await office.ask('reviews.byId', { reviewId });
  for (const { changeId } of [need, objective])
    expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'review-signed' });
  expect(await office.ask('reviews.byId', { reviewId })).toEqual(before);
  await office.ask('records.reopen', { recordId: reviewId, reason: 'An objective was left out' });
  await office.ask('changes.undo', { changeId: objective.changeId });
  const { objectives, versions } = await office.ask('reviews.byId', { reviewId });
  expect([objectives.length, versions.length]).toEqual([2, 2]);
});

test('a need of the business manager’s own is the headteacher’s to keep', async () => {
  const { office, cycle, school } = await schoolYear();
  const own = { cycleId: cycle.id, staffId: school.manager, recordId: null, continues: null };
  expect(await office.refused('training.add', own)).toEqual({ code: 'headteacher-only' });
  await office.lock();
  const head = officeAt(office.folder, '2026-09-21');
  await head.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  const { trainingNeedId } = await head.ask('training.add', own);
  const { changeId } = await head.ask('training.remove', { trainingNeedId });
  await head.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'not-found', what: 'change' });
  expect(await office.refused('training.save', { trainingNeedId, fields: { need: 'x' } })).toMatchObject({
    code: 'not-found',
  });
});

test.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '1,5', 100_000_001])(
  'a cost of %s is no sum of money (F18)',
  async (costPence) => {
    const year = await schoolYear();
    const trainingNeedId = await needOf(year, null);
    expect(await year.office.call('training.save', { trainingNeedId, fields: { costPence } })).toMatchObject({
      problem: { code: 'input-wrong' },
    });
    expect((await needsIn(year)).map((need) => need.costPence)).toEqual([null]);
  },
);

test('several people are given one need at once, each their own, and all are taken back together', async () => {
  const year = await schoolYear();
  const { office, cycle, school } = year;
  const { nia, owain } = school.people;
  const fields = { need: 'Team Teach', theme: 'Behaviour', provider: 'Local authority', costPence: 9_500 };
  const asked = { cycleId: cycle.id, staffIds: [nia, owain, nia], fields };
  const { trainingNeedIds, changeId } = await office.ask('training.addForMany', asked);
  expect(trainingNeedIds).toHaveLength(2);
  expect((await needsIn(year)).map(({ name, recordId, ...need }) => [name, recordId, need])).toEqual(
    ['Nia Prosser', 'Owain Rees'].map((name): unknown[] => [
      name,
      null,
      expect.objectContaining({ ...fields, state: 'open' }),
    ]),
  );
  await office.ask('changes.undo', { changeId });
  expect(await needsIn(year)).toEqual([]);
  // what belongs in the headteacher's part is not the office's to begin, alone or among others
  const apart = { ...asked, staffIds: [school.head] };
  expect(await office.refused('training.addForMany', apart)).toEqual({ code: 'headteacher-only' });
  const both = { ...asked, staffIds: [school.head, nia] };
  expect(await office.refused('training.addForMany', both)).toMatchObject({ code: 'restricted-and-others' });
});

test('what became of several needs is said at once, of signed ones too, and undone at once; what is left out stays', async () => {
  const year = await schoolYear();
  const { office, nia, reviewId, school } = year;
  const ids = [await needOf(year, reviewId), await needOf(year, null)];
  await sign(office, reviewId);
  const before = await needsIn(year);
  const needs = ids.map((trainingNeedId) => ({ trainingNeedId, staffId: nia }));
  const fields = { state: 'met', doneOn: day('2026-09-18'), costPence: 4_500 } as const;
  const { changed, changeId } = await office.ask('training.saveForMany', { needs, fields });
  expect(changed).toBe(2);
  expect(await needsIn(year)).toEqual(before.map((need) => ({ ...need, ...fields })));
  expect(await office.ask('training.saveForMany', { needs, fields })).toEqual({ changed: 0, changeId: null });
  const ahead = { needs, fields: { doneOn: day('2027-09-18') } };
  expect(await office.refused('training.saveForMany', ahead)).toEqual({ code: 'day-in-future', field: 'doneOn' });
  const notTheirs = needs.map((need) => ({ ...need, staffId: school.people.owain }));
  const gone = { code: 'not-found', what: 'training-need' };
  expect(await office.refused('training.saveForMany', { needs: notTheirs, fields })).toEqual(gone);
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await needsIn(year)).toEqual(before);
});
