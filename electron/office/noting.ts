import { type OperationName, operations } from '#contract/index.ts';
import type { WritableDb } from '#db/types.ts';
import { noteChange } from '#db/writes/changes.ts';
import type { ChangeKind, RowChange } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Occasion } from './handling.ts';

/** What notes the rows that an operation changed, as what the contract says that it can be put back. */
export function noting(
  name: OperationName,
  input: unknown,
  { newId, now: at, by }: Occasion,
): (db: WritableDb, changed: { about: string; rows: RowChange[] }) => ChangeId {
  return (db, { about, rows }) => {
    const what = changeKindOf(name, input);
    if (what === undefined) throw new Error(`the contract does not say that ${name} can be put back`);
    const id = newId<ChangeId>();
    noteChange(db, { id, at, by, what, about, rows });
    return id;
  };
}

function changeKindOf(name: OperationName, input: unknown): ChangeKind | undefined {
  const { undo }: { undo?: (parsed: never) => ChangeKind } = operations[name];
  return undo?.(input as never); // the schema of the same operation has parsed it
}
