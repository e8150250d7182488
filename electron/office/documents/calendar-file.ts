import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '#domain/days/dates.ts';
import { instantAt } from '#domain/days/school-clock.ts';

/** What stands in a calendar that another program shows. */
export type FiledEntry = {
  /** Of what it tells: the same each time, so that a calendar that takes the file in again changes its entry. */
  id: string;
  title: string;
  text: string;
} & (
  | { kind: 'deadline'; on: Day }
  /** On the clock of the school: '14:30', and how long it lasts. An empty place is left out. */
  | { kind: 'meeting'; on: Day; at: string; minutes: number; place: string; isCancelled: boolean }
);

/**
 * A calendar file (RFC 5545) to be opened with Outlook or another calendar: deadlines as whole days that do not block
 * them, meetings at the same instant everywhere. All are marked private, because a name stands in them and calendars
 * are shared. A meeting that was cancelled says so (RFC 5545, 3.8.1.11). No file has a METHOD: that would ask for an organiser
 * in each event (RFC 5546, 3.2.5), which entries without guests must not have (RFC 5545, 3.8.4.3), and those that were filed
 * before have none. `stamp` is the instant at which the file is made, ISO 8601: of two files the later one counts.
 */
export function calendarFile(entries: readonly FiledEntry[], stamp: string): string {
  const calendar = ical({ prodId: { company: 'Reviewbook', product: 'Reviewbook', language: 'EN' } });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@reviewbook.invalid`,
      stamp: new Date(stamp),
      sequence: revisionAt(stamp),
      summary: entry.title,
      ...(entry.text !== '' && { description: entry.text }),
      class: ICalEventClass.PRIVATE,
      ...(entry.kind === 'deadline' ? wholeDay(entry.on) : span(entry)),
    });
  }
  return `${calendar.toString()}\r\n`; // the library ends without the line break that 3.1 asks for after each line
}

const FIRST_REVISION = Date.parse('2020-01-01T00:00:00Z');

/**
 * The seconds since 2020, so that each file revises those before it and a moved meeting takes the place of the old one:
 * a calendar passes over an event whose SEQUENCE is no higher than what it has (RFC 5546, 2.1.5). Fits its 31 bits until 2088.
 */
function revisionAt(stamp: string): number {
  return Math.floor((Date.parse(stamp) - FIRST_REVISION) / SECOND_MS);
}

const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };

function wholeDay(on: Day) {
  // the last day does not belong to it any more (3.6.1); the library takes days from the instants of UTC
  return { allDay: true, start: midnight(on), end: midnight(addDays(on, 1)), ...free };
}

function span({ on, at, minutes, place, isCancelled }: Extract<FiledEntry, { kind: 'meeting' }>) {
  const start = instantAt(on, at);
  const end = new Date(start.getTime() + minutes * MINUTE_MS);
  const off = { status: ICalEventStatus.CANCELLED, ...free };
  return { start, end, ...(place !== '' && { location: place }), ...(isCancelled && off) };
}

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

const midnight = (on: Day): Date => new Date(`${on}T00:00:00Z`);
