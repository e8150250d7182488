import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { addDays, compareDays, type Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { daysLeft } from '#domain/deadlines/deadlines.ts';
import { type DueSpan, type DueWhen, dueSpans, mondayOf } from '#domain/deadlines/due.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import { areTermsMissing } from '#domain/deadlines/terms-needed.ts';
import type { CycleId } from '#domain/ids.ts';
import { done } from '#domain/result.ts';
import { stagesUnder } from '#domain/review/stage.ts';
import { fullName, nameOf, sortName } from '#domain/staff/staff.ts';
import { inFamilyOrder, teamName } from '#domain/staff/team-name.ts';
import { byName, inOrder } from '#domain/text/order.ts';
import { leavingAppraisers } from '#electron/office/cycles/leaving-appraisers.ts';
import { leftOutOf } from '#electron/office/cycles/left-out.ts';
import { openCycles, shownCycle, shownOutside } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { homeHeadteacher } from './home-headteacher.ts';
import { homeYear } from './home-year.ts';

/** Home shows this many of each group; 'What is due' shows all. */
const MOST_SHOWN = 10;
/** Of more people than these a row gives their number. */
const MOST_NAMED = 3;
const WEEKS = 12;
const NEWEST = 8;

type OpenCycle = Cycle & CycleRules;
type DueFrame = Frame & CycleRules;
type DayCount = ReturnType<Reads['reviews']['deadlineDays']>[number];

export const home: HandlersOf<'home'> = {
  'home.read': (read, _input, { today }) => {
    const calendar = read.calendar();
    const open = openCycles(read, today).map((cycle): OpenCycle => ({ ...cycle, calendar }));
    const frames = new Map(open.map((cycle): [CycleId | null, DueFrame] => [cycle.id, cycle]));
    const days = [...frames.keys(), null].flatMap((id) => read.reviews.deadlineDays(id));
    const spans = dueSpans(today);
    const dueIn = (when: DueWhen) => firstDue(read, frames, spans[when], calendar, today);
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

/** What is due first in a span over all open cycles and outside them, by day and then by name. */
function firstDue(
  read: Reads,
  cycles: ReadonlyMap<CycleId | null, DueFrame>,
  span: DueSpan,
  calendar: SchoolCalendar,
  today: Day,
) {
  return [...cycles.keys(), null]
    .flatMap((id) => read.reviews.dueTogether(id, span, MOST_SHOWN).map((row) => ({ row, id })))
    .sort((a, b) => compareDays(a.row.due, b.row.due))
    .slice(0, MOST_SHOWN)
    .flatMap(({ row, id }) => {
      const { recordId, recordIds, kind, due } = row;
      const isOne = recordIds.length === 1;
      const isFew = isOne || recordIds.length <= MOST_NAMED;
      const people = inFamilyOrder(peopleIn(read, isFew ? row.people : row.people.slice(0, 1)));
      const [first] = people;
      const kept = id === null ? read.records.frame(recordId) : undefined;
      const frame = kept ? { ...kept, calendar } : cycles.get(id);
      const shown = frame && shownRunning(row, frame, today);
      if (!first || !shown) return [];
      const left = daysLeft(due, today, shown.leftUnit, calendar);
      const names = isOne ? [teamName(people)] : isFew ? people.map(fullName) : [];
      const whose = { recordId, recordIds, kind, cycleId: id, name: names[0] ?? fullName(first), names };
      const appraisers = row.appraisers.length > MOST_NAMED ? [] : inOrder(row.appraisers);
      return [
        {
          ...shown,
          ...whose,
          appraisers,
          due,
          daysLeft: left,
          sortName: sortName(first),
          order: orderOf(row.rule, frame),
        },
      ];
    })
    .sort((a, b) => compareDays(a.due, b.due) || byName(a, b) || a.order - b.order);
}

/** Where a rule stands in its policy. */
function orderOf(rule: string, { policy }: DueFrame): number {
  return policy.deadlines.findIndex(({ id }) => id === rule);
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
      late: here.some(({ due }) => due < today),
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
