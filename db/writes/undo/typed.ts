import { and, desc, eq, gte } from 'drizzle-orm';
import { rowOf, same } from '#db/reads/undo/rows-as-left.ts';
import { change } from '#db/schema/changes.ts';
import type { WritableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Noted } from './changes.ts';

/** What is typed in one box within this time is one change, from what stood there first to what stands there now. */
const ONE_SITTING_MS = 60 * 60 * 1000;

/** The box of a change that touched one row only, as what is typed does. */
export function boxOf([row, ...others]: readonly RowChange[]): string | undefined {
  return row && others.length === 0 ? `${row.table}/${row.id}` : undefined;
}

/**
 * Joins what was typed to the change that the same hand made in the same box shortly before; that one goes where nothing is
 * left of it. Gives its id, or undefined where there is none to go on with.
 */
export function goOnWriting(
  db: WritableDb,
  { at, by, box, rows }: Required<Pick<Noted, 'at' | 'by' | 'box' | 'rows'>>,
): ChangeId | undefined {
  const since = new Date(Date.parse(at) - ONE_SITTING_MS).toISOString();
  const isRecent = and(eq(change.box, box), eq(change.by, by), eq(change.undone, false), gte(change.at, since));
  const earlier = db.select().from(change).where(isRecent).orderBy(desc(change.at)).limit(1).get();
  const [[row], [first]] = [rows, earlier?.rows ?? []];
  if (!earlier || !row || !first || !same(first.after, row.before)) return undefined;
  if (same(first.before, row.after)) db.delete(change).where(eq(change.id, earlier.id)).run();
  else
    db.update(change)
      .set({ at, rows: [{ ...row, before: first.before }] })
      .where(eq(change.id, earlier.id))
      .run();
  return earlier.id;
}

/** A row that is written, and how it stands, where that is known already. */
export interface WrittenRow extends Pick<RowChange, 'table' | 'id'> {
  before?: object | undefined;
}

/** What writing one row does to it, where the writing gives how it stands after; nothing where nothing changed. */
export function notingWritten(
  db: WritableDb,
  { table, id, before: known }: WrittenRow,
  write: () => Record<string, unknown> | undefined,
): RowChange[] {
  const before = known ? { ...known } : rowOf(db, table, id);
  const row = { table, id, before, after: write() ?? null };
  return same(row.before, row.after) ? [] : [row];
}
