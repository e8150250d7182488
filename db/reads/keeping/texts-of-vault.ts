import { getTableColumns, getTableName, is, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { wholeRow } from '#db/reads/undo/whole-rows.ts';
import * as general from '#db/schema/general.ts';
import * as restricted from '#db/schema/restricted.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { TextPlace } from '#domain/requests/places.ts';
import type { Compartment } from '#domain/roles.ts';
import { textColumns } from './text-columns.ts';

/** What stands in one column of one row, or in one part of it where its parts are about different people. */
export interface VaultText {
  place: TextPlace;
  table: string;
  /** The row's one name in its table, as `AboutRow` has it. */
  key: string;
  column: string;
  /** Whose row it is, and which record it hangs on, where it says so. */
  staffId: StaffId | null;
  recordId: RecordId | null;
  value: unknown;
}

const schemas: Record<Compartment, readonly SQLiteTable[]> = {
  general: tablesOf(general),
  restricted: tablesOf(restricted),
};

function tablesOf(schema: Record<string, unknown>): SQLiteTable[] {
  return Object.values(schema).filter((one) => is(one, SQLiteTable));
}

/**
 * Every text of a compartment that is searched for a name and that a caller wants by what is stored. What is stored is read
 * as it is, whichever shape it has: nothing is left out because nobody reads it any more.
 */
export function textsOfVault(db: ReadableDb, of: Compartment, wanted: (stored: string) => boolean): VaultText[] {
  return schemas[of].flatMap((table) => textsOfTable(db, table, wanted));
}

function textsOfTable(db: ReadableDb, table: SQLiteTable, wanted: (stored: string) => boolean): VaultText[] {
  const name = getTableName(table);
  const known = textColumns[name];
  if (!known || known.searched.length === 0) return [];
  const { place, searched } = known;
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  const keys = keysOf(table);
  const raw = Object.entries(columns)
    .filter(([column, { name: inSql }]) => searched.includes(column) || keys.includes(inSql) || owners.includes(column))
    .map(([column, one]): [string, SQL<string | null>] => [column, sql<string | null>`${one}`]);
  return db
    .select(Object.fromEntries(raw))
    .from(table)
    .all()
    .flatMap((row): VaultText[] =>
      searched.flatMap((column): VaultText[] => {
        const inRow = row[column];
        if (typeof inRow !== 'string') return [];
        const stored = name === 'change' ? withLongTexts(db, inRow) : inRow;
        if (!wanted(stored)) return [];
        const key = Object.entries(columns)
          .filter(([, one]) => keys.includes(one.name))
          .map(([own]) => String(row[own]))
          .join('/');
        const whole: VaultText = {
          place,
          table: name,
          key,
          column,
          staffId: idIn<StaffId>(name === 'staff' ? row['id'] : row['staffId']),
          recordId: idIn<RecordId>(name === 'review' ? row['id'] : row['recordId']),
          value: storedValue(stored, columns[column]),
        };
        return partsOf(whole);
      }),
    );
}

/** The rows of a change as they are stored, with the long texts that stand beside it: they are kept of somebody, too. */
function withLongTexts(db: ReadableDb, stored: string): string {
  if (!stored.includes('"sha256"')) return stored;
  const { value, ...shape } = JSON.parse(stored) as { value: RowChange[] }; // what was stored as such
  return JSON.stringify({ ...shape, value: value.map((row) => wholeRow(db, row)) });
}

/** The columns that say whose a row is. */
const owners = ['id', 'staffId', 'recordId'];

/** The columns of a table's key, in its order. */
function keysOf(table: SQLiteTable): string[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const several = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  return several.length > 0 ? several : columns.filter(({ primary }) => primary).map((column) => column.name);
}

const idIn = <Id extends string>(value: unknown): Id | null => (typeof value === 'string' ? (value as Id) : null); // a column of that kind

/** A text as it is, or a value without the number of its shape. */
function storedValue(stored: string, column: SQLiteColumn | undefined): unknown {
  if (column?.columnType !== 'SQLiteCustomColumn') return stored;
  const parsed: unknown = JSON.parse(stored);
  return typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : parsed;
}

type Parts = (text: VaultText, value: Record<string, unknown>[]) => VaultText[];

/** What is about several people is told apart: the rows of a change, the staff list at the end of a cycle. */
const parts: Record<string, { of: (value: unknown) => unknown; parts: Parts }> = {
  change: {
    of: (value) => value,
    parts: (text, rows) =>
      rows.map((row, at) => {
        const was = recordOf(row['before'] ?? row['after']);
        return {
          ...text,
          key: `${text.key}/${at}`,
          staffId: idIn(row['table'] === 'staff' ? row['id'] : was['staffId']),
          recordId: idIn(row['table'] === 'review' ? row['id'] : was['recordId']),
          value: { before: row['before'], after: row['after'] },
        };
      }),
  },
  cycle_closing: {
    of: (value) => recordOf(value)['people'],
    parts: (text, people) => [
      ...people.map((person) => {
        const staffId = idIn<StaffId>(person['id']);
        return { ...text, key: `${text.key}/${staffId ?? ''}`, staffId, value: person };
      }),
      { ...text, key: `${text.key}/rest`, value: { ...recordOf(text.value), people: [] } },
    ],
  },
};

function partsOf(text: VaultText): VaultText[] {
  const way = parts[text.table];
  const several = way?.of(text.value);
  return way && Array.isArray(several) ? way.parts(text, several.map(recordOf)) : [text];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
