import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { anchorOf } from './anchors.ts';
import { recordDeadlines } from './running.ts';

/** A day of the year that has passed before a cycle is opened, and whose reviews would start overdue by it. */
export interface PassedDay {
  rule: DeadlineRule;
  /** The day of most of them. */
  on: Day;
  /** The last day of any: whoever joined later has one of their own. */
  until: Day;
  staffIds: StaffId[];
}

const nothingYet = { steps: [], bookings: [], appeals: [] };

/** The days of a cycle that have passed before it is opened, the earliest first: with them reviews would start overdue. */
export function passedDays(rules: CycleRules, people: readonly Staff[], today: Day): PassedDay[] {
  const late = people.flatMap((person) =>
    recordDeadlines(nothingYet, [person], rules, today).flatMap(({ rule, due, state }) =>
      state === 'late' && due !== null && anchorOf(rule.when).at === 'year' ? [{ rule, due, staffId: person.id }] : [],
    ),
  );
  return [...Map.groupBy(late, ({ rule }) => rule)]
    .map(([rule, same]) => ({ rule, ...spanOf(same), staffIds: same.map(({ staffId }) => staffId) }))
    .sort((a, b) => compareDays(a.on, b.on));
}

function spanOf(late: readonly { due: Day }[]): Pick<PassedDay, 'on' | 'until'> {
  const days = [...Map.groupBy(late, ({ due }) => due)].sort(([a], [b]) => compareDays(a, b));
  const [on] = days.reduce((most, one) => (one[1].length > most[1].length ? one : most));
  return { on, until: days.reduce((last, [due]) => (due > last ? due : last), on) };
}
