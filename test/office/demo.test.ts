import { describe, expect, test } from 'vitest';
import { reads } from '#db/reads.ts';
import { openVault, runningClock } from '#db/vault/vault.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { type Day, day } from '#domain/days/dates.ts';
import { schoolYearOf } from '#domain/days/school-calendar.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import { termsOf } from '#domain/days/terms.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { reviewStage, stageOf } from '#domain/review/stage.ts';
import { checkTogether } from '#domain/term-dates/calendar-faults.ts';
import { demoPassphrases, makeDemoVault } from '#electron/office/demo-vault.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { home } from '#electron/office/handlers/home/home.ts';
import { readsOf } from '#electron/office/handling.ts';
import { idsOf } from '#templates/demo/ids.ts';
import { type DemoSchool, demoSchool } from '#templates/demo/index.ts';
import { policies } from '#templates/policies/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { given } from '#test/db/vaults.ts';

const today = day('2026-11-19'); // a Thursday
const [policy] = policies;
if (policy === undefined) throw new Error('no policy to show');

/** First and last day of a cycle, Christmas Eve, a leap day, a Saturday. */
const days = ['2026-09-01', '2026-08-31', '2026-12-24', '2028-02-29', '2026-11-21'].map(day);

const current = (demo: DemoSchool) => {
  const cycle = demo.cycles.at(-1);
  if (cycle === undefined) throw new Error('no current cycle');
  return cycle;
};
const recordsOf = (demo: DemoSchool) => demo.cycles.flatMap(({ reviews }) => reviews.map(({ record }) => record));

describe.each(days)('the demo school on %s', (on: Day) => {
  const demo = demoSchool(on, policy);
  const deadlinesIn = (record: ReviewRecord, cycle: Cycle) => {
    const person = demo.staff.find(({ id }) => id === record.review.staffId);
    return person ? recordDeadlines(record, [person], { ...cycle, calendar: { entries: demo.calendar } }, on) : [];
  };

  test('is the same school whenever it is asked for', () => {
    expect(demoSchool(on, policy)).toEqual(demo);
  });

  test('has forty-two people and three cycles, the last of which holds the day', () => {
    const { cycle } = current(demo);
    expect(demo.staff).toHaveLength(42);
    expect(demo.cycles).toHaveLength(3);
    expect(cycle.starts <= on && on <= cycle.ends).toBe(true);
  });

  test('gives everybody who is in a review, and nobody who is out', () => {
    for (const { members, reviews } of demo.cycles) {
      const isIn = members.filter(({ member }) => member.leftOut === null).map(({ member }) => member.staffId);
      expect(reviews.map(({ record }) => record.review.staffId).sort()).toEqual(isIn.sort());
    }
  });

  test('has reviews at every stage, two deadlines that are missed and three that run', () => {
    const { cycle, reviews } = current(demo);
    expect(new Set(reviews.map(({ record }) => stageOf(record.review, record, cycle.policy.steps)))).toEqual(
      new Set(reviewStage.options.filter((stage) => stage !== 'planned')), // of policies that set objectives apart
    );
    const states = reviews.flatMap(({ record }) => deadlinesIn(record, cycle).map(({ state }) => state));
    expect(states.filter((state) => state === 'late').length).toBeGreaterThanOrEqual(2);
    expect(states.filter((state) => state === 'due').length).toBeGreaterThanOrEqual(3);
  });

  test('did nothing at a weekend, on a bank holiday, before the cycle was opened or after today', () => {
    const calendar = { entries: demo.calendar };
    for (const { cycle, reviews } of demo.cycles)
      for (const { record } of reviews) {
        const done = [...record.steps.map((step) => step.on), ...record.signatures.map(({ signedOn }) => signedOn)];
        expect(done.filter((one) => !isWorkingDay(one, calendar) || one < cycle.openedOn || one > on)).toEqual([]);
      }
  });

  test('has term dates of which none is at odds with another, for each of its years and the next', () => {
    const { good, faulty } = checkTogether(demo.calendar, []);
    expect(faulty).toEqual([]);
    expect(new Set(good.map(({ starts }) => schoolYearOf(starts))).size).toBe(4);
    expect(termsOf({ entries: good }, schoolYearOf(on)).every(({ isEntered }) => isEntered)).toBe(true);
  });

  test('signed every review of the finished cycles, some of them late', () => {
    const finished = demo.cycles.slice(0, 2);
    const states = finished.flatMap(({ cycle, reviews }) =>
      reviews.flatMap(({ record }) => {
        expect(record.review.state).toBe('signed');
        return deadlinesIn(record, cycle).map(({ state }) => state);
      }),
    );
    expect(new Set(states)).toEqual(new Set(['done', 'done-late']));
  });

  test('gives every row an id of its own', () => {
    const ids = recordsOf(demo).flatMap((record) => [
      record.review.id,
      ...[record.progress, record.objectives, record.trainingNeeds, record.trainingUndertaken]
        .flat()
        .map(({ id }) => id),
    ]);
    const all = [...ids, ...demo.staff.map(({ id }) => id), ...demo.freeNeeds.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what the demo school writes', () => {
  const demo = demoSchool(today, policy);

  test('is never the same twice in one year', () => {
    for (const { reviews } of demo.cycles) {
      const objectives = reviews.flatMap(({ record }) => record.objectives.map(({ text }) => text));
      const needs = reviews.flatMap(({ record }) => record.trainingNeeds.map(({ need }) => need));
      const helped = reviews.flatMap(({ record }) =>
        record.answers.flatMap(({ question, text }) => (question === 'helped-or-hindered' ? text : [])),
      );
      for (const texts of [objectives, needs, helped]) expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('has at least twenty-five objectives and as many training needs, some of them in Welsh', () => {
    const objectives = recordsOf(demo).flatMap((record) => record.objectives.map(({ text }) => text));
    const needs = recordsOf(demo).flatMap((record) => record.trainingNeeds.map(({ need }) => need));
    expect(new Set(objectives).size).toBeGreaterThanOrEqual(25);
    expect(new Set(needs).size).toBeGreaterThanOrEqual(25);
    expect(objectives).toContain('Arwain amser stori Cymraeg dair gwaith yr wythnos, gyda phropiau a chaneuon.');
  });

  test('carries an objective on only where it was left to be continued', () => {
    const records = recordsOf(demo);
    const told = new Map(records.flatMap(({ progress }) => progress.map((row) => [row.about, row.outcome])));
    const carriedOn = records
      .filter(({ review }) => review.state === 'signed')
      .flatMap(({ objectives }) => objectives.flatMap(({ continues }) => continues ?? []));
    expect(carriedOn.length).toBeGreaterThan(0);
    for (const objective of carriedOn) expect(told.get(objective)).toBe('continued');
  });

  test('fills the pre-review form from both sides', () => {
    const questions =
      policy.forms.find(({ id }) => id === 'pre-review')?.sections.flatMap((one) => one.questions) ?? [];
    const asked = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
    const sides = (['appraisee', 'appraiser'] as const).map((side) =>
      recordsOf(demo).some(({ answers }) =>
        asked.every((id) => answers.some((answer) => answer.question === id && answer.side === side)),
      ),
    );
    expect(sides).toEqual([true, true]);
  });
});

test('the demo school has a team, observations and a concern, so that every screen has something to show', async () => {
  const atTheHead = given(await makeDemoVault({ folder: `${newFolder()}/vault` }, today));
  const whole = readsOf(atTheHead);
  const office = reads({ general: atTheHead.general.db });
  const [cycle] = whole.cycles.open();
  const teams = cycle ? whole.reviews.teamsIn(cycle.id) : [];
  expect(teams.map(({ people }) => people.length)).toEqual([2]);
  const seen = office.records.observations(null);
  expect(seen.map(({ observed, feedback }) => [observed !== null, feedback !== null])).toContainEqual([true, true]);
  expect(seen.filter(({ observed }) => observed === null)).toHaveLength(1);
  expect(whole.records.courses().map(({ head }) => head.kind)).toEqual(['concern']);
  expect(office.records.courses()).toEqual([]);
  atTheHead.close();
});

test('a vault of the demo school holds it, and the business manager’s review is only for the headteacher', async () => {
  const demo = demoSchool(today, policy);
  const folder = newFolder();
  const atTheHead = given(await makeDemoVault({ folder: `${folder}/vault` }, today));
  const whole = readsOf(atTheHead);
  const { cycle, reviews } = current(demo);
  expect(whole.school()).toEqual(demo.school);
  expect(whole.staff.all()).toHaveLength(42);
  const asked = {
    today,
    now: `${today}T09:00:00.000Z`,
    by: 'headteacher',
    newId: idsOf('demo'),
    isBesideHeadteacher: () => false,
  } as const;
  const shown = given(home['home.read'](whole, {}, asked));
  expect(shown.overdue.length).toBeGreaterThanOrEqual(2);
  expect(shown.thisWeek).not.toEqual([]);
  expect(shown.nextTwoWeeks).not.toEqual([]);
  expect(shown.recent).toHaveLength(8);
  expect(whole.cycles.all().map(({ id }) => id)).toEqual(demo.cycles.map((one) => one.cycle.id).reverse());
  expect(whole.reviews.inCycle(cycle.id)).toHaveLength(reviews.length);
  for (const { record } of reviews) {
    const kept = whole.reviews.record(record.review.id);
    expect(kept?.review).toEqual(record.review);
    expect(kept?.objectives).toEqual(record.objectives);
    expect(kept?.trainingNeeds).toEqual(record.trainingNeeds);
    expect(kept?.steps).toHaveLength(record.steps.length);
  }
  const signed = reviews.find(({ record }) => record.review.state === 'signed')?.record.review.id as ReviewId; // there are
  expect(restored(whole.records.signedDocument(signed, 1, 'statement')?.composed ?? '').demo).toBe(true);
  expect(whole.records.signedDocument(signed, 1, 'cpd-form')).toBeDefined();
  atTheHead.close();

  const office = given(
    await openVault({
      folder: `${folder}/vault`,
      role: 'manager',
      passphrase: demoPassphrases.manager,
      clock: runningClock(),
      today: () => day('2026-11-21'),
    }),
  ).vault;
  const general = reads({ general: office.general.db });
  expect(office.restricted).toBeUndefined();
  const hidden = reviews.filter(({ keptIn }) => keptIn === 'restricted').map(({ record }) => record.review.id);
  expect(hidden).toHaveLength(1);
  expect(general.reviews.inCycle(cycle.id).map(({ review }) => review.id)).not.toContain(hidden[0]);
  expect(general.reviews.inCycle(cycle.id)).toHaveLength(reviews.length - 1);
  office.close();
});
