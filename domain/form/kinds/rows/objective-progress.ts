import { isAnswered } from '#domain/form/causes.ts';
import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { agreedPlace, gap, worthALook } from '#domain/form/missing.ts';
import { rowPart } from '#domain/form/part.ts';
import { rowsOf } from './rows.ts';

const schema = rowsOf('objective-progress', { objective: column, progress: column });

/** How the objectives of the last cycle went. */
export const objectiveProgress = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, { progress }) => progress.map((row) => rowPart([row.progress], [row.objective])),
  missing: ({ id }, { content: { progress }, brokenPromise }) => {
    const empty = progress
      .filter((row) => row.progress.trim() === '')
      .map((row) => worthALook('progress-empty', id, agreedPlace(row.id, 'progress')));
    if (brokenPromise === null) return empty;
    const unanswered = progress
      .filter(({ outcome, cause, causeSaid }) => outcome === 'not-met' && !isAnswered({ cause, said: causeSaid }))
      .map((row) => gap(brokenPromise, 'cause-empty', id, agreedPlace(row.id, 'cause')));
    return [...empty, ...unanswered];
  },
  begin: null,
});
