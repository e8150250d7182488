import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import { leaderFault } from '#domain/staff/leaders.ts';
import { MOST_FTE, MOST_WEEKS } from '#domain/staff/staff.ts';
import { cleanName, countCharacters } from '#domain/text/clean-text.ts';
import { type Cell, type SerialsFrom, textOf } from './cells.ts';
import { hoursOf, isRounded } from './judging/amounts.ts';
import type { ColumnReading } from './judging/column-reading.ts';
import { dayIn } from './judging/day-cells.ts';
import { lettersOf } from './judging/letters.ts';
import { pointedTime } from './judging/minutes.ts';
import { saysNothing } from './judging/nothing.ts';
import { shareOf, type WrittenNumber, weeksOf } from './judging/shares.ts';

/** Why a row of a staff list cannot be taken over: what makes a person a person is missing, or an end is before its start. */
export const rejectionReason = z.enum(['empty', 'broken', 'too-long', 'before-start', 'group-unknown', 'refused']);
export type RejectionReason = z.infer<typeof rejectionReason>;

/** What the user should look at before agreeing: a value that was taken with a doubt, or one that was left empty. */
export const valueWarning = z.enum([
  'cleaned',
  'line-joined',
  'short-year',
  'serial-day',
  'other-order',
  'either-order',
  'number-as-text',
  'name-divided',
  'title-left-off',
  'initials-used',
  'number-taken',
  'name-kept',
  'no-end',
  ...leaderFault.options,
  'letters-mended',
  'letters-lost',
  'several-addresses',
  'hours-beside',
  'hours-either',
  // left empty
  'word-unknown',
  'broken',
  'too-long',
  'not-a-day',
  'not-a-number',
  'no-amount',
  'share',
  'number-rounded',
]);
export type ValueWarning = z.infer<typeof valueWarning>;

/** A cell read as what its column holds: a value (undefined for nothing to keep), and what there is to know about it. */
export interface Reading<T> {
  value: T | undefined;
  warning?: ValueWarning;
}

const mostCharacters = 300; // as the screen's own fields take

/** One line of text: a name, a job title, a site. A number becomes text with a warning, for zeros may be lost. */
export function readLine(cell: Cell): Reading<string> {
  if (typeof cell !== 'string') return readLineOfValue(cell);
  const letters = lettersOf(cell);
  const visible = letters.text.trim();
  const value = cleanName(visible.replace(/[\r\n\v\u0085\u2028\u2029]+/g, ' '));
  if (value === '') return { value: undefined };
  if (countCharacters(value) > mostCharacters) return { value: undefined, warning: 'too-long' };
  if (letters.lost) return { value, warning: 'letters-lost' };
  if (letters.mended) return { value, warning: 'letters-mended' };
  if (value === visible) return { value };
  return { value, warning: /[\r\n\v\u0085\u2028\u2029]/.test(visible) ? 'line-joined' : 'cleaned' };
}

function readLineOfValue(cell: Exclude<Cell, string>): Reading<string> {
  if ('broken' in cell) return { value: undefined, warning: 'broken' };
  if ('number' in cell && cell.shown !== undefined) return { value: cell.shown };
  return { value: textOf(cell), warning: 'number-as-text' };
}

/** One line of text that is no name: a job title, a site. A dash or 'N/A' is nothing; somebody may be called Null. */
export function readText(cell: Cell): Reading<string> {
  const line = readLine(cell);
  return isDash(line.value) ? { value: undefined } : line;
}

/** What says nothing even where a code or initials may stand: NA may be Nia Abel's. */
function isDash(text: string | undefined): boolean {
  return (
    text !== undefined && /^(?:[-–—_./ ]*|#?n\/a\.?|none|\(?null\)?|\(?blank\)?|tbc|tba|not known|unknown)$/i.test(text)
  );
}

/** A number that names somebody. One that a spreadsheet has rounded away is left out, unless the user keeps it. */
export function readNumber(cell: Cell, column: ColumnReading): Reading<string> {
  if (isRounded(cell) && column.taken['rounded-numbers'] !== 'keep')
    return { value: undefined, warning: 'number-rounded' };
  const line = readLine(cell);
  return isDash(line.value) ? { value: undefined } : line;
}

const address = /[^\s<>()[\]{}"',;:|]+@[^\s<>()[\]{}"',;:|]+/g;

/** The e-mail address in what stands there: 'mailto:a@x', 'Ann <a@x>'; the first of several, with a warning. */
export function readEmail(cell: Cell): Reading<string> {
  if (typeof cell !== 'string') return readLineOfValue(cell);
  const line = cleanName(cell);
  if (line === '' || saysNothing(line)) return { value: undefined };
  const written = line.replace(/\bmailto:/gi, ' ').replace(/\?(?:subject|body|cc)=.*$/i, '');
  const [first, ...others] = new Set((written.match(address) ?? []).map((each) => each.replace(/[.?]+$/, '')));
  if (first === undefined) return { value: undefined, warning: 'word-unknown' };
  return others.length > 0 ? { value: first, warning: 'several-addresses' } : { value: first };
}

/** A day from 1950 to 2100, in any of the ways in which lists write one (C17, X21); what is none is left empty. */
export function readStaffDay(cell: Cell, column: ColumnReading, serialsFrom: SerialsFrom): Reading<Day> {
  const read = dayIn(cell, serialsFrom, column);
  if (read.is === 'day') return read.doubt ? { value: read.day, warning: read.doubt } : { value: read.day };
  if (read.is === 'nothing') return { value: undefined };
  return { value: undefined, warning: typeof cell !== 'string' && 'broken' in cell ? 'broken' : 'not-a-day' };
}

const mostHours = 100;

/** Hours a week, 0–100. A share of full time and whatever else is no such number are left empty with a warning (F18). */
export function readHours(cell: Cell, { taken }: ColumnReading): Reading<number> {
  const written = hoursOf(cell);
  if (written.is === 'nothing') return { value: undefined };
  // a column that was found to hold shares is read as such beside this
  const share: Reading<number> =
    taken.shares === 'as-share' ? { value: undefined } : { value: undefined, warning: 'share' };
  if (written.is === 'share') return share;
  if (written.is === 'other')
    return { value: undefined, warning: typeof cell !== 'string' && 'broken' in cell ? 'broken' : 'not-a-number' };
  const time = taken.minutes === 'as-minutes' ? pointedTime(cell) : undefined;
  const { hours, isSure } = time ? { ...written, hours: time.hours } : written;
  if (hours < 0 || hours > mostHours) return { value: undefined, warning: 'not-a-number' };
  if (hours > 0 && hours <= 1 && taken.shares !== 'keep') return share;
  if (time?.fraction === 'decimal') return { value: hours, warning: 'hours-either' };
  return isSure ? { value: hours } : { value: hours, warning: 'hours-beside' };
}

/** The share of full time, 0–2; what is none is left empty with a warning. */
export function readFte(cell: Cell): Reading<number> {
  return readUpTo(MOST_FTE, shareOf(cell));
}

/** The share of full time that stands in a column of hours, where the column as a whole was found to hold shares. */
export function readShareOfHours(cell: Cell, { taken }: ColumnReading): Reading<number> {
  if (taken.shares !== 'as-share') return { value: undefined };
  const hours = hoursOf(cell);
  return hours.is === 'share' || (hours.is === 'hours' && hours.hours <= 1) ? readFte(cell) : { value: undefined };
}

/** The weeks that are worked in a year, 0–53. */
export function readWeeks(cell: Cell): Reading<number> {
  return readUpTo(MOST_WEEKS, weeksOf(cell));
}

function readUpTo(most: number, written: WrittenNumber): Reading<number> {
  if (written.is === 'nothing') return { value: undefined };
  if (written.is === 'other' || written.number > most) return { value: undefined, warning: 'no-amount' };
  return { value: written.number };
}
