import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle.ts';
import { addDays, type Day, weekdayOf } from '#domain/dates.ts';
import { daysLeft } from '#domain/deadlines.ts';
import { done } from '#domain/problems.ts';
import { fullName } from '#domain/staff.ts';
import { stagesUnder } from '#domain/stage.ts';
import { countingOf } from '#electron/counting.ts';
import { currentCycle } from '#electron/current-cycle.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { shownRunning } from '#electron/shown-deadline.ts';
import { toJoin } from '#electron/to-join.ts';

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
  const counting = countingOf(read, cycle);
  return read.reviews.deadlinesDue(cycle.id, after, until, MOST_SHOWN).flatMap((row) => {
    const shown = shownRunning(row, counting, today);
    if (!shown) return [];
    const left = daysLeft(row.due, today, shown.leftUnit, counting.calendar);
    return [{ ...shown, reviewId: row.reviewId, due: row.due, daysLeft: left, name: nameOf(read, row.staffId) }];
  });
}

function stagesOf(read: Reads, cycle: Cycle) {
  const found = read.reviews.stages(cycle.id);
  return stagesUnder(cycle.policy.steps).map((stage) => ({
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
  return toJoin(read, cycle, today).flatMap(({ person, kept }) =>
    kept ? [{ staffId: person.id, name: fullName(person) }] : [],
  );
}

function nameOf(read: Reads, id: Parameters<Reads['staff']['byId']>[0]): string {
  const person = read.staff.byId(id);
  return person ? fullName(person) : '';
}
