import { type OperationName, operations } from '#contract/index.ts';
import type { WritableDb } from '#db/types.ts';
import { noteChange } from '#db/writes/undo/changes.ts';
import { boxOf, goOnWriting } from '#db/writes/undo/typed.ts';
import type { ChangeKind } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Changed, Occasion } from './handling.ts';

/** What notes the rows that an operation changed, as what the contract says that it is listed. */
export function noting(
  name: OperationName,
  input: unknown,
  { newId, now: at, by }: Occasion,
): (db: WritableDb, changed: Changed) => ChangeId {
  return (db, changed) => {
    const what = changeKindOf(name, input);
    if (what === undefined) throw new Error(`the contract does not say as what ${name} is listed`);
    const { rows, gone } = changed;
    const box = isTyped.has(what) ? boxOf(rows) : undefined;
    const goesOn = box === undefined ? undefined : goOnWriting(db, { at, by, box, rows });
    if (goesOn) return goesOn;
    const id = newId<ChangeId>();
    noteChange(db, {
      id,
      at,
      by,
      what,
      about: changed.about,
      rows,
      ...(gone && { gone }),
      ...(box !== undefined && { box }),
    });
    return id;
  };
}

/** What is saved at every pause in typing, or as often as somebody moves a column. */
const isTyped: ReadonlySet<ChangeKind> = new Set([
  'text-written',
  'margin-written',
  'welsh-written',
  'policy-edited',
  'revision-explained',
  'observation-changed',
  'moderation-written',
  'columns-shown',
]);

export function changeKindOf(name: OperationName, input: unknown): ChangeKind | undefined {
  const { undo, lists }: Partial<Record<'undo' | 'lists', (parsed: never) => ChangeKind>> = operations[name];
  return (undo ?? lists)?.(input as never); // the schema of the same operation has parsed it
}
