import { withoutMarks } from './judging/marks.ts';
import type { StaffColumn } from './staff-columns.ts';
import { readEmail } from './staff-values.ts';

/**
 * The first value of a column as it is read: ="02001" is 02001, 'mailto:a@x.example' the address alone. Days and amounts
 * stay as they are written, for how to read them is asked beside. Empty where the column is.
 */
export function exampleOf(values: readonly string[], column: StaffColumn): string {
  return values.map((value) => shownAs(withoutMarks(value), column)).find((value) => value !== '') ?? '';
}

function shownAs(value: string, column: StaffColumn): string {
  return column === 'email' ? (readEmail(value).value ?? value) : value;
}
