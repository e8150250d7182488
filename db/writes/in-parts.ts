/** SQLite takes so many values in one statement and no more; no row has more than a dozen columns. */
const ROWS_AT_ONCE = 1000;

/** Inserts many rows in as few statements as SQLite allows. */
export function inParts<Row>(rows: readonly Row[], insert: (part: Row[]) => { run: () => unknown }): void {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) insert(rows.slice(first, first + ROWS_AT_ONCE)).run();
}
