import { addDays, type Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { isInHours, isMeetingDay, minutesOf, overlap, type Slot, timeOf } from './meetings.ts';

/** Beyond so many days after the first, nothing is proposed. */
const LONGEST_LOOK_DAYS = 366;

/** How meetings are to be spread over days: each appraiser has so many a day, from a time on, with a gap in minutes between. */
export interface SlotPlan {
  firstDay: Day;
  from: string;
  minutes: number;
  gap: number;
  /** How many each appraiser has in a day. */
  perDay: number;
}

/** A meeting that an appraiser has already. */
export interface Taken extends Slot {
  appraiser: string;
}

/** Whom a meeting is proposed for, and who appraises them. */
export interface ToMeet<Id extends string> {
  id: Id;
  appraiser: string;
  /** The first and the last day on which it can be held; left out where nobody says. */
  from?: Day | undefined;
  until?: Day | undefined;
}

/**
 * One slot for each person in their order: the appraiser's first free one, on days on which meetings are held, in
 * working hours, from and until the days of the meeting's own. Somebody for whom none was found within a year is left out.
 */
export function proposeSlots<Id extends string>(
  people: readonly ToMeet<Id>[],
  plan: SlotPlan,
  taken: readonly Taken[],
  calendar: SchoolCalendar,
): Map<Id, Slot> {
  const busy = [...taken];
  const proposed = new Map<Id, Slot>();
  const times = timesOf(plan);
  if (times.length === 0) return proposed;
  const days = daysFrom(plan.firstDay, calendar);
  for (const { id, appraiser, from = plan.firstDay, until } of people) {
    const theirs = busy.filter((one) => one.appraiser === appraiser);
    const open = days.filter((on) => on >= from && (until === undefined || on <= until));
    const slot = firstFree(open, times, plan, theirs);
    if (!slot) continue;
    proposed.set(id, slot);
    busy.push({ ...slot, appraiser });
  }
  return proposed;
}

/** When the meetings of a day begin: as many as the plan asks for, less those that would end after working hours. */
function timesOf({ from, minutes, gap, perDay }: SlotPlan): string[] {
  return Array.from({ length: perDay }, (_, at) => minutesOf(from) + at * (minutes + gap))
    .filter((begins) => begins < 24 * 60)
    .map(timeOf)
    .filter((at) => isInHours(at, minutes));
}

function daysFrom(first: Day, calendar: SchoolCalendar): Day[] {
  return Array.from({ length: LONGEST_LOOK_DAYS }, (_, count) => addDays(first, count)).filter((on) =>
    isMeetingDay(on, calendar),
  );
}

function firstFree(
  days: readonly Day[],
  times: readonly string[],
  { minutes, perDay }: SlotPlan,
  theirs: readonly Slot[],
): Slot | undefined {
  for (const on of days) {
    if (theirs.filter((one) => one.on === on).length >= perDay) continue;
    const at = times.find((time) => !theirs.some((one) => overlap(one, { on, at: time, minutes })));
    if (at !== undefined) return { on, at, minutes };
  }
  return undefined;
}
