import type { Day } from '#domain/days/dates.ts';
import type { CalendarKind } from '#domain/days/school-calendar.ts';
import { counted } from '#renderer/words/counted.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { weekdayAndDay } from './days.ts';

const deadlines = counted({ one: '# deadline', other: '# deadlines' });
const dates = counted({ one: '# date', other: '# dates' });

/** The school's term dates and closures. */
export const calendarWords = {
  title: shellWords.screens.calendar,
  help: [
    'Deadlines in school days count the days of a term, without half-terms, INSET days and closures. Deadlines in working days count weekdays, without bank holidays and closures.',
    'When a date changes, every open deadline is worked out again at once, and the screen lists those that moved.',
    'Paste a year’s dates from Word, Excel or the council’s web page; nothing is added until you agree.',
  ],
  note: 'Deadlines are worked out from these dates and the bank holidays of England and Wales.',
  year: 'School year',
  yearOf: (year: number) => `${year}–${String(year + 1).slice(2)}`,
  kinds: {
    term: 'Term',
    'half-term': 'Half-term',
    inset: 'INSET day',
    closure: 'Closure',
    holiday: 'One-off bank holiday',
  } satisfies Record<CalendarKind, string>,
  columns: { name: 'Name', kind: 'What', days: 'Days', change: 'Change' },
  days: (starts: Day, ends: Day) =>
    starts === ends ? weekdayAndDay(starts) : `${weekdayAndDay(starts)} to ${weekdayAndDay(ends)}`,
  listTitle: (year: string) => `Dates of ${year}`,
  empty: (year: string) =>
    `The terms, half-terms, INSET days and closures of ${year} are listed here. Until you enter the terms, school days are counted as working days.`,
  noTerms: (year: string) => `No terms have been entered for ${year}, so school days are counted as working days.`,
  add: 'Add a date',
  addTitle: 'Add a date',
  editTitle: (name: string) => `Change: ${name}`,
  edit: 'Change',
  editOf: (name: string) => `Change ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  form: {
    kind: 'What is it?',
    kindHints: {
      term: 'From the first to the last day of a term, including its half-term.',
      'half-term': 'Falls within a term. Not counted in school days; counted in working days.',
      inset: 'Not counted in school days; counted in working days.',
      closure: 'Nobody works. Not counted in school days or in working days.',
      holiday: 'An extra bank holiday for one year. The usual ones are already known.',
    } satisfies Record<CalendarKind, string>,
    name: 'Name',
    nameHint: 'What the school calls it, such as ‘Autumn term’ or ‘Boiler repair’.',
    starts: 'First day',
    ends: 'Last day',
    endsHint: 'Leave it empty for a single day.',
    missing: { name: 'Enter a name', starts: 'Enter the first day' },
    notADay: (label: string) => `${label}: enter a day that exists, such as 3/9/2026 or 3 Sep 2026`,
    save: 'Save',
  },
  paste: {
    title: 'Paste a year’s dates',
    label: 'Dates from Word, Excel or a web page',
    hint: 'One entry on each line, with its first and last day. English or Welsh.',
    adds: (count: number) => `${dates(count)} to add`,
    addsNothing: 'Nothing here can be added yet.',
    action: (count: number) => `Add ${dates(count)}`,
    unread: counted({ one: '# line is not added', other: '# lines are not added' }),
    unreadColumns: { line: 'Line', text: 'What it says', why: 'Why' },
  },
  bankHolidays: {
    title: (year: string) => `Bank holidays of ${year}`,
    text: 'Reviewbook already knows these. There is no need to enter them.',
  },
  moved: {
    title: (count: number) => `${deadlines(count)} moved`,
    which: 'Which deadlines moved',
    columns: { name: 'Whose review', label: 'Deadline', from: 'Was', to: 'Is now' },
    none: 'none',
    more: (count: number) => `and ${count} more`,
    dismiss: 'Close this list',
  },
  saved: (what: string, moved: number) =>
    `${what}. ${moved === 0 ? 'No deadline moved' : `${deadlines(moved)} moved`}.`,
  added: (name: string) => `Added ${name}`,
  addedMany: (count: number) => `Added ${dates(count)}`,
  changed: (name: string) => `Changed ${name}`,
  removed: (name: string) => `Removed ${name}`,
  putBack: (name: string) => `Put back ${name}`,
  tookBack: (count: number) => `Took ${dates(count)} out again`,
  part: {
    text: 'Deadlines in school days follow from the terms; closures and one-off bank holidays move those in working days too.',
    entered: (count: number, year: string) =>
      count === 0 ? `Nothing has been entered for ${year} yet.` : `${dates(count)} entered for ${year}.`,
    open: 'Open the term dates',
  },
} as const;
