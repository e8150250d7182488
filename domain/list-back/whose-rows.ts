import { type Cell, isBlank, type SheetRow, textOf } from '#domain/staff-list/cells.ts';
import type { ListComparison, ListNow } from './comparison.ts';
import { type Digest, type KeyHeading, plainCell, plainText, rowKey, tagOf } from './row-keys.ts';

/** A column of the list in a file: where it stands there, in the list, and among those that were saved. */
export interface BackColumn {
  id: string;
  at: number;
  place: number;
  saved: number | undefined;
}

/** A line of a file that is a row of the list. */
export interface BackRow {
  row: string;
  /** Where it stands in the list now. */
  now: number;
  cells: readonly Cell[];
  /** Of its cells as they were saved; undefined where the file does not know them. */
  digests: readonly string[] | undefined;
}

interface Lines {
  lines: readonly SheetRow[];
  keyAt: number;
  head: KeyHeading;
  columns: readonly BackColumn[];
}

const MOST_SAID = 120;

/**
 * Whose each line is: by its key, unless the name beside it is somebody else's, because the lines were sorted and the
 * hidden column was not. Then the name says whose it is.
 */
export function whoseRows(
  { lines, keyAt, head, columns }: Lines,
  now: ListNow,
  digest: Digest,
): { found: BackRow[] } & Pick<ListComparison, 'aside' | 'missing'> {
  const places = new Map(now.back.rows.map((row, at) => [row, at]));
  const byName = Map.groupBy(now.back.rows, (row) => nameNow(now, places.get(row)));
  const keyed = lines.flatMap(({ cells }) => rowKey(cells[keyAt] ?? '') ?? []);
  const bases = new Map(keyed.map(({ row, digests }) => [row, digests]));
  const name = columns.find(({ place }) => place === 0);
  const saved = name?.saved;
  const isNameOf = (row: string, said: string): boolean =>
    nameNow(now, places.get(row)) === said ||
    (saved !== undefined && bases.get(row)?.[saved] === digest(row, name?.id ?? '', said));

  const claims = lines.flatMap(({ row: line, cells }) => {
    const shown = cells.filter((_, at) => at !== keyAt);
    if (shown.every(isBlank)) return [];
    return [{ line, cells, shown, ...whose(rowKey(cells[keyAt] ?? '')?.row, name && cells[name.at]) }];
  });
  const sure = new Set(claims.flatMap(({ row, isSure }) => (isSure ? row : [])));

  const found: BackRow[] = [];
  const aside: ListComparison['aside'] = [];
  const seen = new Set<string>();
  for (const { line, cells, shown, row: claimed, isSure } of claims) {
    // a copy of somebody's row under a name of its own is somebody new
    const row = !isSure && claimed !== undefined && sure.has(claimed) ? undefined : claimed;
    const at = row === undefined ? undefined : places.get(row);
    const said = saidIn(shown);
    if (row === undefined) aside.push({ line, said, why: 'added' });
    else if (seen.has(row)) aside.push({ line, said, why: 'twice' });
    else if (at === undefined) aside.push({ line, said, why: 'gone' });
    else found.push({ row, now: at, cells, digests: bases.get(row) });
    if (row !== undefined) seen.add(row);
  }
  return {
    found,
    aside,
    missing: now.back.rows.filter((row) => !seen.has(row) && head.tags.has(tagOf(row, digest))),
  };

  function whose(key: string | undefined, cell: Cell | undefined): { row: string | undefined; isSure: boolean } {
    const said = cell === undefined ? '' : plainText(textOf(cell));
    if (said === '') return { row: key, isSure: key !== undefined };
    if (key !== undefined && isNameOf(key, said)) return { row: key, isSure: true };
    const [named, ...namesakes] = byName.get(said) ?? [];
    if (named !== undefined && namesakes.length === 0) return { row: named, isSure: true };
    // somebody who was in the file and is no more in the list, or a name that was spelt otherwise
    const before = [...bases.keys()].find((row) => isNameOf(row, said));
    return { row: before ?? key, isSure: before !== undefined };
  }
}

const nameNow = ({ rows }: ListNow, at: number | undefined): string =>
  at === undefined ? '' : plainCell(rows[at]?.[0] ?? null);

function saidIn(cells: readonly Cell[]): string {
  const said = cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return said.slice(0, 3).join(', ').slice(0, MOST_SAID).toWellFormed();
}
