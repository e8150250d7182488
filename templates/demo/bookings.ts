import { addDays } from '#domain/dates.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { Booking, StepDone } from '#domain/review.ts';
import { dayOfStep } from './steps.ts';
import { workingDaysAfter, workingDaysBefore } from './working-days.ts';
import { isWholeYear, type Meetings, type Year } from './year.ts';

const times = ['09:15', '10:30', '13:30', '15:45'] as const;
const rooms = ['Meeting room', 'Headteacher’s office', 'Library'] as const;

/** Meetings stand in the diary so many days ahead. */
const DAYS_AHEAD = 40;

/** The meetings of a review that are booked: those that were held, and those of the weeks to come. */
export function bookingsOf(year: Year, meetings: Meetings, steps: readonly StepDone[]): Booking[] {
  const { place, today, counting } = year;
  const days: Meetings = isWholeYear(counting.policy) ? meetings : oneMeeting(year, steps);
  return phases.flatMap((phase): Booking[] => {
    const on = days[phase];
    if (on === undefined || on > addDays(today, DAYS_AHEAD)) return [];
    const invited = workingDaysBefore(on, 10);
    return [
      {
        ...{ phase, on, minutes: 45 },
        at: times[place % times.length] ?? '',
        place: rooms[place % rooms.length] ?? '',
        invitedOn: invited <= today ? invited : null,
      },
    ];
  });
}

const phases: readonly PhaseId[] = ['planning', 'interim', 'annual'];

/** Where the review is one meeting: the day on which it was held, or the next days for whoever is invited. */
function oneMeeting({ place, today }: Year, steps: readonly StepDone[]): Meetings {
  const isSet = dayOfStep(steps, 'meeting-set') !== undefined;
  const annual = dayOfStep(steps, 'meeting') ?? (isSet ? workingDaysAfter(today, 3 + (place % 8)) : undefined);
  return annual === undefined ? {} : { annual };
}
