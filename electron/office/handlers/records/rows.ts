import { addRow, nextPosition, saveRow } from '#db/writes/record/rows.ts';
import type { RowId, RowKind, Rows } from '#domain/record/rows.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';
import { removeNoted } from '#electron/office/records/remove-noted.ts';
import { rowKinds } from '#electron/office/records/row-kinds.ts';

/** The rows of a record's tables: objectives, progress on previous ones, training undertaken. */
export const rows: HandlersOf<'rows'> = {
  'rows.add': (tx, input, asked) =>
    writeRecord(tx, input.recordId, asked, ({ db, frame }) => {
      const { kind, recordId } = input;
      const { begin, problem } = kindOf(kind);
      const content = begin(input, tx.read.reviews.before(recordId));
      const found = problem(content, frame);
      if (found) return refuse(found);
      const rowId = asked.newId<RowId>();
      const row = { id: rowId, recordId, position: nextPosition(db, kind, recordId), ...content };
      addRow(db, kind, row as Rows[RowKind]); // made by the kind itself
      return done({ rowId });
    }),

  'rows.save': (tx, { kind, rowId, fields }, asked) =>
    writeRecord(tx, tx.read.records.ofRow(kind, rowId), asked, ({ db, frame }) => {
      const found = kindOf(kind).problem(fields, frame);
      if (found) return refuse(found);
      saveRow(db, kind, rowId, fields);
      return done({ savedAt: asked.now });
    }),

  'rows.remove': (tx, { kind, rowId }, asked) => {
    const { table } = rowKinds[kind];
    return removeNoted(tx, tx.read.records.ofRow(kind, rowId), asked, { table, id: rowId });
  },
};

interface AnyKind {
  begin: (input: unknown, before: unknown) => object;
  problem: (fields: object, frame: unknown) => ReturnType<(typeof rowKinds)[RowKind]['problem']>;
}

/** The entry of a kind, for an input that the contract has proved to be of that kind. */
function kindOf(kind: RowKind): AnyKind {
  return rowKinds[kind] as AnyKind; // the input's kind is the key
}
