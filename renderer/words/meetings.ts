import type { Day } from '#domain/dates.ts';
import { shortDay, weekdayName } from '#domain/day-words.ts';
import type { MeetingAdvice } from '#domain/meetings.ts';
import { WORKING_HOURS } from '#domain/meetings.ts';

const days = ({ starts, ends }: { starts: Day; ends: Day }) => `${shortDay(starts, 'en')} to ${shortDay(ends, 'en')}`;

const adviceWords: { [Code in MeetingAdvice['code']]: (advice: Extract<MeetingAdvice, { code: Code }>) => string } = {
  weekend: () => 'This is at a weekend.',
  shut: ({ name }) => `The school is closed that day: ${name}.`,
  holiday: ({ name }) => `No lessons are held that day: ${name}.`,
  hours: () => `This is not between ${WORKING_HOURS.from} and ${WORKING_HOURS.until}.`,
  'outside-window': (window) => `This meeting is held from ${days(window)}.`,
};

/** Booking the meetings of reviews. */
export const meetingsWords = {
  title: 'Meetings',
  when: ({ on, at }: { on: Day; at: string }) => (at === '' ? shortDay(on, 'en') : `${shortDay(on, 'en')}, ${at}`),
  booked: ({ on, at, minutes, place }: { on: Day; at: string; minutes: number; place: string }) =>
    [`${weekdayName(on, 'en')} ${shortDay(on, 'en')}`, at && `${at}, ${minutes} minutes`, place]
      .filter(Boolean)
      .join(', '),
  invited: (on: Day) => `invited on ${shortDay(on, 'en')}`,
  held: (on: Day) => `Held on ${shortDay(on, 'en')}`,
  none: 'Not booked',
  window: (window: { starts: Day; ends: Day }) => `Held from ${days(window)}`,
  advice: (advice: MeetingAdvice) => (adviceWords[advice.code] as (one: MeetingAdvice) => string)(advice), // its own row
  adviceTitle: 'Worth a look',
  book: 'Book',
  bookOf: (phase: string) => `Book: ${phase}`,
  move: 'Move',
  moveOf: (phase: string) => `Move: ${phase}`,
  cancel: 'Cancel the meeting',
  cancelOf: (phase: string) => `Cancel: ${phase}`,
  day: 'Day',
  dayMissing: 'Enter the day of the meeting',
  time: 'Time',
  timeHint: 'For example 14:30. Leave it empty while no time is known',
  timeWrong: 'Enter a time such as 14:30',
  minutes: 'Length in minutes',
  minutesWrong: 'Enter a length from 5 to 480 minutes',
  place: 'Place',
  saved: (name: string, when: string) => `Booked for ${name}: ${when}`,
  cancelled: (name: string) => `Cancelled the meeting of ${name}`,
  left: {
    signed: 'The review is signed',
    closed: 'The cycle is closed',
    ended: 'The review has ended',
    'has-it': 'Already done',
    'not-about': 'Not for this person',
  },
} as const;
