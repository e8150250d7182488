import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Sheet, withHeadingRow } from '#domain/staff-list/sheet.ts';
import type { TaskContext } from '#electron/office/handling.ts';

/** A table of the file that is being looked at, with its headings in a row, or in the likeliest. */
export function sheetAt(
  { session }: Pick<TaskContext, 'session'>,
  table: number,
  headingRow: number | null,
): Result<Sheet> {
  const sheet = session.staged?.sheets[table];
  if (!sheet) return refuse({ code: 'not-found', what: 'file' });
  return headingRow === null || headingRow === sheet.headingRow ? done(sheet) : withHeadingRow(sheet, headingRow);
}
