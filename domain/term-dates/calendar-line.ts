import { bankHolidays } from '#domain/days/bank-holidays.ts';
import { addDays, type Day, daysBetween, partsOf, weekdayOf } from '#domain/days/dates.ts';
import type { CalendarKind, NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { LineFault } from '#domain/problems.ts';
import { edgeOf, isOfTheDoors, saidKind, schoolYearIn, tidied, withoutEdges } from './calendar-words.ts';
import { type DayInLine, daysInLine } from './days-in-line.ts';

/** What begins on one line and ends on a later one. */
type LongKind = 'term' | 'half-term';

/** What one line of term dates says; `byHeading` where it took its kind or its name from the heading above it. */
export type LineSays =
  | { says: 'nothing'; why: LineFault }
  | { says: 'heading' }
  | { says: 'entries'; entries: NewCalendarEntry[]; byHeading: boolean }
  /** The first day of something whose last day stands on a later line. */
  | { says: 'begins'; kind: LongKind; name: string; on: Day; byHeading: boolean }
  | { says: 'ends'; kind: LongKind; on: Day }
  /** The school opens after a half-term whose days stand nowhere else, or closes after that. */
  | { says: 'opens' | 'closes'; on: Day };

/** Longer than any line of a list of dates; what is longer is prose, and slow to search. */
const LONGEST_LINE = 300;

/** Reads one line that is not empty. `schoolYear` is the first calendar year of the school year that the text is about. */
export function readLine(written: string, heading: string, schoolYear: number | undefined): LineSays {
  if (written.length > LONGEST_LINE) return nothing('line-long');
  const text = evenSpaces(written);
  const days = daysInLine(text, schoolYearIn(text) ?? schoolYear);
  if (typeof days === 'string') return nothing(days);
  if (days.length === 0) return isHeading(text) ? { says: 'heading' } : nothing('no-day');
  if (days.some(({ isOtherWeekday }) => isOtherWeekday)) return nothing('weekday');
  const own = ownWords(text, days);
  const edge = days.length === 1 ? edgeOf(own) : undefined;
  const named = edge ? withoutEdges(own) : own;
  if (edge && days[0] && named === '' && saidKind(heading) === 'half-term' && isOfTheDoors(own))
    return { says: edge === 'start' ? 'opens' : 'closes', on: days[0].on };
  const kind = saidKind(own) ?? (named === '' ? saidKind(heading) : undefined);
  if ((kind === undefined || kind === 'holiday') && days.every(isBankHoliday)) return nothing('known-holiday');
  if (kind === undefined) return nothing('no-kind');
  if (kind === 'between-terms') return nothing('between-terms');
  // 'Term starts' under 'Autumn term 2026' tells of that term
  const byHeading = heading !== '' && (named === '' || (edge !== undefined && kind === 'term'));
  const name = byHeading ? heading : named || own;
  if (kind !== 'term' && kind !== 'half-term')
    return { says: 'entries', entries: spansOf(text, days, kind).map((span) => ({ kind, name, ...span })), byHeading };
  const [first] = days;
  if (edge && first)
    return edge === 'start'
      ? { says: 'begins', kind, name, on: first.on, byHeading }
      : { says: 'ends', kind, on: first.on };
  const entries = longEntries(kind, name, days);
  return 'why' in entries ? entries : { says: 'entries', entries, byHeading };
}

/** Words alone, with a year or the number of a term: whatever else holds a figure is given back. */
function isHeading(text: string): boolean {
  const rest = text.replace(yearOrTerm, ' ');
  return !/\d/.test(rest) && (saidKind(text) !== undefined || schoolYearIn(text) !== undefined);
}

const yearOrTerm =
  /\b(?:20)?\d\d ?[-–/] ?(?:20)?\d\d\b|\b20\d\d\b|\b(?:term|tymor|half) ?\d\b|\b\d(?:st|nd|rd) half\b/gi;

function nothing(why: LineFault): LineSays & { why: LineFault } {
  return { says: 'nothing', why };
}

/** As the clipboard's spaces of every width are read: one space, or one tab where a column ends. */
function evenSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t');
}

/** A term or a half-term from its first and last day; or, from four days, a term with its half-term. */
function longEntries(kind: LongKind, name: string, days: readonly DayInLine[]) {
  const written = days.map(({ on }) => on);
  const [one, two] = written;
  if (one === undefined || two === undefined) return nothing('no-end');
  if (days.length === 2) return [{ kind, name, starts: one, ends: two }];
  const [first, second, third, last] = written.toSorted();
  if (kind !== 'term' || days.length !== 4 || !first || !second || !third || !last) return nothing('too-many-days');
  const halfTerm = /tymor|hydref|gwanwyn|haf/i.test(name) ? 'hanner tymor' : 'half-term';
  // from a Friday to a Monday they are not the days of half-term but the school days round it
  const isRound = weekdayOf(second) > weekdayOf(third);
  const half = isRound ? { starts: addDays(second, 1), ends: addDays(third, -1) } : { starts: second, ends: third };
  return [
    { kind, name, starts: first, ends: last },
    { kind: 'half-term' as const, name: `${name}, ${halfTerm}`, ...half },
  ];
}

/** The words of a line outside its days and what joins them. */
function ownWords(text: string, days: readonly DayInLine[]): string {
  const before = text.slice(0, days[0]?.at);
  const after = text.slice(days.at(-1)?.end);
  return tidied(`${tidied(before)} ${tidied(after)}`);
}

const isRange = /[-–—→]|\b(?:to|until|till|through|i|hyd|tan)\b/i;
// columns of a list: the first and the last day of a closure, but never of training days
const isColumn = /^(?:,|\t)(?:\p{L}+(?:,|\t))?$/u;
const LONGEST_COLUMNS = 31;

/** The spans of an entry of single days: 'from – to', or a list of days each by itself. */
function spansOf(text: string, days: readonly DayInLine[], kind: CalendarKind): { starts: Day; ends: Day }[] {
  const areColumns = kind !== 'inset' && days.length === 2;
  const spans: { starts: Day; ends: Day }[] = [];
  for (const [index, { at, on }] of days.entries()) {
    const last = spans.at(-1);
    const between = text.slice(days[index - 1]?.end ?? at, at);
    const isEnd =
      isRange.test(between) ||
      (areColumns && isColumn.test(between) && last !== undefined && daysBetween(last.starts, on) <= LONGEST_COLUMNS);
    if (last && last.starts === last.ends && isEnd) last.ends = on;
    else spans.push({ starts: on, ends: on });
  }
  return spans;
}

function isBankHoliday({ on }: DayInLine): boolean {
  return bankHolidays(partsOf(on).year).some((holiday) => holiday.on === on);
}
