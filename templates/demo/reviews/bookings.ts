import { addDays } from '#domain/days/dates.ts';
import type { Booking } from '#domain/record/record.ts';
import { workingDaysBefore } from '#templates/demo/working-days.ts';
import type { Meetings, Year } from '#templates/demo/year.ts';

const times = ['09:15', '10:30', '13:30', '15:45'] as const;
const rooms = ['Meeting room', 'Headteacher’s office', 'Library'] as const;

/** Meetings stand in the diary so many days ahead. */
const DAYS_AHEAD = 40;

/** The meetings of a review that are booked: those that were held, and those of the weeks to come. */
export function bookingsOf({ place, today }: Year, meetings: Meetings): Booking[] {
  return phases.flatMap((phase): Booking[] => {
    const on = meetings[phase];
    if (on === undefined || on > addDays(today, DAYS_AHEAD)) return [];
    const invited = workingDaysBefore(on, 10);
    return [
      {
        phase,
        on,
        minutes: 45,
        at: times[place % times.length] ?? '',
        place: rooms[place % rooms.length] ?? '',
        invitedOn: invited <= today ? invited : null,
      },
    ];
  });
}

const phases: readonly (keyof Meetings)[] = ['planning', 'interim', 'annual'];
