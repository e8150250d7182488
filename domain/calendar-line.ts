import { bankHolidays } from './bank-holidays.ts';
import { edgeOf, saidKind, schoolYearIn, tidied, withoutEdges } from './calendar-words.ts';
import { type Day, partsOf } from './dates.ts';
import { type DayInLine, daysInLine } from './days-in-line.ts';
import type { LineFault } from './problems.ts';
import type { NewCalendarEntry } from './school-calendar.ts';

/** What one line of term dates says; `byHeading` where it took its kind or its name from the heading above it. */
export type LineSays =
  | { says: 'nothing'; why: LineFault }
  | { says: 'heading' }
  | { says: 'entries'; entries: NewCalendarEntry[]; byHeading: boolean }
  /** The first day of a term whose last day stands on a later line. */
  | { says: 'begins'; name: string; on: Day; byHeading: boolean }
  | { says: 'ends'; on: Day };

/** Longer than any line of a list of dates; what is longer is prose, and slow to search. */
const LONGEST_LINE = 300;

/** Reads one line that is not empty. `schoolYear` is the first calendar year of the school year that the text is about. */
export function readLine(text: string, heading: string, schoolYear: number | undefined): LineSays {
  if (text.length > LONGEST_LINE) return nothing('line-long');
  const days = daysInLine(text, schoolYearIn(text) ?? schoolYear);
  if (typeof days === 'string') return nothing(days);
  if (days.length === 0)
    return saidKind(text) || schoolYearIn(text) !== undefined ? { says: 'heading' } : nothing('no-day');
  if (days.some(({ isOtherWeekday }) => isOtherWeekday)) return nothing('weekday');
  const own = ownWords(text, days);
  const isBare = withoutEdges(own) === ''; // nothing of its own but 'starts' or 'ends'
  const kind = saidKind(own) ?? (isBare ? saidKind(heading) : undefined);
  if ((kind === undefined || kind === 'holiday') && days.every(isBankHoliday)) return nothing('known-holiday');
  if (kind === undefined) return nothing('no-kind');
  if (kind === 'between-terms') return nothing('between-terms');
  const ownName = edgeOf(own) && heading !== '' ? '' : withoutEdges(own);
  const name = ownName || heading || own;
  const byHeading = isBare || ownName === '';
  if (kind === 'term' && days.length === 1) return halfOfTerm(own, days, name, byHeading);
  const entries =
    kind === 'term' || kind === 'half-term'
      ? longEntries(kind, name, days)
      : spansOf(text, days).map((span) => ({ kind, name, ...span }));
  return 'why' in entries ? entries : { says: 'entries', entries, byHeading };
}

function nothing(why: LineFault): LineSays & { why: LineFault } {
  return { says: 'nothing', why };
}

function halfOfTerm(own: string, [only]: readonly DayInLine[], name: string, byHeading: boolean): LineSays {
  const edge = edgeOf(own);
  if (only === undefined || edge === undefined) return nothing('no-end');
  return edge === 'start' ? { says: 'begins', name, on: only.on, byHeading } : { says: 'ends', on: only.on };
}

/** A term or a half-term from its first and last day; or, from four days in order, a term with its half-term. */
function longEntries(kind: 'term' | 'half-term', name: string, days: readonly DayInLine[]) {
  const [one, two, three, four, ...more] = days.map(({ on }) => on);
  if (one === undefined || two === undefined) return nothing('no-end');
  if (three === undefined) return [{ kind, name, starts: one, ends: two }];
  const isTermWithHalf = kind === 'term' && four !== undefined && more.length === 0;
  if (!isTermWithHalf || !(one < two && two <= three && three < four)) return nothing('too-many-days');
  const halfTerm = /tymor|hydref|gwanwyn|haf/i.test(name) ? 'hanner tymor' : 'half-term';
  return [
    { kind, name, starts: one, ends: four },
    { kind: 'half-term' as const, name: `${name}, ${halfTerm}`, starts: two, ends: three },
  ];
}

/** The words of a line outside its days and what joins them. */
function ownWords(text: string, days: readonly DayInLine[]): string {
  const before = text.slice(0, days[0]?.at);
  const after = text.slice(days.at(-1)?.end);
  return tidied(`${tidied(before)} ${tidied(after)}`);
}

// a comma without a space divides the columns of a list, where the second day is the last
const isList = /[,;]\s|&|\+|\b(?:and|a|ac)\b/i;

/** The spans of an entry of single days: 'from – to', or a list of days each by itself. */
function spansOf(text: string, days: readonly DayInLine[]): { starts: Day; ends: Day }[] {
  const spans: { starts: Day; ends: Day }[] = [];
  for (const [index, { at, on }] of days.entries()) {
    const last = spans.at(-1);
    const between = text.slice(days[index - 1]?.end ?? at, at);
    if (last && last.starts === last.ends && !isList.test(between)) last.ends = on;
    else spans.push({ starts: on, ends: on });
  }
  return spans;
}

function isBankHoliday({ on }: DayInLine): boolean {
  return bankHolidays(partsOf(on).year).some((holiday) => holiday.on === on);
}
