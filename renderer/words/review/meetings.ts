import type { Day } from '#domain/days/dates.ts';
import { shortDay, weekdayName } from '#domain/days/day-words.ts';
import { type MeetingAdvice, meetingMinutes, WORKING_HOURS } from '#domain/review/meetings.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

/** '1 Jul and 30 Sep 2026': the year of the first goes without saying where both have the same. */
function days({ starts, ends }: { starts: Day; ends: Day }): string {
  const first = shortDay(starts, lang);
  return `${starts.slice(0, 4) === ends.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} and ${shortDay(ends, lang)}`;
}

const afterLast = (ends: Day) => `after the last day, ${shortDay(ends, lang)}`;

function adviceInWords(advice: MeetingAdvice): string {
  if (advice.code === 'shut') return `The school is closed that day: ${advice.name}.`;
  if (advice.code === 'holiday') return `There are no lessons that day: ${advice.name}.`;
  if (advice.code === 'outside-window') {
    const { side, starts, ends } = advice;
    const where = side === 'after' ? afterLast(ends) : `before the first day, ${shortDay(starts, lang)}`;
    return `This is ${where}. The meeting is to be held between ${days(advice)}.`;
  }
  return advice.code === 'weekend'
    ? 'This is at the weekend.'
    : `This is not between ${WORKING_HOURS.from} and ${WORKING_HOURS.until}.`;
}

const ofThese = counted({ one: 'one of these', other: '# of these' });
const people = counted({ one: '# person', other: '# people' });

/** Booking the meetings of reviews. */
export const meetingsWords = {
  title: 'Meetings',
  when: ({ on, at }: { on: Day; at: string }) => (at === '' ? shortDay(on, lang) : `${shortDay(on, lang)}, ${at}`),
  booked: ({ on, at, minutes, place }: { on: Day; at: string; minutes: number; place: string }) =>
    [`${weekdayName(on, lang)} ${shortDay(on, lang)}`, at && `${at}, ${minutes} minutes`, place]
      .filter(Boolean)
      .join(', '),
  invited: (on: Day) => `invited on ${shortDay(on, lang)}`,
  held: (on: Day) => `Held on ${shortDay(on, lang)}`,
  none: 'Not booked',
  window: (window: { starts: Day; ends: Day }) => `To be held between ${days(window)}`,
  afterLast,
  advice: adviceInWords,
  paused: 'This person’s reviews are paused today. Check that they will be back on that day.',
  book: 'Book',
  bookOf: (phase: string) => `Book: ${phase}`,
  move: 'Move',
  moveOf: (phase: string) => `Move: ${phase}`,
  cancel: 'Cancel',
  cancelOf: (phase: string) => `Cancel: ${phase}`,
  day: 'Day',
  dayMissing: 'Enter the day of the meeting',
  time: 'Time',
  timeHint: 'For example 14:30. Leave it empty while no time is known',
  timeWrong: 'Enter a time such as 14:30',
  minutes: 'Length in minutes',
  minutesWrong: `Enter a length from ${meetingMinutes.least} to ${meetingMinutes.most} minutes`,
  place: 'Place',
  saved: (name: string, when: string) => `Booked for ${name}: ${when}`,
  cancelled: (name: string) => `Cancelled the meeting of ${name}`,
  left: {
    signed: 'The review is signed',
    closed: 'The cycle is closed',
    ended: 'The review has ended',
    'has-it': 'Already done',
    'not-about': 'Not for this person',
    held: 'The meeting was held',
    booked: 'The meeting is already booked; move it on the review',
    notBooked: 'No meeting is booked',
    notTimed: 'No meeting is booked with a time',
    self: 'Nobody can appraise themselves',
    theirs: 'This is already their appraiser',
    signing: 'This is recorded with its signatures',
    'day-order': 'The day does not fit another step; mark it on the review, with the reason',
  },
  bulk: {
    book: 'Book meetings',
    invite: 'Invite',
    mark: 'Mark a step',
    bookTitle: (count: number) => `Book meetings for ${people(count)}`,
    inviteTitle: (count: number) => `Invite ${people(count)}`,
    markTitle: (count: number) => `Mark a step as done for ${people(count)}`,
    phase: 'Which meeting',
    firstDay: 'First day',
    firstDayHint: 'Weekends, closures and school holidays are left out',
    firstTime: 'First meeting at',
    firstTimeHint: 'For example 9:00',
    gap: 'Minutes between two meetings',
    gapWrong: `Enter a number of minutes from 0 to ${meetingMinutes.most}`,
    perDay: 'Meetings a day',
    perDayHint: 'For each appraiser',
    perDayWrong: 'Enter a number from 1 to 50',
    propose: 'Propose times',
    again: 'Propose again',
    preview: 'Proposed meetings',
    boxOf: (box: string, name: string) => `${box}: ${name}`,
    bookDo: counted({ one: 'Book # meeting', other: 'Book # meetings' }),
    booked: counted({ one: 'Booked # meeting', other: 'Booked # meetings' }),
    inviteDo: (count: number) => `Mark ${people(count)} as invited`,
    invited: (count: number) => `Marked ${people(count)} as invited`,
    invitedOn: 'Invited on',
    toFile: 'Save these meetings as a calendar file',
    step: 'Step',
    doneOn: 'Done on',
    dayMissing: 'Enter the day',
    markDo: (count: number) => `Mark as done for ${people(count)}`,
    marked: (count: number) => `Marked as done for ${people(count)}`,
    reassign: 'Change appraiser',
    reassignTitle: (count: number) => `Change the appraiser of ${people(count)}`,
    reassignDo: (count: number) => `Change the appraiser of ${people(count)}`,
    reassigned: (count: number) => `Changed the appraiser of ${people(count)}`,
    newAppraiser: 'New appraiser',
    newAppraiserHint: 'Anybody chosen who is that person keeps their own appraiser',
    newAppraiserMissing: 'Choose the new appraiser',
    reassignPreview: 'Who appraises whom',
    from: 'Until now',
    next: 'From now on',
    many: (name: string, count: number, most: number) =>
      `${name} would appraise ${people(count)}, this cycle and others together. That is more than ${most}.`,
    untrained: (name: string) => `There is no record of appraiser training for ${name}.`,
    busy: (name: string, count: number) =>
      `${name} already has a meeting at the same time as ${ofThese(count)}. Move it on the review.`,
    file: 'Calendar file',
    papers: 'Papers',
    fileTitle: (count: number) => `Calendar file for ${people(count)}`,
    fileOf: 'What goes into it',
    fileMeetings: (phase: string) => `Booked: ${phase}`,
    fileDeadlines: 'Deadlines still running',
    fileDo: 'Save the calendar file',
    to: (count: number) => `This applies to ${people(count)}`,
    left: counted({ one: '# stays as it is', other: '# stay as they are' }),
    leftOne: (name: string, why: string) => `${name}: ${why}`,
    nobody: 'There is nothing to do for the people you chose.',
  },
} as const;
