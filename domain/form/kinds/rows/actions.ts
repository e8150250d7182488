import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { rowPart } from '#domain/form/part.ts';
import { rowsOf } from './rows.ts';

/** A plan may leave out who acts, and the day on which it was done: then what is written of its progress says so. */
const schema = rowsOf('actions', {
  area: column,
  action: column,
  who: column.optional(),
  by: column,
  measures: column,
  progress: column,
  done: column.optional(),
});

/** The actions of a support plan. */
export const actions = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, content) => content.actions.map((row) => ({ ...rowPart([row.area, row.action]), optional: true })),
  missing: none,
  begin: null,
});
