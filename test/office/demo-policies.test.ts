import { describe, expect, test } from 'vitest';
import { choose } from '#build/demo/choice.ts';
import { day } from '#domain/days/dates.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { stageOf, stagesUnder } from '#domain/review/stage.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { readsOf } from '#electron/office/handling.ts';
import { demoSchool } from '#templates/demo/index.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { given } from '#test/db/vaults.ts';

const today = day('2026-11-19'); // a Thursday, in the weeks after most last meetings of a year were due

describe.each(policies)('the demo school under $id', (policy) => {
  const demo = demoSchool(today, policy);
  const reviews = demo.cycles.flatMap(({ cycle, reviews: inCycle }) =>
    inCycle.map(({ record }) => {
      const person = demo.staff.find(({ id }) => id === record.review.staffId);
      if (person === undefined) throw new Error('a review of nobody');
      return { cycle, record, person };
    }),
  );

  test('is the same school whenever it is asked for, and every row has an id of its own', () => {
    expect(demoSchool(today, policy)).toEqual(demo);
    const ids = [
      ...demo.cycles.map(({ cycle }) => cycle.id),
      ...demo.staff.map(({ id }) => id),
      ...demo.freeNeeds.map(({ id }) => id),
      ...reviews.flatMap(({ record }) => [
        record.review.id,
        ...[record.progress, record.objectives, record.trainingNeeds, record.trainingUndertaken]
          .flat()
          .map(({ id }) => id),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has three cycles of each period, the last of them holding the day, each with a name of its own', () => {
    const open = demo.cycles.slice(-policy.periods.length);
    expect(demo.cycles).toHaveLength(3 * policy.periods.length);
    expect(open.map(({ cycle }) => cycle.periodId)).toEqual(policy.periods.map(({ id }) => id));
    expect(open.every(({ cycle }) => cycle.starts <= today && today <= cycle.ends)).toBe(true);
    expect(new Set(demo.cycles.map(({ cycle }) => cycle.label)).size).toBe(demo.cycles.length);
  });

  test('reviews somebody of every group that the policy covers, and nobody of another', () => {
    const covered = policy.groups.filter((group) => group.covered).map(({ id }) => id);
    expect(new Set(reviews.map(({ person }) => person.group))).toEqual(new Set(covered));
  });

  test('rates people on every list that its forms rate, for it has filled those that the policy leaves empty', () => {
    const ratings = demo.policy.forms.flatMap(questionsOf).filter(({ kind }) => kind === 'ratings');
    const lists = ratings.flatMap((question) => (question.kind === 'ratings' ? [question.standards] : []));
    const filled = demo.policy.standards.filter(({ lines }) => lines.length > 0).map(({ id }) => id);
    expect(filled).toEqual(expect.arrayContaining(lists));
    const answered = new Set(reviews.flatMap(({ record }) => record.answers.map(({ question }) => question)));
    expect([...answered]).toEqual(expect.arrayContaining(ratings.map(({ id }) => id)));
  });

  test('names an appraiser for everybody, fills every panel, and lets nobody appraise themselves', () => {
    for (const { record } of reviews) {
      const { appraiserName, appraiserId, panel, staffId } = record.review;
      expect([appraiserName, ...panel.map(({ name }) => name)]).not.toContain('');
      expect(appraiserId).not.toBe(staffId);
    }
  });

  test('has reviews at every stage in the cycles that are not closed, and signed everything in those that are', () => {
    const open = reviews.filter(({ cycle }) => cycle.closedOn === null);
    expect(new Set(open.map(({ record }) => stageOf(record.review, record, policy.steps)))).toEqual(
      new Set(stagesUnder(policy.steps)),
    );
    const closed = reviews.filter(({ cycle }) => cycle.closedOn !== null);
    expect(closed.length).toBeGreaterThan(0);
    expect(new Set(closed.map(({ record }) => record.review.state))).toEqual(new Set(['signed']));
  });

  test('did nothing at a weekend, on a bank holiday, before the cycle was opened or after today', () => {
    const calendar = { entries: demo.calendar };
    for (const { cycle, record } of reviews) {
      const done = [...record.steps, ...record.signatures.map(({ signedOn }) => ({ on: signedOn }))];
      const odd = done.filter(({ on }) => !isWorkingDay(on, calendar) || on < cycle.openedOn || on > today);
      expect(odd).toEqual([]);
    }
  });

  test('answers only what the forms ask, in boxes that take it, and has booked meetings to come', () => {
    for (const { record, person } of reviews) {
      const rules = formRules(demo.policy, { kind: 'review', groups: [person.group] }, record.objectives);
      const questions = rules.forms.filter((form) => form.for === 'review').flatMap(questionsOf);
      for (const { question: asked, side, row, cell, text } of record.answers) {
        const question = questions.find(({ id }) => id === asked);
        const box =
          question && boxesOf(question, rules).find((one) => one.side === side && one.row === row && one.cell === cell);
        if (box?.holds.kind === 'one-of') expect(box.holds.values).toContain(text);
        expect(box?.holds.kind, `${asked} ${side} ${row} ${cell}`).toBeDefined();
      }
    }
    expect(reviews.some(({ record }) => record.bookings.some(({ on }) => on > today))).toBe(true);
  });

  test('leaves no box of a review’s forms empty for everybody', () => {
    const answered = new Set(reviews.flatMap(({ record }) => record.answers.map(({ question }) => question)));
    const rules = formRules(demo.policy, null, []);
    const asked = rules.forms.filter((form) => form.for === 'review').flatMap(questionsOf);
    const withBoxes = asked.filter(
      (question) => question.kind !== 'objective-notes' && boxesOf(question, rules).length > 0,
    );
    expect(withBoxes.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });

  test('sets objectives of the policy’s own categories, and writes of Welsh only in Wales', () => {
    const categories = new Set(reviews.flatMap(({ record }) => record.objectives.map(({ category }) => category)));
    categories.delete(null);
    expect(categories).toEqual(new Set(policy.objectives.categories.map(({ id }) => id)));
    expect(/\bWelsh\b/.test(JSON.stringify(reviews.map(({ record }) => record)))).toBe(policy.nation === 'wales');
  });
});

test('a vault is made of a trust with several calendars, its two schools and its own staff', async () => {
  const [policy] = policies.toSorted((a, b) => b.periods.length - a.periods.length);
  const demo = demoSchool(today, policy ?? expect.fail('there is a policy'));
  const made = given(await makeDemoVault({ folder: `${newFolder()}/vault` }, today, policy?.id));
  const read = readsOf(made);
  expect(read.cycles.all().filter(({ closedOn }) => closedOn === null).length).toBeGreaterThanOrEqual(3);
  expect(new Set(read.staff.all().map(({ site }) => site)).size).toBe(3); // two schools, and none for the trust's own
  expect(read.cycles.all().flatMap(({ id }) => read.reviews.inCycle(id))).toHaveLength(
    demo.cycles.flatMap(({ reviews }) => reviews).length,
  );
  made.close();
});

test.each(policies)(
  '`npm run demo` writes every form of $id, and every document that needs no occasion',
  async ({ id }) => {
    const made = given(await makeDemoVault({ folder: `${newFolder()}/vault` }, today, id));
    const read = readsOf(made);
    const { policy } = read.policy();
    if (policy === null) throw new Error('the demo school has a policy');
    const written = documents.filter((document) => choose(document, read, policy, today).length > 0);
    const forms = written.flatMap(({ form }) => form ?? []);
    expect(new Set(forms)).toEqual(new Set(policy.forms.map((form) => form.id)));
    const others = written.filter(({ form }) => form === null).map((document) => document.id);
    expect(others).toEqual(
      expect.arrayContaining([
        'invitation',
        'training-needs-summary',
        'governor-report',
        'moderation-summary',
        'completion-tracker',
        'what-is-due',
        'staff-list',
        'staff-history',
      ]),
    );
    made.close();
  },
);
