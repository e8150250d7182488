import { matchSheet } from '#domain/staff-list/match-sheet.ts';
import { nameOrderOf } from '#domain/staff-list/staff-columns.ts';
import { type Listed, readRows, usualChoices } from '#domain/staff-list/staff-import.ts';
import { judgementsOf, judgementsThatCount } from '#domain/staff-list/staff-judging.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';

/** The first table of a file as the program proposes to read it, without a word from the user; `refused` for none. */
export async function asRead(bytes: string | Uint8Array) {
  const sheets = await readSheets(Buffer.from(bytes as string)); // text or bytes, both are taken
  const sheet = sheets.ok ? sheets.value[0] : undefined;
  if (!sheet) throw new Error(`refused: ${sheets.ok ? 'no table' : sheets.problem.code}`);
  const matching = matchSheet(sheet);
  const nameOrder = nameOrderOf(sheet.headings[matching.fullName ?? -1] ?? '');
  const { ready, rejected, warnings, leftOut } = readRows(sheet, matching, { ...usualChoices, nameOrder });
  return {
    ready,
    matching,
    people: (...fields: (keyof Listed)[]) => ready.map(({ listed }) => fields.map((field) => listed[field])),
    against: [...sheet.setAside, ...leftOut, ...rejected.map(({ row, reason }) => ({ row, why: reason }))].map(
      ({ row, why }) => [row, why] as const,
    ),
    warnings: warnings.map(({ row, warning }) => [row, warning] as const),
    found: judgementsThatCount(judgementsOf(sheet), matching).map(
      ({ finding, proposed }) => [finding, proposed] as const,
    ),
  };
}
