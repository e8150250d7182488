import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle.ts';
import { addDays, type Day, weekdayOf } from '#domain/dates.ts';
import { daysLeft } from '#domain/deadlines.ts';
import { reasonLeftOut } from '#domain/eligibility.ts';
import { unitOf } from '#domain/policy.ts';
import { done } from '#domain/problems.ts';
import { fullName } from '#domain/staff.ts';
import { reviewStage } from '#domain/stage.ts';
import { currentCycle } from '#electron/current-cycle.ts';
import type { HandlersOf } from '#electron/handling.ts';

/** Home shows this many of each group; the list of reviews shows all. */
const MOST_SHOWN = 25;
const WEEKS = 12;
const NEWEST = 8;
const FIRST_DAY = '1900-01-01' as Day; // before every deadline

export const home: HandlersOf<'home'> = {
  'home.read': (read, _input, { today }) => {
    const cycle = currentCycle(read, today);
    const recent = read.reviews.lastTouched(NEWEST).map((row) => ({
      reviewId: row.id,
      name: nameOf(read, row.staffId),
      cycleLabel: read.cycles.byId(row.cycleId)?.label ?? '',
      at: row.touchedAt,
    }));
    if (!cycle) return done({ ...nothing, today, recent });
    const monday = addDays(today, -weekdayOf(today));
    const sunday = addDays(monday, 6);
    const until = addDays(sunday, 14);
    const stages = stagesOf(read, cycle);
    const days = read.reviews.deadlineDays(cycle.id);
    const yesterday = addDays(today, -1);
    const countIn = (after: Day, last: Day): number =>
      days.reduce((sum, { due, count }) => (due > after && due <= last ? sum + count : sum), 0);
    return done({
      today,
      recent,
      cycle: { id: cycle.id, label: cycle.label, reviews: stages.reduce((sum, { count }) => sum + count, 0) },
      counts: {
        overdue: countIn(FIRST_DAY, yesterday),
        thisWeek: countIn(yesterday, sunday),
        nextTwoWeeks: countIn(sunday, until),
      },
      overdue: dueIn(read, cycle, FIRST_DAY, yesterday, today),
      thisWeek: dueIn(read, cycle, yesterday, sunday, today),
      nextTwoWeeks: dueIn(read, cycle, sunday, until, today),
      later: days.reduce((sum, { due, count }) => (due > until ? sum + count : sum), 0),
      stages,
      weeks: weeksOf(days, monday, today),
      toOpen: toOpen(read, cycle, today),
    });
  },
};

const nothing = {
  cycle: null,
  counts: { overdue: 0, thisWeek: 0, nextTwoWeeks: 0 },
  overdue: [],
  thisWeek: [],
  nextTwoWeeks: [],
  later: 0,
  stages: [],
  weeks: [],
  toOpen: [],
};

function dueIn(read: Reads, cycle: Cycle, after: Day, until: Day, today: Day) {
  const { policy, choices } = cycle;
  const calendar = read.calendar();
  return read.reviews.deadlinesDue(cycle.id, after, until, MOST_SHOWN).flatMap((row) => {
    const rule = policy.deadlines.find((one) => one.step === row.step && one.after === row.after);
    const step = policy.steps.find((one) => one.id === row.step);
    const counted = policy.steps.find((one) => one.id === row.after);
    if (!rule || !step || !counted) return [];
    const unit = unitOf(rule, policy, choices);
    const { reviewId, from, due } = row;
    return {
      ...{ reviewId, from, due, unit, step: step.id, label: step.label, waitsFor: step.waitsFor },
      ...{
        fromLabel: counted.label,
        amount: rule.amount,
        daysLeft: daysLeft(due, today, unit, calendar),
        name: nameOf(read, row.staffId),
      },
    };
  });
}

function stagesOf(read: Reads, cycle: Cycle) {
  const found = read.reviews.stages(cycle.id);
  return reviewStage.options.map((stage) => ({
    stage,
    count: found.reduce((sum, row) => (row.stage === stage ? sum + row.count : sum), 0),
  }));
}

function weeksOf(days: { due: Day; count: number }[], monday: Day, today: Day) {
  return Array.from({ length: WEEKS }, (_, index) => {
    const first = addDays(monday, 7 * index);
    const last = addDays(first, 6);
    const here = days.filter(({ due }) => due <= last && (index === 0 || due >= first));
    return {
      monday: first,
      count: here.reduce((sum, { count }) => sum + count, 0),
      late: here.some(({ due }) => due < today),
    };
  });
}

/** The reviews that the headteacher keeps and has not opened yet; only a session that may keep them is told. */
function toOpen(read: Reads, cycle: Cycle, today: Day) {
  if (!read.canKeep) return [];
  const { headteacherId, businessManagerId } = read.school();
  return [headteacherId, businessManagerId].flatMap((id) => {
    const person = id && !read.cycles.isMember(cycle.id, id) ? read.staff.byId(id) : undefined;
    const isIn = person && reasonLeftOut(person, cycle.policy, cycle.ends, today) === null;
    return isIn ? [{ staffId: person.id, name: fullName(person) }] : [];
  });
}

function nameOf(read: Reads, id: Parameters<Reads['staff']['byId']>[0]): string {
  const person = read.staff.byId(id);
  return person ? fullName(person) : '';
}
