import { z } from 'zod';
import { write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { boxName } from '#domain/form/address.ts';

const saved = z.object({ savedAt: shape.instant });

/** Notes of meetings and of the year; each is written like any box, by `records.answer`. */
export const notes = {
  /** Adds a note of today to those of the year. */
  'notes.add': write(z.strictObject({ recordId: shape.recordId, text: shape.prose }), saved, ['reviews'], {
    about: ({ recordId }) => ({ of: 'records', ids: [recordId] }),
    undo: () => 'note-added',
    watched: true,
  }),
  /** Moves a line of the notes to the end of a box of the policy's forms. */
  'notes.moveLine': write(
    z.strictObject({ recordId: shape.recordId, from: z.string().max(400), line: shape.prose, to: boxName }),
    saved,
    ['reviews'],
    { about: ({ recordId }) => ({ of: 'records', ids: [recordId] }), undo: () => 'note-moved', watched: true },
  ),
};
