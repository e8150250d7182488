import type { Output } from '#contract/index.ts';
import { addDays, type Day, day } from '#domain/days/dates.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import type { TestOffice } from '#test/office/office.ts';
import { byBoth, openCycle, reviewOf, supportStaff } from '#test/office/school-year.ts';

type Open = Output<'reviews.byId'>;
type Asks = Pick<TestOffice, 'ask'>;

/** A school of a nation under a policy, with a headteacher and one person of a group, and the school year that holds the cycle. */
export async function schoolUnder({ ask }: Asks, policyId: string, group: StaffGroupId): Promise<StaffId> {
  const { policies } = await ask('policies.list', {});
  const nation = policies.find(({ id }) => id === policyId)?.nation ?? 'england';
  await ask('school.update', { name: 'Ysgol y Foel', nation, address: '', documentLanguage: 'en' });
  await ask('policies.choose', { policyId, choices: {} });
  const term = (name: string, starts: string, ends: string) =>
    ({ kind: 'term', name, starts: day(starts), ends: day(ends) }) as const;
  await ask('calendar.addMany', {
    entries: [
      term('Autumn term', '2026-09-01', '2026-12-18'),
      term('Spring term', '2027-01-04', '2027-03-26'),
      term('Summer term', '2027-04-12', '2027-07-21'),
    ],
  });
  const add = async (fields: Partial<NewStaff>): Promise<StaffId> =>
    (await ask('staff.add', { staff: { ...supportStaff, ...fields } })).staffId;
  const head = { givenName: 'Gwen', familyName: 'Tudur', jobTitle: 'Headteacher', group: 'headteacher' } as const;
  const manager = {
    givenName: 'Beth',
    familyName: 'Cadwgan',
    jobTitle: 'Business Manager',
    group: 'other-support',
  } as const;
  const offices = { headteacherId: await add({ ...head, qts: true }), businessManagerId: await add(manager) };
  await ask('school.setOffices', offices);
  return add({ givenName: 'Tomos', familyName: 'Pryce', jobTitle: 'Post', group, qts: true });
}

/** Opens the cycle of a group's period and gives the review of whoever is in it. */
export async function reviewIn(office: Asks, staffId: StaffId, periodId: string) {
  const cycle = await openCycle(office, { periodId });
  return { cycle, reviewId: reviewOf(cycle, staffId) };
}

/** Writes into every box of every form of a review, whatever it holds. */
export async function fillEverything({ ask }: Asks, reviewId: ReviewId): Promise<void> {
  await addRows(ask, await ask('reviews.byId', { reviewId }));
  const open = await ask('reviews.byId', { reviewId });
  const rules = { ...open, objectives: open.objectives };
  for (const question of open.forms.flatMap((form) => questionsOf<Question>(form)))
    for (const { side, row, cell, holds } of boxesOf(question, rules)) {
      const [first = ''] = holds.kind === 'one-of' ? holds.values : [];
      const text = { prose: `Said of ${question.id}`, day: '2026-10-20', 'one-of': first }[holds.kind];
      await ask('records.answer', { recordId: reviewId, question: question.id, side, row, cell, text });
    }
}

/** A row of every kind that the forms ask for. */
async function addRows(ask: TestOffice['ask'], { forms, review, staff, categories }: Open): Promise<void> {
  const kinds = new Set(forms.flatMap((form) => questionsOf<Question>(form)).map(({ kind }) => kind));
  const recordId = review.id;
  for (const category of categories.length > 0 ? categories.map(({ id }) => id) : [null]) {
    const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category });
    const fields = { text: `Lead the club ${category ?? ''}`, criteria: 'Ten pupils come', monitoring: 'A register' };
    await ask('rows.save', { kind: 'objective', rowId, fields: { ...fields, targetDay: day('2027-05-28') } });
  }
  if (kinds.has('objective-progress')) {
    const { rowId } = await ask('rows.add', { kind: 'progress', recordId });
    await ask('rows.save', {
      kind: 'progress',
      rowId,
      fields: { objective: 'Sing', progress: 'Sang', outcome: 'met' },
    });
  }
  if (kinds.has('training-undertaken')) {
    const { rowId } = await ask('rows.add', { kind: 'undertaken', recordId });
    await ask('rows.save', {
      kind: 'undertaken',
      rowId,
      fields: { activity: 'A day of singing', success: 'It helped' },
    });
  }
  if (kinds.has('evidence')) {
    const { rowId } = await ask('rows.add', { kind: 'evidence', recordId });
    await ask('rows.save', { kind: 'evidence', rowId, fields: { what: 'The register' } });
  }
  if (kinds.has('promises')) {
    const { rowId } = await ask('rows.add', { kind: 'promise', recordId });
    await ask('rows.save', { kind: 'promise', rowId, fields: { what: 'An afternoon a week', byWhom: 'The head' } });
  }
  const need = { cycleId: review.cycleId, staffId: staff.id, recordId, continues: null };
  const { trainingNeedId } = await ask('training.add', need);
  await ask('training.save', { trainingNeedId, fields: { need: 'First aid', action: 'A course in May' } });
}

/** Marks every step of a review in the policy's order, each a day after the one before; signing is one of them. */
export async function everyStep(office: TestOffice, reviewId: ReviewId, first: Day): Promise<[string, Day][]> {
  const { ask } = office;
  const { steps } = await ask('reviews.byId', { reviewId });
  const done: [string, Day][] = [];
  for (const [at, { id, means }] of steps.entries()) {
    const on = addDays(first, at);
    office.clock.today = on;
    if (means === 'signed') {
      const { missing } = await ask('records.check', { recordId: reviewId });
      const needed = missing.filter(({ weight }) => weight === 'needed');
      if (needed.length > 0) throw new Error(`missing before signing: ${JSON.stringify(needed)}`);
      await ask('records.sign', { recordId: reviewId, signatures: byBoth({ name: 'Tomos Pryce', signedOn: on }) });
    } else await ask('records.markStep', { recordIds: [reviewId], step: id, on });
    done.push([id, on]);
  }
  return done;
}

/** Closes a cycle, with whatever is still open in it; gives the names of reviews and deadlines that were. */
export async function closed({ ask }: TestOffice, cycle: Output<'cycles.byId'>): Promise<string[]> {
  const { reviews, deadlines, needs } = await ask('cycles.stillOpen', { cycleId: cycle.id });
  await ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  return [...reviews, ...deadlines].map(({ name }) => name);
}
