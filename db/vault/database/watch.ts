import type { Database } from 'better-sqlite3';

/** The values of a row by the names of its columns, as SQLite has them. */
export type Cells = Record<string, unknown>;

/** A row of a table as it stood before and stands after; null is 'not there'. */
export interface SeenRow {
  table: string;
  before: Cells | null;
  after: Cells | null;
}

/** Sees what is written while somebody looks. */
export interface Watch {
  /** Begins to look. Outside any transaction: what it makes would be taken back with one. */
  begin: () => void;
  /** What was written since, in the order of writing; a row that was written twice stands twice. */
  seen: () => SeenRow[];
  end: () => void;
}

/**
 * Sees every row of a connection's tables that is written, changed or taken away, also those that go because another went
 * that they hang on. Triggers of the connection alone call a function of ours: nothing of it is in the file.
 */
export function watchOf(database: Database): Watch {
  let columns: ReadonlyMap<string, readonly string[]> | undefined;
  let found: SeenRow[] | undefined;

  const note = (of: unknown, ...cells: unknown[]): null => {
    const table = String(of);
    const names = columns?.get(table) ?? [];
    const row = (from: number): Cells => Object.fromEntries(names.map((name, at) => [name, cells[from + at] ?? null]));
    const [hadOne, hasOne] = cells;
    found?.push({ table, before: hadOne ? row(2) : null, after: hasOne ? row(2 + names.length) : null });
    return null;
  };

  const make = (): void => {
    columns = columnsOf(database);
    database.function('is_watched', () => (found === undefined ? 0 : 1));
    database.function('note_row', { varargs: true }, note);
    for (const [table, names] of columns)
      for (const [event, had, has] of events) {
        const cells = (row: string): string => names.map((name) => (row === '' ? 'null' : `${row}."${name}"`)).join();
        database.exec(
          `create temp trigger "watch_${event}_${table}" after ${event} on "${table}" when is_watched()
           begin select note_row('${table}', ${had ? 1 : 0}, ${has ? 1 : 0}, ${cells(had)}, ${cells(has)}); end`,
        );
      }
  };

  return {
    begin: () => {
      if (columns === undefined) make();
      found = [];
    },
    seen: () => found ?? [],
    end: () => {
      found = undefined;
    },
  };
}

const events = [
  ['insert', '', 'new'],
  ['update', 'old', 'new'],
  ['delete', 'old', ''],
] as const;

/** The columns of every table of the file. */
function columnsOf(database: Database): Map<string, string[]> {
  const rows = database
    .prepare<[], { tbl: string; col: string }>(
      `select m.name as tbl, c.name as col from main.sqlite_schema m, pragma_table_info(m.name) c
       where m.type = 'table' and m.name not like 'sqlite_%' order by m.name, c.cid`,
    )
    .all();
  return new Map(
    [...Map.groupBy(rows, ({ tbl }) => tbl)].map(([table, found]) => [table, found.map(({ col }) => col)]),
  );
}
