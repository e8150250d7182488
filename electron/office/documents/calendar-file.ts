import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '#domain/days/dates.ts';

/** What stands in a calendar that another program shows. */
export type FiledEntry = {
  /** Of what it tells: the same each time, so that a calendar that takes the file in again changes its entry. */
  id: string;
  title: string;
  text: string;
} & (
  | { kind: 'deadline'; on: Day }
  /** On the clock of the school: '14:30', and how long it lasts. An empty place is left out. */
  | { kind: 'meeting'; on: Day; at: string; minutes: number; place: string }
);

/** Schools in Wales and England keep the time of London. */
const CLOCK = 'Europe/London';

/**
 * A calendar file (RFC 5545) to be opened with Outlook or another calendar: deadlines as whole days that do not block
 * them, meetings at the same instant everywhere. All are marked private, because a name stands in them and calendars
 * are shared. `stamp` is the instant at which the file is made, ISO 8601: of two files the later one counts.
 */
export function calendarFile(entries: readonly FiledEntry[], stamp: string): string {
  const calendar = ical({ prodId: { company: 'Reviewbook', product: 'Reviewbook', language: 'EN' } });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@reviewbook.invalid`,
      stamp: new Date(stamp),
      summary: entry.title,
      ...(entry.text !== '' && { description: entry.text }),
      class: ICalEventClass.PRIVATE,
      ...(entry.kind === 'deadline' ? wholeDay(entry.on) : span(entry)),
    });
  }
  return `${calendar.toString()}\r\n`; // the library ends without the line break that 3.1 asks for after each line
}

function wholeDay(on: Day) {
  const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };
  // the last day does not belong to it any more (3.6.1); the library takes days from the instants of UTC
  return { allDay: true, start: midnight(on), end: midnight(addDays(on, 1)), ...free };
}

function span({ on, at, minutes, place }: Extract<FiledEntry, { kind: 'meeting' }>) {
  const start = instantOf(on, at);
  return { start, end: new Date(start.getTime() + minutes * MINUTE_MS), ...(place !== '' && { location: place }) };
}

const MINUTE_MS = 60_000;

const midnight = (on: Day): Date => new Date(`${on}T00:00:00Z`);

/** The instant at which the school's clock shows a time; of two, on the night in October, the first. */
function instantOf(on: Day, at: string): Date {
  const asIfUtc = new Date(`${on}T${at}:00Z`);
  // the clock is an hour ahead in summer, so an hour earlier tells which of the two holds
  const ahead = aheadOfUtc(new Date(asIfUtc.getTime() - 60 * MINUTE_MS));
  return new Date(asIfUtc.getTime() - ahead);
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: CLOCK, dateStyle: 'short', timeStyle: 'medium' });

/** How far the school's clock is ahead at an instant, in milliseconds. */
function aheadOfUtc(instant: Date): number {
  const [day = '', time = ''] = clock.format(instant).split(', ');
  return Date.parse(`${day.split('/').toReversed().join('-')}T${time}Z`) - instant.getTime();
}
