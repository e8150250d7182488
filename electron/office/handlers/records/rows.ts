import { addRow, nextPosition, saveRow } from '#db/writes/record/rows.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Problem } from '#domain/problems.ts';
import type { RowId, RowKind, Rows } from '#domain/record/rows.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { noteText } from '#electron/office/records/note-text.ts';
import { type OpenRecord, writeText } from '#electron/office/records/open-record.ts';
import { removeNoted } from '#electron/office/records/remove-noted.ts';
import { rowKinds } from '#electron/office/records/row-kinds.ts';

/** The rows of a record's tables: objectives, progress on previous ones, training undertaken. */
export const rows: HandlersOf<'rows'> = {
  'rows.add': (tx, input, asked) =>
    writeText(tx, input.recordId, asked, ({ db, head: { version }, frame }) => {
      const { kind, recordId } = input;
      const { begin, problem } = kindOf(kind);
      const content = begin(input, tx.read.reviews.before(recordId), { today: asked.today, version });
      const found = problem(content, frame, asked.today);
      if (found) return refuse(found);
      const rowId = asked.newId<RowId>();
      const row = { id: rowId, recordId, position: nextPosition(db, kind, recordId), ...content };
      addRow(db, kind, row as Rows[RowKind]); // made by the kind itself
      return done({ rowId });
    }),

  'rows.save': (tx, { kind, rowId, fields }, asked) => {
    const { problem, beforeSave, followsSigning, table } = kindOf(kind);
    const work = (open: OpenRecord) => {
      const found = problem(fields, open.frame, asked.today);
      if (found) return refuse(found);
      const before = beforeSave?.(tx, open, rowId, fields, asked);
      const theirs = () => tx.read.staffOfOffice.some(open.people);
      noteText(tx, { table, id: rowId, before }, theirs, () => saveRow(open.db, kind, rowId, fields));
      return done({ savedAt: asked.now });
    };
    const mayFollowSigning = () => followsSigning?.(fields) ?? false;
    return writeText(tx, tx.read.records.ofRow(kind, rowId), asked, work, mayFollowSigning);
  },

  'rows.remove': (tx, { kind, rowId }, asked) => {
    const { table, mustStay } = kindOf(kind);
    const row = { table, id: rowId };
    return removeNoted(tx, tx.read.records.ofRow(kind, rowId), asked, row, (open) =>
      mustStay?.(tx, open, rowId, asked.today),
    );
  },
};

interface AnyKind {
  begin: (input: unknown, before: unknown, at: { today: Day; version: number }) => object;
  problem: (fields: object, frame: Frame, today: Day) => Problem | undefined;
  beforeSave?: (tx: Transaction, open: OpenRecord, id: RowId, fields: object, asked: Occasion) => object | undefined;
  mustStay?: (tx: Transaction, open: OpenRecord, id: RowId, today: Day) => Problem | undefined;
  followsSigning?: (fields: object) => boolean;
  table: ChangedTable;
}

/** The entry of a kind, for an input that the contract has proved to be of that kind. */
function kindOf(kind: RowKind): AnyKind {
  return rowKinds[kind] as AnyKind; // the input's kind is the key
}
