import { addDays, type Day, day } from '#domain/days/dates.ts';
import { addMonths } from '#domain/days/months.ts';

/** From this day six months' service protect against unfair dismissal; before it two years did. */
const SINCE = day('2027-01-01');

/** A week's notice, which may have to run its course before the day (Employment Rights Act 1996, section 97(2)). */
const NOTICE_DAYS = 7;

/** When somebody is protected against unfair dismissal, and the last day on which a week's notice ends before it. */
export interface Protection {
  protectedFrom: Day;
  lastNotice: Day;
}

/**
 * When somebody who began on a day is protected against unfair dismissal: after six months' service, but not before 1
 * January 2027; or after two years' service where that comes first. A month that is too short ends with its last day. Notice of a week that is given on a day ends with the
 * seventh day after it, and the last day of such notice lies before the day of the protection.
 */
export function protectionOf(began: Day): Protection {
  const halfYear = addMonths(began, 6);
  const twoYears = addMonths(began, 24);
  const underNew = halfYear > SINCE ? halfYear : SINCE;
  const protectedFrom = twoYears < underNew ? twoYears : underNew;
  return { protectedFrom, lastNotice: addDays(protectedFrom, -1 - NOTICE_DAYS) };
}
