import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { rowPart } from '#domain/form/part.ts';
import { rowsOf } from './rows.ts';

const schema = rowsOf('training-undertaken', { activity: column, success: column });

/** The training that was undertaken, and how well it went. */
export const trainingUndertaken = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, content) =>
    content.trainingUndertaken.map((row) => ({ ...rowPart([row.activity, row.success]), optional: true })),
  missing: none,
  begin: null,
});
