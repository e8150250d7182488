import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { readOnce } from './read-once.ts';

/** A staff file as it was read: its tables, its name and what it was when it was read. */
export interface StaffFile {
  name: string;
  sha256: string;
  sheets: Sheet[];
}

/** How a file's bytes become tables; in the program `parseApart` with a started parser. */
export type ParseSheets = (bytes: Uint8Array) => Promise<Result<Sheet[]>>;

/** Reads a CSV file or a workbook with a staff list. Several tables: the user says which one it is. */
export async function readStaffFile(path: string, parse: ParseSheets): Promise<Result<StaffFile>> {
  const file = await readOnce(path);
  if (!file.ok) return file;
  const { name, bytes, sha256 } = file.value;
  const sheets = await parse(bytes);
  return sheets.ok ? done({ name, sha256, sheets: sheets.value }) : sheets;
}
