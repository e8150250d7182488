import type { CellValue } from 'exceljs';
import { dayOf } from '#domain/days/dates.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import type { NumberFormat } from './number-formats.ts';
import { shownNumber } from './shown-number.ts';

/** What the library read in a cell, as a table holds it; `format` is the cell's number format where it has one. */
export function cellValue(value: CellValue, format: NumberFormat | undefined): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberCell(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dayCell(value);
  return { broken: 'error' in value ? value.error : '?' };
}

/** Zeros at the front, percentages and times exist in the format only: 0.8 is '80%', 1.5 may be 36 hours (X22). */
function numberCell(number: number, format: NumberFormat | undefined): Cell {
  if (format?.kind === 'share') return `${Number((number * 100).toFixed(4))}%`;
  if (format?.kind === 'time') return { hours: Number((number * 24).toFixed(4)) };
  const shown = format && shownNumber(number, format);
  return shown === undefined ? { number } : { number, shown };
}

const years = { first: 1950, last: 2100 };

/** A date of the workbook as a day; times of day, day 60 of 1900 and 1e308 are not dates of people (X21). */
function dayCell(instant: Date): Cell {
  const [year, month, dayOfMonth] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
  const day = year >= years.first && year <= years.last ? dayOf(year, month, dayOfMonth) : undefined;
  if (day) return isEleven(instant) ? { day, at: '23:00' } : { day };
  return { broken: Number.isNaN(year) ? '?' : instant.toISOString().slice(0, 10) };
}

/** 11 in the evening to the second, as midnight of a summer day in Britain is written by Greenwich time. */
function isEleven(instant: Date): boolean {
  return Math.abs(instant.getTime() / 1000 - Math.floor(instant.getTime() / 86_400_000) * 86_400 - 82_800) < 1;
}
