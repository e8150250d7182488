import { weekdayName } from '#domain/days/day-words.ts';
import type { DueDeadline } from '#domain/deadlines/due-list.ts';
import type { SumShown } from '#domain/deadlines/shown-deadline.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { words } from '#templates/words/index.ts';
import { shortDaySaid } from './said.ts';

/** '5 working days after ‘Meeting held’ on 9 Oct 2026': the sum behind a deadline. */
export function sumSaid({ from, since, sinceLabel, amount, unit }: SumShown): Bilingual {
  const { before, after, since: named } = words.deadlines;
  const on = shortDaySaid(from);
  const done = named.done(sinceLabel ?? on, on);
  const what = {
    step: done,
    meeting: done,
    start: named.start(on),
    end: named.end(on),
    joining: named.joining(on),
    day: on,
  };
  return (amount < 0 ? before : after)(words.units[unit](Math.abs(amount)), what[since]);
}

/** The rule behind a deadline with its clause, or that the school chose it. */
export function ruleSaid({ sum, shortened, ownChoice, clause }: DueDeadline): Bilingual {
  const { lastDay, schoolsDay, policysDay, chosen, bySource } = words.deadlines;
  const named = shortened ? lastDay : ownChoice ? schoolsDay : policysDay;
  const rule = sum ? sumSaid(sum) : named;
  return ownChoice ? chosen(rule) : bySource(rule, clause);
}

/** '4 working days late', '2 days late', 'Due today', 'Due on Monday', '4 working days left'. */
export function daysLeftSaid({ due, daysLeft, leftUnit }: DueDeadline): Bilingual {
  const { days, late, left, today, tomorrow, dueOn } = words.deadlines;
  const counted = leftUnit === 'calendar' ? days : words.units[leftUnit];
  if (daysLeft < 0) return late(counted(-daysLeft));
  if (daysLeft === 0) return today;
  if (daysLeft > 1) return left(counted(daysLeft));
  // of working and school days the next may be some days away
  return leftUnit === 'calendar' ? tomorrow : dueOn({ en: weekdayName(due, 'en'), cy: weekdayName(due, 'cy') });
}
