import { dayOf } from '#domain/days/dates.ts';
import type { Cell, SerialsFrom } from '#domain/staff-list/cells.ts';
import type { NumberFormat } from './number-formats.ts';
import { shownNumber } from './shown-number.ts';

/**
 * A number as its format means it. Zeros at the front, percentages and times exist in the format only: 0.8 is '80%', 1.5
 * may be 36 hours (X22).
 */
export function numberCell(number: number, format: NumberFormat | undefined, serialsFrom: SerialsFrom): Cell {
  // Excel shows a time of day of a whole day as the time only: a day all the same
  if (format?.kind === 'day' || (format?.kind === 'time' && number >= earliestDay)) return dayCell(number, serialsFrom);
  if (format?.kind === 'share') return `${Number((number * 100).toFixed(4))}%`;
  if (format?.kind === 'time') return { hours: Number((number * 24).toFixed(4)) };
  const shown = format && format.code !== '' ? shownNumber(number, format) : undefined;
  return shown === undefined ? { number } : { number, shown };
}

/** 1 January 1950 as a serial number. */
const earliestDay = 18_264;

const years = { first: 1950, last: 2100 };
/** 1 January 1970 as a serial number, counted from 1900 or 1904. */
const epoch = { 1900: 25_569, 1904: 24_107 } as const;
const secondsOfADay = 86_400;

/** A date of the workbook as a day; times of day, day 60 of 1900 and 1e308 are not dates of people (X21). */
function dayCell(serial: number, serialsFrom: SerialsFrom): Cell {
  const instant = new Date(Math.round((serial - epoch[serialsFrom]) * secondsOfADay * 1000));
  const [year, month, dayOfMonth] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
  const day = year >= years.first && year <= years.last ? dayOf(year, month, dayOfMonth) : undefined;
  if (day) return isEleven(instant) ? { day, at: '23:00' } : { day };
  return { broken: Number.isNaN(year) ? '?' : instant.toISOString().slice(0, 10) };
}

/** 11 in the evening to the second, as midnight of a summer day in Britain is written by Greenwich time. */
function isEleven(instant: Date): boolean {
  return Math.abs(instant.getTime() / 1000 - Math.floor(instant.getTime() / 86_400_000) * 86_400 - 82_800) < 1;
}
