import { storeAnswer } from '#db/writes/record/answers.ts';
import { addRow, nextPosition, saveRow } from '#db/writes/record/rows.ts';
import { addNeed, nextNeedPosition, saveNeed } from '#db/writes/training.ts';
import { readAddress } from '#domain/form/address.ts';
import { freeCategory } from '#domain/form/objectives.ts';
import type { TrainingNeedId } from '#domain/ids.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';
import { type BoxTarget, boxTarget } from '#domain/returned/box-target.ts';
import type { ReturnedLine } from '#domain/returned/compare-form.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import type { OpenRecord } from '#electron/office/records/open-record.ts';
import { rowKinds } from '#electron/office/records/row-kinds.ts';
import { emptyNeed } from '#electron/office/training/empty-need.ts';
import { rowOf } from './form-here.ts';
import type { LookedAt } from './look-at-form.ts';

type RowTarget = Extract<BoxTarget, { to: 'row' }>;
type Fields = Record<string, string | null>;

/** Writes lines of a form that came back into its record, by the rules of what is typed: answers, and rows box by box. */
export function takeForm(
  tx: Transaction,
  open: OpenRecord,
  { looked, lines }: { looked: LookedAt; lines: readonly ReturnedLine[] },
  asked: Occasion,
): void {
  const rows = new Map<string, { target: RowTarget; fields: Fields }>();
  for (const { address: text, written } of lines) {
    const address = readAddress(text);
    const target = address && boxTarget(address, looked.rules);
    if (!address || !target || !written) continue;
    if (target.to === 'answer' && 'text' in written) {
      const { question, side, row, cell } = address;
      storeAnswer(open.db, open.head.id, { question, side, row, cell, text: written.text });
    } else if (target.to === 'row' && 'fields' in written) {
      const before = rows.get(address.row);
      rows.set(address.row, { target, fields: { ...before?.fields, ...written.fields } });
    }
  }
  for (const [id, row] of rows) putRow(tx, open, { id, ...row, looked }, asked);
}

interface RowToPut {
  id: string;
  target: RowTarget;
  fields: Fields;
  looked: LookedAt;
}

function putRow(tx: Transaction, open: OpenRecord, { id, target, fields, looked }: RowToPut, asked: Occasion): void {
  const isThere = rowOf(looked.record, target, id) !== undefined;
  if (target.kind === 'training-need') {
    const needId = id as TrainingNeedId; // an id of that kind
    if (isThere) saveNeed(open.db, needId, fields);
    else putNeed(open, needId, fields);
  } else if (isThere) {
    const { kind } = target;
    rowKinds[kind].beforeSave?.(tx, open, id as never, fields, asked);
    saveRow(open.db, kind, id as RowId, fields as never);
  } else {
    const { kind } = target;
    const { recordId, content } = begun(tx, open, target, asked);
    const row = { ...content, ...fields, id, recordId, position: nextPosition(open.db, kind, recordId) };
    addRow(open.db, kind, row as never); // begun by the kind itself
  }
}

/** A row as its kind begins it; an objective in the first category of its question that has room. */
function begun(tx: Transaction, { head, frame }: OpenRecord, { kind, question }: RowTarget, asked: Occasion) {
  const recordId = head.id;
  const room = {
    categories: frame.policy.objectives.categories,
    objectives: tx.read.records.whole(recordId)?.objectives ?? [],
  };
  const category = kind === 'objective' ? freeCategory(question as { categories?: string[] }, room) : null; // a question of objectives
  const begin = rowKinds[kind as RowKind].begin as (input: object, before: unknown, at: object) => object; // the kind's own
  const content = begin({ kind, recordId, continues: null, category }, undefined, {
    today: asked.today,
    version: head.version,
  });
  return { recordId, content };
}

function putNeed({ db, head }: OpenRecord, id: TrainingNeedId, fields: Fields): void {
  const { cycleId, staffId, id: recordId } = head;
  if (cycleId === null || staffId === null) return;
  addNeed(db, { ...emptyNeed, ...fields, id, cycleId, staffId, recordId, position: nextNeedPosition(db, cycleId) });
}
