import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { rowPart } from '#domain/form/part.ts';
import { rowsOf } from './rows.ts';

const schema = rowsOf('promises', { what: column, who: column, by: column, kept: column });

/** The support that the school agreed to give, and whether it came. */
export const promises = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, content) => content.promises.map(({ what }) => ({ ...rowPart([what]), optional: true })),
  missing: none,
  begin: null,
});
