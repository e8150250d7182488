import { z } from 'zod';
import { addDays, type Day, weekdayOf } from '#domain/days/dates.ts';

/** When a running deadline falls, seen from a day: weeks run from Monday to Sunday. */
export const dueWhen = z.enum(['overdue', 'this-week', 'next-two-weeks', 'later']);
export type DueWhen = z.infer<typeof dueWhen>;

/** Days after one and up to and including another. */
export interface DueSpan {
  after: Day;
  until: Day;
}

const BEFORE_ALL = '1900-01-01' as Day; // before every deadline that a cycle can have
const AFTER_ALL = '2999-12-31' as Day; // and after

/** The days of each part of the list of what is due, seen from a day; none left out, none in two. */
export function dueSpans(today: Day): Record<DueWhen, DueSpan> {
  const yesterday = addDays(today, -1);
  const sunday = addDays(mondayOf(today), 6);
  const lastSunday = addDays(sunday, 14);
  return {
    overdue: { after: BEFORE_ALL, until: yesterday },
    'this-week': { after: yesterday, until: sunday },
    'next-two-weeks': { after: sunday, until: lastSunday },
    later: { after: lastSunday, until: AFTER_ALL },
  };
}

/** In which part of the list a deadline stands. */
export function whenDue(due: Day, today: Day): DueWhen {
  const spans = dueSpans(today);
  if (due <= spans.overdue.until) return 'overdue';
  if (due <= spans['this-week'].until) return 'this-week';
  return due <= spans['next-two-weeks'].until ? 'next-two-weeks' : 'later';
}

/** The Monday of the week that holds a day. */
export function mondayOf(on: Day): Day {
  return addDays(on, -weekdayOf(on));
}
