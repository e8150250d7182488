import { z } from 'zod';
import { write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { part, revisionFields } from './review-shapes.ts';

/** The earlier wordings of objectives that were revised during the year; they come about while an objective is written. */
export const revisions = {
  /** Says when and why an objective was revised, that only its spelling was put right, or that the next change is another. */
  'revisions.explain': write(
    z.strictObject({
      recordId: shape.recordId,
      revisionId: shape.objectiveRevisionId,
      fields: part(revisionFields),
    }),
    z.object({ savedAt: shape.instant }),
    ['reviews'],
    { about: ({ recordId }) => ({ of: 'records', ids: [recordId] }), undo: () => 'revision-explained', watched: true },
  ),
};
