import { addDays, type Day, day, dayOf, partsOf } from '#domain/days/dates.ts';
import { type Cell, type SerialsFrom, textOf } from '#domain/staff-list/cells.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import { type ColumnReading, usualColumn } from './column-reading.ts';
import { elevenByGreenwich, instantOf } from './instants.ts';
import { saysNothing } from './nothing.ts';
import { type DayOrder, dayInOrder, standsForNone, takenApart, type WrittenDay } from './written-days.ts';

/** What a cell says of a day: one, with what may be wrong about it; that there is none; or nothing that is a day. */
export type DayRead =
  | { is: 'day'; day: Day; doubt?: 'short-year' | 'serial-day' | 'other-order' | 'either-order' }
  | { is: 'nothing' }
  | { is: 'other' };

const earliest = day('1950-01-01');
const latest = day('2100-12-31');
const nothing: DayRead = { is: 'nothing' };
const other: DayRead = { is: 'other' };

/**
 * The day in a cell, from 1950 to 2100, read as its column is. Days that programs put where there is none (1 January
 * 1900, 31 December 9999, 0) say that there is none.
 */
export function dayIn(cell: Cell, serialsFrom: SerialsFrom, { taken, isMixed }: ColumnReading = usualColumn): DayRead {
  if (typeof cell !== 'string') return dayOfValue(cell, serialsFrom, taken);
  const text = cleanName(cell);
  if (text === '' || saysNothing(text)) return nothing;
  const instant = instantOf(text);
  if (instant) return within(taken.instants === 'as-written' ? instant.written : instant.inSchool);
  const written = takenApart(text);
  if (!written) return text === '0' ? nothing : other;
  return dayWritten(written, serialsFrom, taken['day-order'] === 'month-first' ? 'month-first' : 'day-first', isMixed);
}

function dayOfValue(cell: Exclude<Cell, string>, serialsFrom: SerialsFrom, taken: ColumnReading['taken']): DayRead {
  if ('broken' in cell) return /^(?:0|1[89]0\d|1899|[2-9][1-9]\d\d)[-\d]*$/.test(cell.broken) ? nothing : other;
  if ('day' in cell) return within(realDay(cell, taken));
  const number = 'hours' in cell ? cell.hours / 24 : cell.number;
  if (number >= 0 && number < 2) return nothing;
  const written = takenApart(textOf({ number: Math.floor(number) }));
  return written ? dayWritten(written, serialsFrom, 'day-first', false) : other;
}

function realDay({ day: on, at }: Extract<Cell, { day: Day }>, taken: ColumnReading['taken']): Day {
  if (at && taken.instants === 'school-day') return elevenByGreenwich(on)?.inSchool ?? on;
  return taken['swapped-days'] === 'swap' ? exchanged(on) : on;
}

function exchanged(from: Day): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  return dayOf(year, dayOfMonth, month) ?? from;
}

function dayWritten(written: WrittenDay, serialsFrom: SerialsFrom, order: DayOrder, isMixed: boolean): DayRead {
  if (written.is === 'serial') return within(dayOfSerial(written.serial, serialsFrom), 'serial-day');
  if (standsForNone(written)) return nothing;
  const shortYear = written.hasShortYear ? 'short-year' : undefined;
  if (written.is === 'plain') return within(dayOf(written.year, written.month, written.dayOfMonth), shortYear);
  const read = dayInOrder(written, order);
  if (read) return within(read, isMixed && isEither(written) ? 'either-order' : shortYear);
  const otherOrder = dayInOrder(written, order === 'day-first' ? 'month-first' : 'day-first');
  return within(otherOrder, 'other-order');
}

function isEither({ first, second }: Extract<WrittenDay, { is: 'figures' }>): boolean {
  return first <= 12 && second <= 12 && first !== second;
}

const millennium = day('2000-01-01');
const serialOfMillennium = { 1900: 36_526, 1904: 35_064 } as const;

function dayOfSerial(serial: number, serialsFrom: SerialsFrom): Day {
  return addDays(millennium, serial - serialOfMillennium[serialsFrom]);
}

function within(read: Day | undefined, doubt?: Extract<DayRead, { is: 'day' }>['doubt']): DayRead {
  if (read === undefined || read < earliest || read > latest) return other;
  return doubt ? { is: 'day', day: read, doubt } : { is: 'day', day: read };
}
