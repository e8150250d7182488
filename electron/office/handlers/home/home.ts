import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { addDays, compareDays, type Day } from '#domain/days/dates.ts';
import { type DueSpan, type DueWhen, dueSpans, mondayOf } from '#domain/deadlines/due.ts';
import { areTermsMissing } from '#domain/deadlines/terms-needed.ts';
import type { CycleId } from '#domain/ids.ts';
import { done } from '#domain/result.ts';
import { stagesUnder } from '#domain/review/stage.ts';
import { fullName, nameOf } from '#domain/staff/staff.ts';
import { leavingAppraisers } from '#electron/office/cycles/leaving-appraisers.ts';
import { leftOutOf } from '#electron/office/cycles/left-out.ts';
import { openCycles, shownCycle, shownOutside } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { type DueFrame, firstDue } from './due-first.ts';
import { homeHeadteacher } from './home-headteacher.ts';
import { homeYear } from './home-year.ts';

const WEEKS = 12;
const NEWEST = 8;

type OpenCycle = Cycle & CycleRules;
type DayCount = ReturnType<Reads['reviews']['deadlineDays']>[number];

export const home: HandlersOf<'home'> = {
  'home.read': (read, _input, { today }) => {
    const calendar = read.calendar();
    const open = openCycles(read, today).map((cycle): OpenCycle => ({ ...cycle, calendar }));
    const frames = new Map(open.map((cycle): [CycleId | null, DueFrame] => [cycle.id, cycle]));
    const days = [...frames.keys(), null].flatMap((id) => read.reviews.deadlineDays(id));
    const spans = dueSpans(today);
    const dueIn = (when: DueWhen) =>
      firstDue(read, frames, spans[when], { calendar, today, isLate: when === 'overdue' });
    const countIn = (when: DueWhen) => countOf(days, spans[when]);
    return done({
      today,
      cycles: open.map((cycle) => ({ ...shownCycle(cycle), ...stagesOf(read, cycle) })),
      outside: shownOutside(read, []),
      counts: {
        overdue: countIn('overdue'),
        thisWeek: countIn('this-week'),
        nextTwoWeeks: countIn('next-two-weeks'),
        later: countIn('later'),
      },
      termsMissing: areTermsMissing(followed(read, open), calendar, today),
      coming: open.flatMap((cycle) => comingTo(read, cycle, today)),
      leavingAppraisers: leavingAppraisers(read, open, today),
      overdue: dueIn('overdue'),
      thisWeek: dueIn('this-week'),
      nextTwoWeeks: dueIn('next-two-weeks'),
      weeks: weeksOf(days, today),
      recent: recentOf(read),
    });
  },

  ...homeYear,
  ...homeHeadteacher,
};

/** Whoever a cycle will ask about once they have started, the first to come first. */
function comingTo(read: Reads, cycle: Cycle, today: Day) {
  return leftOutOf(read, cycle, today, read.staff.startingAfter(today))
    .flatMap(({ person, leftOut, from }) =>
      leftOut.by === 'rule' && leftOut.rule === 'not-started' && from
        ? [{ staffId: person.id, name: fullName(person), cycleLabel: cycle.label, from }]
        : [],
    )
    .sort((a, b) => compareDays(a.from, b.from));
}

/** The policies that deadlines run by, and the one that the next cycle is opened with. */
function followed(read: Reads, open: readonly OpenCycle[]) {
  const { policy, choices } = read.policy();
  return policy === null ? open : [...open, { policy, choices }];
}

function countOf(days: readonly DayCount[], { after, until }: DueSpan): number {
  return days.reduce((sum, { due, count }) => (due > after && due <= until ? sum + count : sum), 0);
}

function stagesOf(read: Reads, { id, policy }: OpenCycle) {
  const found = read.reviews.stages(id);
  const stages = stagesUnder(policy.steps).map((stage) => ({
    stage,
    count: found.reduce((sum, row) => (row.stage === stage ? sum + row.count : sum), 0),
  }));
  return { stages, reviews: stages.reduce((sum, { count }) => sum + count, 0) };
}

function weeksOf(days: readonly DayCount[], today: Day) {
  return Array.from({ length: WEEKS }, (_, index) => {
    const monday = addDays(mondayOf(today), 7 * index);
    const sunday = addDays(monday, 6);
    const here = days.filter(({ due }) => due <= sunday && (index === 0 || due >= monday));
    return {
      monday,
      count: here.reduce((sum, { count }) => sum + count, 0),
      late: here.reduce((sum, { due, count }) => (due < today ? sum + count : sum), 0),
    };
  });
}

function recentOf(read: Reads) {
  const rows = read.reviews.lastTouched(NEWEST);
  // of eight reviews most are of the same cycle, and a cycle carries its whole policy
  const labels = new Map(
    [...new Set(rows.map(({ cycleId }) => cycleId))].map((id) => [id, read.cycles.byId(id)?.label]),
  );
  return rows.map(({ id, staffId, cycleId, touchedAt }) => ({
    reviewId: id,
    name: nameOf(read.staff.byId(staffId)),
    cycleLabel: labels.get(cycleId) ?? '',
    at: touchedAt,
  }));
}
