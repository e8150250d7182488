import { addDays, type Day, dayOf, daysBetween, partsOf } from '#domain/days/dates.ts';
import { linesOf, type Span } from './layout.ts';

/** First and last day of something that lasts. */
export interface Days {
  starts: Day;
  ends: Day;
}

/** Where something lies in the drawing of a year; its ends may lie outside. */
export interface Placed extends Span {
  /** Which row, from 0: what would lie over each other stands in rows. */
  row: number;
}

/** Where a day begins, in pixels from the left; days outside the year lie on its edges. */
export function leftOf(on: Day, year: Days, width: number): number {
  const days = daysBetween(year.starts, year.ends) + 1;
  const into = Math.min(days, Math.max(0, daysBetween(year.starts, on)));
  return Math.round((into / days) * width);
}

/** Where something that lasts lies, at least 2 pixels wide. */
export function spanIn({ starts, ends }: Days, year: Days, width: number): Span {
  const left = leftOf(starts, year, width);
  return { left, width: Math.max(2, leftOf(addDays(ends, 1), year, width) - left) };
}

/** The first days of the twelve months of a year that begins with one of them. */
export function monthsOf({ starts }: Days): Day[] {
  const first = partsOf(starts);
  return Array.from({ length: 12 }, (_, later) => {
    const month = first.month - 1 + later;
    return dayOf(first.year + Math.floor(month / 12), (month % 12) + 1, 1) ?? [];
  }).flat();
}

/** The rows of marks around places in order: a mark that has no room beside the last of a row goes into the next. */
export function rowsOf(middles: readonly number[], room: number): number[] {
  const last: number[] = [];
  return middles.map((middle) => {
    const free = last.findIndex((taken) => taken + room <= middle);
    const row = free === -1 ? last.length : free;
    last[row] = middle;
    return row;
  });
}

/** Where spans of days lie; those that overlap stand in rows. */
export function placedIn(spans: readonly Days[], year: Days, width: number): Placed[] {
  const last: Day[] = [];
  return spans.map((span) => {
    const free = last.findIndex((taken) => taken < span.starts);
    const row = free === -1 ? last.length : free;
    last[row] = span.ends;
    return { ...spanIn(span, year, width), row };
  });
}

const CHARACTER = 7.2;
const MOST_LINES = 2;

/** A label in at most two lines that have room up to a place; what does not fit is cut, and said in the list. */
export function labelLines(label: string, room: number): string[] {
  if (label === '') return [];
  const most = Math.max(3, Math.floor(room / CHARACTER));
  const lines = linesOf(label, most);
  const kept = lines.slice(0, MOST_LINES);
  return kept.map((line, index) => {
    const isCut = line.length > most || (index === MOST_LINES - 1 && lines.length > MOST_LINES);
    return isCut ? `${line.slice(0, most - 1)}…` : line;
  });
}
