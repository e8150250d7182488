import { z } from 'zod';
import { write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import type { ChangeKind } from '#domain/change.ts';
import { type RowKind, rowKind } from '#domain/record/rows.ts';
import { slug } from '#domain/text/slug.ts';
import {
  actionFields,
  evidenceFields,
  objectiveFields,
  part,
  progressFields,
  promiseFields,
  undertakenFields,
} from './review-shapes.ts';

/** A table of kinds is never empty, which a list of its values cannot say. */
const byKind = <Shapes extends Record<RowKind, z.ZodObject>>(shapes: Shapes) =>
  z.discriminatedUnion('kind', Object.values(shapes) as [Shapes[RowKind], ...Shapes[RowKind][]]);

const added = <Kind extends RowKind, Begin extends z.ZodRawShape>(kind: Kind, begin: Begin) =>
  z.strictObject({ kind: z.literal(kind), recordId: shape.recordId, ...begin });
const saved = <Kind extends RowKind, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), rowId: shape.rowId, fields: part(fields) });

const removed: Record<RowKind, ChangeKind> = {
  objective: 'objective-removed',
  progress: 'progress-removed',
  undertaken: 'training-undertaken-removed',
  evidence: 'evidence-removed',
  promise: 'promise-removed',
  action: 'action-removed',
};

/** The rows of a record's tables, of every kind. */
export const rows = {
  'rows.add': write(
    byKind({
      objective: added('objective', { continues: shape.objectiveId.nullable(), category: slug.nullable() }),
      progress: added('progress', {}),
      undertaken: added('undertaken', {}),
      evidence: added('evidence', {}),
      promise: added('promise', {}),
      action: added('action', {}),
    }),
    z.object({ rowId: shape.rowId }),
    ['reviews'],
    { about: ({ recordId }) => ({ of: 'records', ids: [recordId] }), undo: () => 'row-added', watched: true },
  ),
  'rows.save': write(
    byKind({
      objective: saved('objective', objectiveFields),
      progress: saved('progress', progressFields),
      undertaken: saved('undertaken', undertakenFields),
      evidence: saved('evidence', evidenceFields),
      promise: saved('promise', promiseFields),
      action: saved('action', actionFields),
    }),
    z.object({ savedAt: shape.instant }),
    ['reviews', 'changes'],
    { about: ({ kind, rowId }) => ({ of: 'row', kind, id: rowId }), undo: () => 'text-written' },
  ),
  'rows.remove': write(
    z.strictObject({ kind: rowKind, rowId: shape.rowId }),
    z.object({ changeId: shape.changeId }),
    ['reviews', 'changes'],
    { about: ({ kind, rowId }) => ({ of: 'row', kind, id: rowId }), undo: ({ kind }) => removed[kind] },
  ),
};
