import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { RowKind } from '#domain/record/rows.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { openOffice } from './office.ts';
import { byBoth, changeStaff, openCycle, planOf, reviewOf, setUpSchool } from './school-year.ts';

/** A review under DGAT's policy, with its objective set in October and its support promised. */
async function promised() {
  const office = await openOffice('manager', '2026-10-12');
  const { people } = await setUpSchool(office);
  await changeStaff(office, people.nia, { group: 'teacher', jobTitle: 'Teacher' });
  await office.ask('policies.choose', { policyId: 'dgat', choices: {} });
  const reviewId = reviewOf(await openCycle(office, { periodId: 'october' }), people.nia);
  const add = async (kind: Exclude<RowKind, 'objective'>, fields: object) => {
    const { rowId } = await office.ask('rows.add', { kind, recordId: reviewId });
    await office.ask('rows.save', { kind, rowId, fields });
    return rowId;
  };
  const begun = { kind: 'objective', recordId: reviewId, continues: null, category: null } as const;
  const { rowId } = await office.ask('rows.add', begun);
  const objective = (fields: object) => office.ask('rows.save', { kind: 'objective', rowId, fields });
  await objective({ text: 'Lead the phonics group', criteria: 'Six pupils reach phase five' });
  const answer = (cell: string, text: string) =>
    office.ask('records.answer', {
      recordId: reviewId,
      question: 'objective-assessment',
      side: 'appraiser',
      row: rowId,
      cell,
      text,
    });
  const found = async (weight: 'needed' | 'worth-a-look') =>
    (await office.ask('records.check', { recordId: reviewId })).missing.flatMap((one) =>
      one.weight === weight ? `${one.what} ${one.address.question} ${one.address.cell}` : [],
    );
  const paper = async (document: string) => {
    const subject = { of: 'review', reviewId } as const;
    const { address } = await office.ask('documents.preview', { document, subject, language: 'en' });
    return pageText(office.paper(address) ?? '');
  };
  return { office, people, reviewId, add, begun, rowId, objective, answer, found, paper };
}

const course = { what: 'Phonics course', byWhom: 'The phonics lead', byDay: day('2027-01-15') };

test('a promise not kept beside an objective that was not met is answered before the report is signed', async () => {
  const { office, reviewId, add, answer, found, paper } = await promised();
  const promiseId = await add('promise', course);
  office.clock.today = day('2027-10-04');
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2027-10-04') });
  await answer('outcome', 'not-met');
  expect(await found('needed')).toEqual([]); // nobody has said yet that it did not come
  const state = { state: 'not-kept', settledOn: day('2027-07-16') } as const;
  await office.ask('rows.save', { kind: 'promise', rowId: promiseId, fields: state });
  expect(await found('needed')).toEqual(['cause-empty objective-assessment cause']);
  const sign = { recordId: reviewId, signatures: byBoth({ name: 'Nia', signedOn: day('2027-10-04') }) };
  expect(await office.refused('records.sign', sign)).toEqual({ code: 'review-incomplete' });
  await answer('cause', 'support-not-given');
  expect(await found('needed')).toHaveLength(1); // a choice without its sentence
  await answer('cause-said', 'The course was cancelled twice');
  expect(await found('needed')).toEqual([]);
  const report = await paper('statement');
  for (const said of [
    'Not met',
    'Support that was written down did not come: The course was cancelled twice',
    'Lead the phonics group – Support that was written down did not come',
  ])
    expect(report).toContain(said);
  const planning = await paper('planning-form');
  for (const said of ['Phonics course', 'The phonics lead', '15 Jan 2027', 'Not given, noted on 16 Jul 2027'])
    expect(planning).toContain(said);
  await office.ask('records.sign', sign);
});

test('under a policy that does not say so it is worth a look, also beside a promise of the year before', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const last = reviewOf(await openCycle(office), people.nia);
  const { rowId } = await office.ask('rows.add', { kind: 'promise', recordId: last });
  await office.ask('rows.save', { kind: 'promise', rowId, fields: { what: 'Time to plan' } });
  const objective = { kind: 'objective', recordId: last, continues: null, category: null } as const;
  const set = await office.ask('rows.add', objective);
  await office.ask('rows.save', { kind: 'objective', rowId: set.rowId, fields: { text: 'Run the library' } });
  await office.ask('records.markStep', { recordIds: [last], step: 'meeting', on: day('2026-09-14') });
  await office.ask('records.sign', { recordId: last, signatures: byBoth({ name: 'N', signedOn: day('2026-09-18') }) });
  // what became of it is noted after the signing; what was promised is not written any more
  const kept = { state: 'not-kept', settledOn: day('2026-09-21') } as const;
  await office.ask('rows.save', { kind: 'promise', rowId, fields: kept });
  expect(await office.refused('rows.save', { kind: 'promise', rowId, fields: { what: 'Less' } })).toEqual({
    code: 'review-signed',
  });
  office.clock.today = day('2027-09-20');
  const reviewId = reviewOf(await openCycle(office), people.nia);
  const [row] = (await office.ask('reviews.byId', { reviewId })).progress;
  if (!row) throw new Error('the objective was carried on');
  await office.ask('rows.save', { kind: 'progress', rowId: row.id, fields: { outcome: 'not-met' } });
  const { missing } = await office.ask('records.check', { recordId: reviewId });
  expect(missing.filter(({ what }) => what === 'cause-empty').map(({ weight }) => weight)).toEqual(['worth-a-look']);
  const fields = { cause: 'no-fault', causeSaid: 'The library was flooded' } as const;
  await office.ask('rows.save', { kind: 'progress', rowId: row.id, fields });
  const after = await office.ask('records.check', { recordId: reviewId });
  expect(after.missing.some(({ what }) => what === 'cause-empty')).toBe(false);
});

test('evidence is a line and a day, and more than three objectives, an aspiration and a decision are printed', async () => {
  const { office, reviewId, add, begun, objective, found, paper } = await promised();
  await add('evidence', { what: 'Reading records', seenOn: day('2026-10-12') });
  await objective({ aspiration: 'To lead a key stage', determined: true });
  for (const text of ['Two', 'Three', 'Four']) {
    const { rowId } = await office.ask('rows.add', begun);
    await office.ask('rows.save', { kind: 'objective', rowId, fields: { text } });
  }
  expect(await found('worth-a-look')).toContain('beyond-reason objectives beyond');
  expect(await found('needed')).not.toContain('beyond-reason objectives beyond');
  const why = { recordId: reviewId, question: 'objectives', side: 'agreed', row: '', cell: 'beyond' } as const;
  await office.ask('records.answer', { ...why, text: 'The third is small' });
  const planning = await paper('planning-form');
  for (const said of [
    'Reading records',
    '12 Oct 2026',
    'Aspiration: To lead a key stage',
    'Determined by the reviewer, as both did not agree (13)',
    'Why there are more than 3 objectives',
    'The third is small',
  ])
    expect(planning).toContain(said);
});

test('a day that cannot be is said at its field, and a kind that the forms do not name is refused', async () => {
  const { office, add } = await promised();
  const rowId = await add('promise', course);
  const refused = (fields: object) => office.refused('rows.save', { kind: 'promise', rowId, fields });
  expect(await refused({ settledOn: day('2026-10-13') })).toEqual({ code: 'day-in-future', field: 'settledOn' });
  expect(await refused({ byDay: day('2026-09-30') })).toMatchObject({ code: 'before-cycle', field: 'byDay' });
  expect(await refused({ what: 'x'.repeat(100_000) })).toMatchObject({ code: 'field-long', field: 'what' });
  const line = await add('evidence', { what: 'Pupil\tPhase\nAled\t5' });
  expect(await office.refused('rows.save', { kind: 'evidence', rowId: line, fields: { kind: 'rumour' } })).toEqual({
    code: 'field-unknown',
    field: 'kind',
  });
});

test('the office sees which promises are late and which priorities have no objective, of what it may read', async () => {
  const { office, add, objective } = await promised();
  await office.ask('school.setPriorities', planOf('Reading', 'Attendance'));
  await add('promise', course);
  await objective({ priority: 'Reading' });
  const [cycle] = (await office.ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('a cycle is open');
  office.clock.today = day('2027-02-01');
  const plan = await office.ask('plan.ofCycle', { cycleId: cycle.id });
  expect(plan.priorities).toEqual([
    { text: 'Reading', whose: 'school', objectives: 1, people: 1 },
    { text: 'Attendance', whose: 'school', objectives: 0, people: 0 },
  ]);
  expect(plan.promises).toMatchObject([{ what: 'Phonics course', state: 'open', isLate: true }]);
});

test('a cycle goes by the priorities of its own year, and a closed one by those it was closed with', async () => {
  const { office, objective, reviewId } = await promised();
  const { ask } = office;
  await ask('school.setPriorities', planOf('Reading'));
  await ask('school.setPriorities', { ...planOf('Attendance'), year: 2027 });
  await objective({ priority: 'Reading' });
  const [cycle] = (await ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('a cycle is open');
  const { priorities } = await ask('reviews.byId', { reviewId });
  expect(priorities).toEqual(planOf('Reading').priorities);
  const { reviews, deadlines, needs } = await ask('cycles.stillOpen', { cycleId: cycle.id });
  await ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  await ask('school.setPriorities', planOf('Reading every day'));
  const plan = await ask('plan.ofCycle', { cycleId: cycle.id });
  expect([plan.year, plan.priorities]).toEqual([
    2026,
    [{ text: 'Reading', whose: 'school', objectives: 1, people: 1 }],
  ]);
});
