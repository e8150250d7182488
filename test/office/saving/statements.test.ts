import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Box } from '#domain/form/box.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Form } from '#domain/policy/form.ts';
import type { RowId } from '#domain/record/rows.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { adoptEveryKind } from '#test/policy-of-every-kind.ts';
import { statementsOf } from './statements.ts';

/** The most that one box asks of the databases, from the question of the window until its answer; three or four note what stood there before. */
const most = 14;

/** What asked more than it may; nothing to count is a fault of the counting. */
function tooMany(what: string, asked: readonly string[]): string[] {
  expect(asked).toContain('COMMIT');
  return asked.length > most ? [`${what}: ${asked.length}`, ...asked] : [];
}

/** Something that may stand in a box. */
function something({ holds }: Box): string {
  if (holds.kind === 'day') return '2027-03-01';
  return holds.kind === 'one-of' ? (holds.values.at(-1) ?? '') : 'A word';
}

/** Saves every box of a record's forms. */
async function saveEveryBox(office: TestOffice, recordId: RecordId, opened: Opened): Promise<string[]> {
  const questions = opened.forms.flatMap(questionsOf);
  const boxes = questions.flatMap((question) =>
    boxesOf(question, opened).map((box) => ({ box, question: question.id })),
  );
  expect(boxes.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { box, question } of boxes) {
    const { side, row, cell } = box;
    const answer = { recordId, question, side, row, cell, text: something(box) };
    found.push(...tooMany(`${question} ${cell}`, await statementsOf(() => office.ask('records.answer', answer))));
  }
  return found;
}

type Opened = { forms: readonly Form[] } & Parameters<typeof boxesOf>[1];

/** Adds a row of every kind, and types into each. */
async function saveEveryRow(office: TestOffice, recordId: RecordId): Promise<string[]> {
  const { ask } = office;
  const objective = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  const progress = await ask('rows.add', { kind: 'progress', recordId });
  const undertaken = await ask('rows.add', { kind: 'undertaken', recordId });
  const save = {
    objective: () =>
      ask('rows.save', { kind: 'objective', rowId: objective.rowId, fields: { text: 'Lead the reading group' } }),
    progress: () => ask('rows.save', { kind: 'progress', rowId: progress.rowId, fields: { progress: 'Half of it' } }),
    undertaken: () =>
      ask('rows.save', { kind: 'undertaken', rowId: undertaken.rowId, fields: { activity: 'First aid' } }),
  };
  const found: string[] = [];
  for (const [kind, act] of Object.entries(save)) found.push(...tooMany(kind, await statementsOf(act)));
  return [...found, ...(await reviseObjective(office, recordId, objective.rowId))];
}

/** Sets the objectives, and changes one of them on a later day: the wording before it is kept. */
async function reviseObjective(office: TestOffice, recordId: RecordId, rowId: RowId): Promise<string[]> {
  await office.ask('records.markStep', { recordIds: [recordId], step: 'objectives-set', on: office.clock.today });
  office.clock.today = day('2026-10-12');
  const change = { kind: 'objective', rowId, fields: { text: 'Lead the spelling group' } } as const;
  const first = tooMany('a revision', await statementsOf(() => office.ask('rows.save', change)));
  const again = { ...change, fields: { text: 'Lead the writing group' } };
  return [...first, ...tooMany('more of it', await statementsOf(() => office.ask('rows.save', again)))];
}

test('a box of every kind of question asks at most fourteen statements of the database', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  await adoptEveryKind(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  await office.ask('rows.add', { kind: 'objective', recordId: reviewId, continues: null, category: 'school' });
  expect(await saveEveryBox(office, reviewId, await office.ask('reviews.byId', { reviewId }))).toEqual([]);
});

test('so does a cell of every kind of row, in a review of the office and in one that only the headteacher opens', async () => {
  for (const policyId of ['asat', 'lt2']) {
    const office = await openOffice('headteacher', '2026-09-21');
    const { people, head } = await setUpSchool(office);
    await office.ask('policies.choose', { policyId, choices: {} });
    const cycle = await openCycle(office);
    for (const staffId of [people.nia, head]) {
      expect(await saveEveryRow(office, reviewOf(cycle, staffId))).toEqual([]);
    }
  }
});

test('so does a box of everything that only the headteacher opens', async () => {
  const office = await openOffice('headteacher', '2026-03-16');
  const { people, head } = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const reviewId = reviewOf(await openCycle(office), head);
  expect(await saveEveryBox(office, reviewId, await office.ask('reviews.byId', { reviewId }))).toEqual([]);
  for (const kind of ['concern', 'support-plan', 'probation', 'note'] as const) {
    const { recordId } = await office.ask('concerns.begin', { kind, staffId: people.nia });
    const opened = await office.ask('concerns.byId', { recordId });
    expect(await saveEveryBox(office, recordId, { objectives: [], mostObjectives: null, ...opened })).toEqual([]);
  }
});
