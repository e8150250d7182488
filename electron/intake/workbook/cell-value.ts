import type { CellValue } from 'exceljs';
import { dayOf } from '#domain/days/dates.ts';
import type { Cell } from '#domain/staff-list/sheet.ts';

/** What the library read in a cell, as a table holds it; `format` is the cell's number format. */
export function cellValue(value: CellValue, format: string | undefined): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberCell(value, format ?? '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dayCell(value);
  return { broken: 'error' in value ? value.error : '?' };
}

/** Zeros at the front and percentages exist in the format only: '0007' is the number 7, '80%' is 0.8 (X22). */
function numberCell(number: number, format: string): Cell {
  if (/^0{2,}$/.test(format) && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(format.length, '0');
  }
  return format.includes('%') ? `${Number((number * 100).toFixed(4))}%` : { number };
}

const years = { first: 1950, last: 2100 };

/** A date of the workbook as a day; times of day, day 60 of 1900 and 1e308 are not dates of people (X21). */
function dayCell(instant: Date): Cell {
  const [year, month, dayOfMonth] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
  const day = year >= years.first && year <= years.last ? dayOf(year, month, dayOfMonth) : undefined;
  return day ? { day } : { broken: Number.isNaN(year) ? '?' : instant.toISOString().slice(0, 10) };
}
