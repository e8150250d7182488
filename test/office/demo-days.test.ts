import { describe, expect, test } from 'vitest';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { type Day, day } from '#domain/days/dates.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import { isRunning, recordDeadlines } from '#domain/deadlines/running.ts';
import type { DeadlineState } from '#domain/deadlines/state.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { stageOf } from '#domain/review/stage.ts';
import { isPaused, type Staff } from '#domain/staff/staff.ts';
import { demoSchool } from '#templates/demo/index.ts';
import { policies } from '#templates/policies/index.ts';

interface Seen {
  cycle: Cycle;
  record: ReviewRecord;
  person: Staff;
  states: DeadlineState[];
}

/** Every review of the demo school on a day, with where each of its deadlines stands. */
function seenOn(on: Day, policy: Policy) {
  const { cycles, staff, calendar } = demoSchool(on, policy);
  const reviews = cycles.flatMap(({ cycle, reviews: inCycle }) =>
    inCycle.map(({ record }): Seen => {
      const person = staff.find(({ id }) => id === record.review.staffId);
      if (person === undefined) throw new Error('a review of nobody');
      const counting = { ...cycle, calendar: { entries: calendar } };
      const states = recordDeadlines(record, [person], counting, on).map(({ state }) => state);
      return { cycle, record, person, states: isRunning(record.review, [person], cycle, on) ? states : [] };
    }),
  );
  return { reviews, calendar, open: reviews.filter(({ cycle }) => cycle.closedOn === null) };
}

const hasHad = (step: string) => (seen: Seen) => seen.record.steps.some((done) => done.step === step);

describe.each(policies)('the demo school under $id', (policy) => {
  // a day of winter, of the mid-year reviews, of the weeks after them, and of the last weeks of a school year
  describe.each(['2027-01-14', '2027-03-09', '2027-05-12', '2027-07-06'].map(day))('on %s', (on) => {
    const { reviews, calendar, open } = seenOn(on, policy);

    test('is behind with some things, has others to come, and has signed what is closed', () => {
      const states = open.flatMap((seen) => seen.states);
      expect(states.filter((state) => state === 'late').length).toBeGreaterThanOrEqual(2);
      expect(states.filter((state) => state === 'due').length).toBeGreaterThanOrEqual(3);
      expect(states.filter((state) => state === 'late').length).toBeLessThan(states.length / 8);
      const closed = reviews.filter(({ cycle }) => cycle.closedOn !== null);
      expect(new Set(closed.map(({ record, cycle }) => stageOf(record.review, record, cycle.policy.steps)))).toEqual(
        new Set(['signed']),
      );
    });

    test('has one person whose reviews are paused: in the cycle, and left in peace since then', () => {
      const paused = open.filter(({ person }) => isPaused(person, on));
      expect(new Set(paused.map(({ person }) => person.id)).size).toBe(1);
      for (const { record, person } of paused)
        expect(record.steps.filter((done) => done.on > (person.pausedFrom ?? on))).toEqual([]);
    });

    test('did nothing at a weekend, on a bank holiday or after today', () => {
      const done = reviews.flatMap(({ record }) => record.steps.map((step) => step.on));
      expect(done.filter((one) => !isWorkingDay(one, { entries: calendar }) || one > on)).toEqual([]);
    });
  });

  test('is in the middle of its mid-year reviews in March, and of its meetings in early October', () => {
    const inMarch = seenOn(day('2027-03-09'), policy).open;
    expect(inMarch.some(hasHad('interim'))).toBe(true);
    expect(inMarch.every(hasHad('interim'))).toBe(false);
    const october = day('2026-10-06');
    const inOctober = seenOn(october, policy).open;
    const stages = new Set(inOctober.map(({ record }) => stageOf(record.review, record, policy.steps)));
    for (const stage of ['not-started', 'writing', 'to-sign', 'signed'] as const) expect(stages).toContain(stage);
    expect(inOctober.some(({ record }) => record.bookings.some((one) => one.on > october))).toBe(true);
  });
});

test('few things were late where a review is one meeting of the first weeks', () => {
  const [policy] = policies; // the demo's own
  const { open } = seenOn(day('2026-11-21'), policy ?? expect.fail('there is a policy'));
  const states = open.flatMap((seen) => seen.states);
  const late = states.filter((state) => state === 'late' || state === 'done-late').length;
  expect(late / states.length).toBeLessThan(1 / 3);
});
