import { z } from 'zod';
import { type Day, isDay } from '#domain/days/dates.ts';
import { readDay } from '#domain/days/day-words.ts';
import type { ListCell, ShownList } from '#domain/list/shown-list.ts';
import { ownColumnList } from '#domain/own-columns/own-column.ts';
import { type Cell, textOf } from '#domain/staff-list/cells.ts';

/**
 * What a workbook knows of its own rows, in a column that nobody sees: at its head which list it is, in each row whose it
 * is and a digest of each cell as it was saved. So a row is found wherever it was sorted to, what was changed in the file is
 * told from what was changed here meanwhile, and the column says nothing of what stands in the others.
 */
export interface RowKeys {
  heading: string;
  rows: readonly string[];
}

/** The digest of a text for a cell: `DIGEST` characters, of which nobody can guess the text without the vault. */
export type Digest = (row: string, column: string, text: string) => string;

export const DIGEST = 6;
/** Of a row, to tell that it was taken out of the file: 5,000 of them still stand in one cell. */
const TAG = 4;
const MARK = 'Reviewbook rows ';

const heading = z.strictObject({
  v: z.literal(1),
  list: ownColumnList,
  of: z.string().nullable(),
  savedOn: z.custom<Day>((value) => typeof value === 'string' && isDay(value)),
  /** By which the records that it was saved from are known. */
  vault: z.string(),
  columns: z.array(z.strictObject({ id: z.string(), heading: z.string() })),
  rows: z.string(),
});
export type KeyHeading = Omit<z.infer<typeof heading>, 'rows'> & { tags: ReadonlySet<string> };

/** What stands in the hidden column of a list; undefined for one that does not come back. */
export function rowKeys({ back, columns, rows }: ShownList, savedOn: Day, digest: Digest): RowKeys | undefined {
  if (!back) return undefined;
  const { list, of } = back;
  const head: z.infer<typeof heading> = {
    ...{ v: 1, list, of, savedOn, vault: vaultMark(digest) },
    columns: back.columns.map((id, at) => ({ id, heading: columns[at]?.heading ?? '' })),
    rows: back.rows.map((row) => tagOf(row, digest)).join(''),
  };
  return {
    heading: `${MARK}${JSON.stringify(head)}`,
    rows: back.rows.map(
      (row, line) =>
        `${row} ${back.columns.map((column, at) => digest(row, column, plainCell(rows[line]?.[at] ?? null))).join('')}`,
    ),
  };
}

/** The head of a hidden column; undefined for any other cell. */
export function keyHeading(cell: Cell): KeyHeading | undefined {
  const text = textOf(cell);
  if (!text.startsWith(MARK)) return undefined;
  const read = heading.safeParse(parsed(text.slice(MARK.length)));
  if (!read.success) return undefined;
  const { rows, ...head } = read.data;
  return { ...head, tags: new Set(inParts(rows, TAG)) };
}

/** Whose a row is, and the digests of its cells as they were saved, in the order of the head's columns. */
export function rowKey(cell: Cell): { row: string; digests: string[] } | undefined {
  const [row = '', digests = ''] = textOf(cell).trim().split(' ');
  return row === '' ? undefined : { row, digests: inParts(digests, DIGEST) };
}

export const tagOf = (row: string, digest: Digest): string => digest(row, '', '').slice(0, TAG);
export const vaultMark = (digest: Digest): string => digest('', '', MARK);

/** What a cell of a list says, however a workbook keeps it: the same for 3 Sep 2026 as a day, in figures and in words. */
export function plainCell(cell: ListCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return plainText(cell);
  if ('day' in cell) return cell.day;
  return String('number' in cell ? cell.number : cell.pence / 100);
}

export function plainText(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const day = readDay(line);
  if (day !== undefined) return day;
  // 32.50 is 32.5, and 00123 is no figure but a number of an employee
  return /^(0|[1-9]\d{0,8})\.\d{1,6}$/.test(line) ? String(Number(line)) : line;
}

function inParts(text: string, length: number): string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
