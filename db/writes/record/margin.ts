import { and, eq } from 'drizzle-orm';
import { answer } from '#db/schema/record/record-rows.ts';
import type { WritableDb } from '#db/types.ts';
import { MARGIN, type MarginNote, marginBox } from '#domain/form/margin.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { storeAnswer } from './answers.ts';

export function storeMarginNote(db: WritableDb, id: RecordId, { question, by, text }: MarginNote & { by: Role }): void {
  storeAnswer(db, id, { ...marginBox(question, by), text });
}

export function removeMarginNote(db: WritableDb, id: RecordId, of: { question: string; by: Role }): void {
  const { question, row, cell } = marginBox(of.question, of.by);
  db.delete(answer)
    .where(and(eq(answer.recordId, id), eq(answer.question, question), eq(answer.row, row), eq(answer.cell, cell)))
    .run();
}

/** Their work is done when the record is signed: takes away whatever anybody noted in its margin. */
export function removeMarginNotes(db: WritableDb, id: RecordId): void {
  db.delete(answer)
    .where(and(eq(answer.recordId, id), eq(answer.question, MARGIN)))
    .run();
}
