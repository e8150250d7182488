import { shortDay } from '#domain/days/day-words.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Cell, isBlank, type SheetRow, textOf } from '#domain/staff-list/cells.ts';
import { headingKey, type Sheet } from '#domain/staff-list/sheet.ts';
import type { ChangedCell, ListComparison, ListNow } from './comparison.ts';
import { type Digest, type KeyHeading, keyHeading, plainCell, plainText, vaultMark } from './row-keys.ts';
import { type BackColumn, type BackRow, whoseRows } from './whose-rows.ts';

/**
 * What of a list was changed in a file that it was saved to, wherever its rows and columns stand by now. Told from what was
 * changed in the program meanwhile, which stays. Refuses a file that knows nothing of its rows, another list's, and one of
 * other records.
 */
export function compareBack(sheets: readonly Sheet[], now: ListNow, digest: Digest): Result<ListComparison> {
  const table = tableIn(sheets);
  if (!table) return refuse({ code: 'list-not-ours' });
  const { head } = table;
  if (head.vault !== vaultMark(digest)) return refuse({ code: 'list-of-others' });
  if (head.list !== now.back.list || head.of !== now.back.of) return refuse({ code: 'list-of-another' });
  const { columns, unknown } = columnsIn(table, now);
  const { found, aside, missing } = whoseRows({ lines: table.below, keyAt: table.keyAt, head, columns }, now, digest);
  const cells = found.flatMap((row) => columns.flatMap((column) => cellIn(row, column, now, digest)));
  return done({
    savedOn: head.savedOn,
    changed: cells.flatMap(({ isBroken, ...cell }) => (isBroken ? [] : [cell])),
    broken: cells.flatMap(({ isBroken, row, column, typed }) => (isBroken ? [{ row, column, typed }] : [])),
    aside,
    missing,
    unknown,
  });
}

interface Table {
  head: KeyHeading;
  keyAt: number;
  headings: readonly Cell[];
  below: readonly SheetRow[];
}

/** The table of a file that has a column with keys; of several sheets with one the first. */
function tableIn(sheets: readonly Sheet[]): Table | undefined {
  for (const { name, lines } of sheets) {
    if (name === '') continue; // a CSV file says 09/02/2019 for a day in February or in September
    for (const [at, { cells }] of lines.entries()) {
      const keyAt = cells.findIndex((cell) => keyHeading(cell) !== undefined);
      const head = keyHeading(cells[keyAt] ?? '');
      if (head) return { head, keyAt, headings: cells, below: lines.slice(at + 1) };
    }
  }
  return undefined;
}

/** Which column of the list stands where in the file, by the heading that it was saved under, or has now. */
function columnsIn({ head, keyAt, headings, below }: Table, now: ListNow) {
  const columns: BackColumn[] = [];
  const unknown: string[] = [];
  const byHeading = [
    ...head.columns.map(({ id, heading }, saved) => ({ id, heading, saved })),
    ...now.back.columns.map((id, at) => ({ id, heading: now.columns[at]?.heading ?? '', saved: undefined })),
  ];
  for (const [at, cell] of headings.entries()) {
    const key = headingKey(textOf(cell));
    if (at === keyAt) continue;
    const found = byHeading.find(
      ({ id, heading }) => headingKey(heading) === key && columns.every((other) => other.id !== id),
    );
    const place = found ? now.back.columns.indexOf(found.id) : -1;
    if (found && place >= 0 && key !== '') columns.push({ id: found.id, at, place, saved: found.saved });
    else if (key !== '' || below.some(({ cells }) => !isBlank(cells[at] ?? ''))) unknown.push(textOf(cell));
  }
  return { columns, unknown };
}

function cellIn(
  { row, now, cells, digests }: BackRow,
  { id: column, at, place, saved }: BackColumn,
  { rows }: ListNow,
  digest: Digest,
): (ChangedCell & { isBroken: boolean })[] {
  const cell = cells[at] ?? '';
  const typed = typedIn(cell);
  const plain = plainText(typed);
  const base = saved === undefined ? undefined : digests?.[saved];
  const there = plainCell(rows[now]?.[place] ?? null);
  const isAsSaved = base === undefined ? plain === '' : digest(row, column, plain) === base;
  if (isAsSaved || plain === there) return [];
  const since = base !== undefined && digest(row, column, there) !== base;
  return [{ row, column, typed, since, isBroken: typeof cell === 'object' && 'broken' in cell }];
}

/** What stands in a cell as somebody would type it. */
function typedIn(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if ('day' in cell) return shortDay(cell.day, 'en');
  return 'hours' in cell ? String(Number(cell.hours.toFixed(4))) : textOf(cell);
}
