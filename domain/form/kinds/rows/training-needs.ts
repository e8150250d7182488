import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { agreedPlace, worthALook } from '#domain/form/missing.ts';
import { rowPart } from '#domain/form/part.ts';
import { rowsOf } from './rows.ts';

const schema = rowsOf('training-needs', { need: column, action: column });

/** The training needs that were found, and what is done about each. */
export const trainingNeeds = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, content) => content.trainingNeeds.map((row) => ({ ...rowPart([row.need, row.action]), optional: true })),
  missing: ({ id }, { content }) =>
    content.trainingNeeds
      .filter((row) => row.action.trim() === '')
      .map((row) => worthALook('need-without-action', id, agreedPlace(row.id, 'action'))),
  begin: null,
});
