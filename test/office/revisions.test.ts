import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { openOffice, type TestOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

const written = { text: 'Run the phonics group', criteria: 'Six pupils reach phase five by July', monitoring: '' };

/** A review under ASAT's procedure whose one objective was set on 12 October 2026. */
async function objectiveSet() {
  const office = await openOffice('manager', '2026-10-12');
  const { people } = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const reviewId = reviewOf(await openCycle(office), people.nia);
  const rowId = await objective(office, reviewId);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'objectives-set', on: day('2026-10-12') });
  const save = (fields: object) => office.ask('rows.save', { kind: 'objective', rowId, fields });
  const open = () => office.ask('reviews.byId', { reviewId });
  const explain = async (at: number, fields: object) => {
    const revision = (await open()).revisions[at];
    if (!revision) throw new Error('there is a revision');
    await office.ask('revisions.explain', { recordId: reviewId, revisionId: revision.id, fields });
  };
  const goTo = (on: string) => {
    office.clock.today = day(on);
  };
  const paper = async (document: string) => {
    const subject = { of: 'review', reviewId } as const;
    const { address } = await office.ask('documents.preview', { document, subject, language: 'en' });
    return pageText(office.paper(address) ?? '');
  };
  return { office, reviewId, rowId, save, open, explain, goTo, paper };
}

async function objective({ ask }: TestOffice, recordId: ReviewId) {
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId, fields: written });
  return rowId;
}

test('a change before the objectives are set is just typing; after it the earlier wording stays, once, with its day', async () => {
  const { save, open, goTo } = await objectiveSet();
  expect((await open()).revisions).toEqual([]);
  goTo('2027-03-03');
  for (const text of ['Run the phonics grou', 'Run both phonics', 'Run both phonics groups']) await save({ text });
  const { objectives, revisions, objectivesSetOn } = await open();
  expect(objectivesSetOn).toBe('2026-10-12');
  expect(objectives).toMatchObject([{ text: 'Run both phonics groups', criteria: written.criteria }]);
  expect(revisions).toMatchObject([{ ...written, position: 1, on: '2027-03-03', reason: '', isSpelling: false }]);
});

test('an objective revised twice has both wordings on the papers, and only the last one next year', async () => {
  const { office, reviewId, save, open, explain, goTo, paper } = await objectiveSet();
  goTo('2027-01-20');
  await save({ text: 'Run both phonics groups' });
  await explain(0, { reason: 'Mrs Parry has left' });
  goTo('2027-03-03');
  await save({ criteria: 'Ten pupils reach phase five by July' });
  await explain(1, { reason: 'The second group has four pupils' });
  expect((await open()).revisions.map(({ on, text, criteria }) => [on, text, criteria])).toEqual([
    ['2027-01-20', 'Run the phonics group', 'Six pupils reach phase five by July'],
    ['2027-03-03', 'Run both phonics groups', 'Six pupils reach phase five by July'],
  ]);
  for (const document of ['planning-form', 'interim-form', 'statement']) {
    const page = await paper(document);
    for (const said of [
      'Run both phonics groups',
      'Revised on 20 Jan 2027: Mrs Parry has left',
      'Until 20 Jan 2027: Run the phonics group',
      'Revised on 3 Mar 2027: The second group has four pupils',
      'Until 3 Mar 2027: Six pupils reach phase five by July',
    ])
      expect(page).toContain(said);
  }
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2027-03-03') });
  await office.ask('records.sign', {
    recordId: reviewId,
    signatures: byBoth({ name: 'Nia', signedOn: day('2027-03-03') }),
  });
  goTo('2027-09-20');
  const next = await openCycle(office);
  const { progress } = await office.ask('reviews.byId', { reviewId: reviewOf(next, (await open()).staff.id) });
  expect(progress.map((row) => row.objective)).toEqual(['Run both phonics groups']);
});

test('the reason is asked before signing, and not before', async () => {
  const { office, reviewId, save, explain, goTo } = await objectiveSet();
  goTo('2027-03-03');
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2027-03-03') });
  await save({ text: 'Run both phonics groups' });
  const needed = async () =>
    (await office.ask('records.check', { recordId: reviewId })).missing.flatMap(({ what, weight, address }) =>
      weight === 'needed' ? `${what} ${address.form}/${address.question}/${address.cell}` : [],
    );
  expect(await needed()).toEqual(['revision-reason planning/objectives/reason']);
  const sign = { recordId: reviewId, signatures: byBoth({ name: 'Nia', signedOn: day('2027-03-03') }) };
  expect(await office.refused('records.sign', sign)).toEqual({ code: 'review-incomplete' });
  await explain(0, { isSpelling: true });
  expect(await needed()).toEqual([]);
});

test('a correction of the spelling is kept, asks no reason and is not printed', async () => {
  const { save, open, explain, goTo, paper } = await objectiveSet();
  goTo('2027-03-03');
  await save({ text: 'Run the phonics groups' });
  await explain(0, { isSpelling: true });
  expect((await open()).revisions).toMatchObject([{ text: 'Run the phonics group', isSpelling: true }]);
  expect(await paper('planning-form')).not.toContain('Until 3 Mar 2027');
});

test('what is put back as it was, or filled in where nothing stood, is no revision', async () => {
  const { save, open, goTo } = await objectiveSet();
  goTo('2027-03-03');
  await save({ monitoring: 'Two visits' });
  expect((await open()).revisions).toEqual([]);
  await save({ text: '' });
  expect((await open()).revisions).toHaveLength(1);
  await save({ text: written.text });
  expect((await open()).revisions).toEqual([]);
});

test('what is typed on the same day belongs to one revision, until somebody says that the next is another', async () => {
  const { save, open, explain, goTo } = await objectiveSet();
  goTo('2027-03-03');
  await save({ text: 'Run both phonics groups' });
  await explain(0, { reason: 'Mrs Parry has left' });
  await save({ text: 'Run both phonics groups, four mornings a week' });
  expect((await open()).revisions).toHaveLength(1);
  await explain(0, { isOver: true });
  await save({ text: 'Run both phonics groups, three mornings a week' });
  expect((await open()).revisions.map(({ text }) => text)).toEqual([
    'Run the phonics group',
    'Run both phonics groups, four mornings a week',
  ]);
});

test('an objective that is set is withdrawn with day and reason, never removed, and is not asked about next year', async () => {
  const { office, reviewId, rowId, save, open, goTo, paper } = await objectiveSet();
  goTo('2027-03-03');
  expect(await office.refused('rows.remove', { kind: 'objective', rowId })).toEqual({ code: 'objective-set' });
  await save({ withdrawnOn: day('2027-02-26'), withdrawnWhy: 'The group was closed' });
  const other = await objective(office, reviewId);
  for (const document of ['planning-form', 'statement'])
    expect(await paper(document)).toContain('Withdrawn on 26 Feb 2027: The group was closed');
  await office.ask('rows.remove', { kind: 'objective', rowId: other }); // begun today: nothing of it is set
  goTo('2027-09-20');
  const next = await openCycle(office);
  const { previous, progress } = await office.ask('reviews.byId', {
    reviewId: reviewOf(next, (await open()).staff.id),
  });
  expect(progress).toEqual([]);
  expect(previous?.objectives).toMatchObject([{ withdrawnOn: '2027-02-26' }]);
});

test('without a step that sets objectives they are set once the statement is signed', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  const rowId = await objective(office, reviewId);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  await office.ask('records.sign', {
    recordId: reviewId,
    signatures: byBoth({ name: 'N', signedOn: day('2026-09-18') }),
  });
  await office.ask('records.reopen', { recordId: reviewId, reason: 'The group changed' });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Run the spelling group' } });
  const { revisions, setObjectives } = await office.ask('reviews.byId', { reviewId });
  expect(revisions).toMatchObject([{ text: written.text, on: '2026-09-21' }]);
  expect(setObjectives).toEqual([rowId]);
});

test('a day to come, one before the objectives were set and a reason without end are said at their field', async () => {
  const { office, reviewId, rowId, save, open, goTo } = await objectiveSet();
  goTo('2027-03-03');
  const long = { kind: 'objective' as const, rowId, fields: { text: 'x'.repeat(100_000) } };
  expect(await office.refused('rows.save', long)).toMatchObject({ code: 'field-long', field: 'text' });
  expect((await open()).revisions).toEqual([]);
  await save({ text: 'Run both phonics groups' });
  const [revision] = (await open()).revisions;
  if (!revision) throw new Error('there is a revision');
  const refused = (fields: object) =>
    office.refused('revisions.explain', { recordId: reviewId, revisionId: revision.id, fields });
  expect(await refused({ on: day('2027-03-04') })).toEqual({ code: 'day-in-future', field: 'on' });
  expect(await refused({ on: day('2026-10-11') })).toEqual({ code: 'before-set', field: 'on', on: '2026-10-12' });
  expect(await refused({ reason: 'x'.repeat(100_000) })).toMatchObject({ code: 'field-long', field: 'reason' });
  const withdraw = (withdrawnOn: string) =>
    office.refused('rows.save', { kind: 'objective', rowId, fields: { withdrawnOn: day(withdrawnOn) } });
  expect(await withdraw('2027-03-04')).toEqual({ code: 'day-in-future', field: 'withdrawnOn' });
  expect(await withdraw('2026-08-31')).toMatchObject({ code: 'before-cycle', field: 'withdrawnOn' });
  const pasted = 'Pupil\tPhase\r\nAled\t5\r\n';
  await office.ask('revisions.explain', { recordId: reviewId, revisionId: revision.id, fields: { reason: pasted } });
  expect((await open()).revisions[0]?.reason).toBe('Pupil\tPhase\nAled\t5\n');
});
