import ICAL from 'ical.js';

/** An event of a calendar file as ical.js, which had no part in writing it, reads it. */
export interface ReadEvent {
  uid: string;
  starts: string;
  ends: string;
  title: string;
  text: string;
  place: string;
  blocks: boolean;
}

/** The events of a calendar file. Days as '2026-12-31', instants in UTC. */
export function calendarEvents(file: string): ReadEvent[] {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary, description, location } = new ICAL.Event(component);
    return {
      uid,
      starts: when(startDate),
      ends: when(endDate),
      title: summary,
      text: description ?? '',
      place: location ?? '',
      blocks: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
    };
  });
}

function when(time: InstanceType<typeof ICAL.Time>): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}
