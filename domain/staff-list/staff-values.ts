import { z } from 'zod';
import { addDays, type Day, day } from '#domain/days/dates.ts';
import { hasShortYear, readDay } from '#domain/days/day-words.ts';
import { cleanName, countCharacters } from '#domain/text/clean-text.ts';
import { type Cell, type SerialsFrom, textOf } from './sheet.ts';

/** Why a value of a staff list cannot be used; its whole row is then left out. */
export const rejectionReason = z.enum([
  'empty',
  'broken',
  'line-break',
  'too-long',
  'not-a-day',
  'not-a-number',
  'number-too-long',
  'before-start',
  'group-unknown',
]);
export type RejectionReason = z.infer<typeof rejectionReason>;

/** What the user should look at before agreeing, though the value can be used (or, for a word, was passed over). */
export const valueWarning = z.enum([
  'cleaned',
  'short-year',
  'serial-day',
  'number-as-text',
  'name-divided',
  'title-left-off',
  'initials-used',
  'word-unknown',
]);
export type ValueWarning = z.infer<typeof valueWarning>;

/** A cell read as what its column holds: a value (undefined for nothing to keep), or the reason against it. */
export type Reading<T> = { value: T | undefined; warning?: ValueWarning } | { reason: RejectionReason };

const mostCharacters = 300; // as the screen's own fields take

/** One line of text: a name, a job title, a site. A number becomes text with a warning, for zeros may be lost. */
export function readLine(cell: Cell): Reading<string> {
  if (typeof cell !== 'string') return readLineOfValue(cell);
  const visible = cell.trim();
  if (/[\r\n\v\u0085\u2028\u2029]/.test(visible)) return { reason: 'line-break' };
  const value = cleanName(visible);
  if (value === '') return { value: undefined };
  if (countCharacters(value) > mostCharacters) return { reason: 'too-long' };
  return value === visible ? { value } : { value, warning: 'cleaned' };
}

function readLineOfValue(cell: Exclude<Cell, string>): Reading<string> {
  if ('broken' in cell) return { reason: 'broken' };
  // beyond fifteen figures Excel has already put zeros for the rest
  if ('number' in cell && Math.abs(cell.number) >= 1e15) return { reason: 'number-too-long' };
  return { value: textOf(cell), warning: 'number-as-text' };
}

/** An e-mail address; anything without an @ in the middle is passed over with a warning. */
export function readEmail(cell: Cell): Reading<string> {
  const line = readLine(cell);
  if ('reason' in line || line.value === undefined || /^\S+@\S+$/.test(line.value)) return line;
  return { value: undefined, warning: 'word-unknown' };
}

const earliest = day('1950-01-01');
const latest = day('2100-12-31');
const timeOfDay = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i;
const serial = /^\d{5}$/;
const millennium = day('2000-01-01');
const serialOfMillennium = { 1900: 36_526, 1904: 35_064 } as const;

/** A day from 1950 to 2100: the workbook's own, one as typed in Britain (day first), or a serial number (C17, X21). */
export function readStaffDay(cell: Cell, serialsFrom: SerialsFrom): Reading<Day> {
  if (typeof cell !== 'string' && 'broken' in cell) return { reason: 'broken' };
  if (typeof cell !== 'string' && 'day' in cell) return inRange(cell.day);
  const text = cleanName(textOf(cell)).replace(timeOfDay, '');
  if (text === '') return { value: undefined };
  if (serial.test(text))
    return inRange(addDays(millennium, Number(text) - serialOfMillennium[serialsFrom]), 'serial-day');
  const read = readDay(text);
  if (!read) return { reason: 'not-a-day' };
  return hasShortYear(text) ? inRange(read, 'short-year') : inRange(read);
}

function inRange(value: Day, warning?: ValueWarning): Reading<Day> {
  if (value < earliest || value > latest) return { reason: 'not-a-day' };
  return warning ? { value, warning } : { value };
}

const mostHours = 100;
const decimalHours = /^\d{1,3}(\.\d+)?$/;
const hoursAndMinutes = /^(\d{1,3}):([0-5]\d)$/;

/** Hours a week, 0–100: '32.5', '32:30', '37 hours'. '32,5', '80%' and '1e1' are no numbers (F18). */
export function readHours(cell: Cell): Reading<number> {
  if (typeof cell !== 'string' && !('number' in cell)) return { reason: 'broken' in cell ? 'broken' : 'not-a-number' };
  const text = cleanName(textOf(cell)).replace(/ ?(hours|hrs|oriau|h)$/i, '');
  if (text === '') return { value: undefined };
  const hours = hoursOf(text);
  return hours === undefined || hours > mostHours ? { reason: 'not-a-number' } : { value: hours };
}

function hoursOf(text: string): number | undefined {
  const clock = hoursAndMinutes.exec(text);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60;
  return decimalHours.test(text) ? Number(text) : undefined;
}
