import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { phaseSpans, schoolYearLabel, stripSpan, stripYearOf } from '#domain/cycle/cycle-year.ts';
import { bankHolidays } from '#domain/days/bank-holidays.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { overlap, type Span } from '#domain/days/span.ts';
import { namedDays, reachOf } from '#domain/deadlines/named-days.ts';
import { isSchoolsChoice } from '#domain/deadlines/schools-choice.ts';
import { taskOf } from '#domain/policy/steps.ts';
import { done } from '#domain/result.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const homeYear: Pick<HandlersOf<'home'>, 'home.year'> = {
  'home.year': (read, { year: asked }, { today }) => {
    const calendar = read.calendar();
    const open = openCycles(read, today).map((cycle) => ({ ...cycle, calendar }));
    const year = asked ?? stripYearOf(today);
    const span = stripSpan(year);
    return done({
      today,
      year,
      ...span,
      years: yearsOf(open.map(reachOf), today),
      cycles: open.filter((cycle) => overlap(reachOf(cycle), span)).map((cycle) => cycleInYear(read, cycle)),
      calendar: calendarIn(span, calendar),
    });
  },
};

function cycleInYear(read: Reads, cycle: Cycle & CycleRules) {
  const { policy } = cycle;
  const phases = new Map(policy.phases.map(({ id, label }) => [id, label]));
  const groups = new Map(policy.groups.map(({ id, label }) => [id, label]));
  const days = namedDays(cycle);
  const counts = read.reviews.deadlinesOn(
    cycle.id,
    days.map(({ on }) => on),
  );
  const { id, label, starts, ends } = cycle;
  return {
    id,
    label,
    starts,
    ends,
    windows: phaseSpans(cycle).map((span) => ({
      ...span,
      label: phases.get(span.phase) ?? { en: span.phase },
      groups: span.groups?.map((id) => groups.get(id) ?? { en: id }) ?? null,
    })),
    days: days.map(({ on, rules }) => ({
      on,
      labels: rules.map((rule) => ({
        label: taskOf(rule.step, policy.steps),
        clause: rule.clause,
        ownChoice: isSchoolsChoice(rule, cycle),
      })),
      running: counts.reduce(
        (sum, { due, rule, count }) => (due === on && rules.some(({ id }) => id === rule) ? sum + count : sum),
        0,
      ),
    })),
  };
}

/** The school years that open cycles reach, from the first to the last, and the one that holds today. */
function yearsOf(reaches: readonly Span[], today: Day) {
  const touched = [
    stripYearOf(today),
    ...reaches.flatMap(({ starts, ends }) => [stripYearOf(starts), stripYearOf(ends)]),
  ];
  const [first, last] = [Math.min(...touched), Math.max(...touched)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return { year: first + index, label: schoolYearLabel(first + index) };
  });
}

/** The school's own dates and the bank holidays that lie in a span, bank holidays last. */
function calendarIn(span: Span, { entries }: SchoolCalendar) {
  const years = [span.starts, span.ends].map((on) => Number(on.slice(0, 4)));
  const holidays = years.flatMap(bankHolidays).map(({ on, name }) => ({
    kind: 'bank-holiday' as const,
    name,
    starts: on,
    ends: on,
  }));
  return [...entries, ...holidays].filter((entry) => overlap(entry, span));
}
