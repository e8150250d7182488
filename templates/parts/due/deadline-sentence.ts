import type { Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { weekdayName } from '#domain/days/day-words.ts';
import type { SumShown } from '#domain/deadlines/shown-deadline.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { shortDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** So many units from something that happens in a record. */
interface Count {
  /** Negative when counted backwards. */
  amount: number;
  unit: DayUnit;
  sinceLabel: Bilingual;
}

/** What led to a deadline: its sum, or what it will count from once that is known. */
interface Rule {
  sum: SumShown | null;
  counts?: Count | null;
  shortened: boolean;
  ownChoice: boolean;
}

/** '5 working days after ‘Meeting held’ on 9 Oct 2026': the sum behind a deadline. */
export function sumSentence({ from, since, sinceLabel, amount, unit }: SumShown): Bilingual {
  const { since: named } = words.deadlines;
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
  return counted(amount, unit, what[since]);
}

/** '5 working days after ‘Meeting held’': what a deadline counts from, whenever that happens. */
export function countSentence({ amount, unit, sinceLabel }: Count): Bilingual {
  return counted(amount, unit, quoted(sinceLabel));
}

/** The rule behind a deadline: what its day counts from, or who names the day. */
export function ruleSentence({ sum, counts, shortened, ownChoice }: Rule): Bilingual {
  if (counts) return countSentence(counts);
  if (sum) return sumSentence(sum);
  const { lastDay, schoolsDay, policysDay } = words.deadlines;
  if (shortened) return lastDay;
  return ownChoice ? schoolsDay : policysDay;
}

/** The rule with its clause, or that the school chose it. */
export function sourceSentence(rule: Rule & { clause: string }): Bilingual {
  const { chosen, bySource } = words.deadlines;
  return rule.ownChoice ? chosen(ruleSentence(rule)) : bySource(ruleSentence(rule), rule.clause);
}

/** '1 working day', '5 working days', '5 days', '8 weeks'; the amount's sign is left out. */
export function amountSentence(amount: number, unit: DayUnit): Bilingual {
  return words.units[unit](Math.abs(amount));
}

interface Left {
  due: Day;
  /** Calendar days. */
  daysLeft: number;
}

/** Up to so many days ahead a weekday says which day is meant. */
const A_WEEKDAY_SAYS_IT = 6;

/**
 * '2 days late', 'Due today', 'Due tomorrow', 'Due on Monday', '9 days left': calendar days for every rule, so that rows of
 * one list can be compared (docs/decisions/66). The rule's own unit stands in its sentence.
 */
export function leftSentence({ due, daysLeft }: Left): Bilingual {
  const { late, left, today, tomorrow, dueOn } = words.deadlines;
  const amount = amountSentence(daysLeft, 'calendar');
  if (daysLeft < 0) return late(amount);
  if (daysLeft === 0) return today;
  if (daysLeft === 1) return tomorrow;
  if (daysLeft > A_WEEKDAY_SAYS_IT) return left(amount);
  return dueOn({ en: weekdayName(due, 'en'), cy: weekdayName(due, 'cy') });
}

function quoted({ en, cy }: Bilingual): Bilingual {
  return cy === undefined ? { en: `‘${en}’` } : { en: `‘${en}’`, cy: `‘${cy}’` };
}

function counted(amount: number, unit: DayUnit, what: Bilingual): Bilingual {
  return words.deadlines[amount < 0 ? 'before' : 'after'](amountSentence(amount, unit), what);
}
