import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from '#db/schema/general.ts';
import { asBegun } from '#db/writes/record/records.ts';
import { reviewRow } from '#db/writes/record/reviews.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { spanHolding, spanOf } from '#domain/cycle/period.ts';
import { partsOf } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { runningOf } from '#domain/deadlines/running.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import { stageOf } from '#domain/review/stage.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { idOf } from '#templates/demo/ids.ts';
import type { DemoReview, DemoSchool } from '#templates/demo/index.ts';
import { today } from './demo-reads.ts';

/** Puts a row into a table. */
export type Insert = <Table extends SQLiteTable>(table: Table, row: Table['$inferInsert']) => void;

const YEARS = 6;

/**
 * A school of so many people who all had a review in each of six years, made of the demo's people, texts and stages: the
 * first five years are signed, the last is the current one. Documents that were kept at signing are left out; Home and the
 * staff list read none.
 */
export function insertLargeSchool(insert: Insert, demo: DemoSchool, people: number): void {
  const { policy, choices, cycles } = demo;
  const [period] = policy.periods;
  const [first, second, current] = cycles;
  if (!period || !first || !second || !current) throw new Error('a demo school has a period and three cycles');
  const staff = Array.from({ length: people }, (_, at) => person(demo.staff, at));
  for (const one of staff) insert(tables.staff, one);
  const thisYear = partsOf(spanHolding(period, today).starts).year;
  for (let year = 0; year < YEARS; year += 1) {
    const isCurrent = year === YEARS - 1;
    const span = spanOf(period, thisYear - YEARS + 1 + year);
    const id = idOf<CycleId>(`large/cycle/${year}`);
    const closedOn = isCurrent ? null : span.ends;
    const cycle: Cycle = {
      id,
      ...span,
      policy,
      choices,
      periodId: period.id,
      openedOn: span.starts,
      closedOn,
      history: [],
    };
    insert(tables.cycle, cycle);
    const from = isCurrent ? current.reviews : (year % 2 === 0 ? first : second).reviews;
    staff.forEach((one, at) => {
      insert(tables.cycleMember, { cycleId: id, staffId: one.id, leftOut: null, takenIn: null });
      const review = from[at % from.length];
      if (review) insertReview(insert, review, cycle, one, at);
    });
  }
}

function person(staff: readonly Staff[], at: number): Staff {
  const [given, family] = [staff[at % staff.length], staff[Math.floor(at / 7) % staff.length]];
  if (!given || !family) throw new Error('a demo school without staff');
  const familyName = `${family.familyName} ${at + 1}`;
  return { ...given, familyName, id: idOf<StaffId>(`large/staff/${at}`), leavingDate: null };
}

function insertReview(
  insert: Insert,
  { record, touchedAt }: DemoReview,
  cycle: Cycle,
  person: Staff,
  at: number,
): void {
  const staffId = person.id;
  const reviewId = idOf<ReviewId>(`large/review/${cycle.id}/${at}`);
  const recordId = reviewId;
  const own = <Row extends { id: string }>(row: Row): Row => ({ ...row, id: idOf(`${row.id}/${recordId}`), recordId });
  const review = { ...record.review, id: reviewId, cycleId: cycle.id, staffId };
  const stage = stageOf(review, record, cycle.policy.steps);
  insert(tables.record, { ...asBegun(review), stage, touchedAt });
  insert(tables.review, reviewRow(review));
  for (const row of record.answers) insert(tables.answer, { ...row, recordId });
  for (const row of record.objectives) insert(tables.objective, own(row));
  for (const row of record.progress) insert(tables.objectiveProgress, own(row));
  for (const row of record.trainingUndertaken) insert(tables.trainingUndertaken, own(row));
  for (const row of record.trainingNeeds) insert(tables.trainingNeed, { ...own(row), cycleId: cycle.id, staffId });
  for (const row of record.steps) insert(tables.step, { ...row, recordId });
  for (const row of record.signatures) insert(tables.signature, { ...row, recordId });
  for (const row of record.versions) insert(tables.recordVersion, { ...row, recordId });
  const by = { counting: { ...cycle, calendar: bareCalendar }, people: [person] };
  for (const row of runningOf(review, record, by, today)) insert(tables.runningDeadline, row);
}
