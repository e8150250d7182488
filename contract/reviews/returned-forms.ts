import { z } from 'zod';
import { sessionChange, sessionRead, task } from '#contract/operation.ts';
import { changeId, dayShape, nothing, recordId } from '#contract/shapes.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { notTaken } from '#domain/returned/box-value.ts';
import { lineKind } from '#domain/returned/compare-form.ts';
import { formFault } from '#domain/returned/form-file.ts';

const fileId = z.string().max(40);
const one = { fileId, recordId };
const ofRecord = (asked: { recordId: z.output<typeof recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});

/** What a file is laid beside. */
const shown = ['import', 'reviews', 'training', 'concerns', 'staff', 'cycles', 'policy', 'school'] as const;

/** Whose a form is that came back. */
const whose = z.object({ recordId, kind: recordKind, name: z.string(), form: z.string() });

/** Forms that were filled in in Word and came back: read, laid beside the record, and taken box by box. */
export const returnedForms = {
  /**
   * Asks for a file and has it in hand; null where none was chosen. One that was handed out empty is for the record that
   * somebody is looking at.
   */
  'returnedForms.choose': task(
    z.strictObject({ recordId: recordId.nullable() }),
    z.object({ file: z.object(one).nullable() }),
    ['import'],
    { leaves: 'nothing' },
  ),
  /** Asks for a folder and has every Word file in hand that lies in it; how many there are, none where no folder was chosen. */
  'returnedForms.chooseFolder': task(nothing, z.object({ files: z.int() }), ['import'], { leaves: 'nothing' }),
  /** The files in hand, each with whose it is and how much in it is new, or why it cannot be read. */
  'returnedForms.inHand': sessionRead(
    nothing,
    z.object({
      files: z.array(
        z.object({
          fileId,
          fileName: z.string(),
          whose: whose.nullable(),
          fault: formFault.nullable(),
          /** Boxes that say something else, boxes of those that cannot be taken, and boxes that say the same. */
          differing: z.int(),
          notTaken: z.int(),
          same: z.int(),
          taken: z.boolean(),
        }),
      ),
    }),
    shown,
    { leaves: 'nothing' },
  ),
  /** A file in hand beside its record; nothing is written. */
  'returnedForms.look': sessionRead(
    z.strictObject(one),
    z.object({
      fileName: z.string(),
      whose,
      /** The day on which the file was made; null where it does not say. */
      madeOn: dayShape.nullable(),
      /** It was made under another version of the policy. */
      isOtherVersion: z.boolean(),
      closed: z.enum(['closed', 'ended', 'signed']).nullable(),
      lines: z.array(
        z.object({
          address: z.string(),
          part: z.string(),
          label: z.string(),
          theirs: z.string(),
          pieces: z.array(z.object({ kind: z.enum(['same', 'out', 'in']), text: z.string() })),
          kind: lineKind,
          /** It was changed here after the file was made. */
          changedHere: z.boolean(),
          why: notTaken.nullable(),
          proposed: z.boolean(),
        }),
      ),
      same: z.int(),
      /** Boxes that stand otherwise here since, and that nobody touched in the file. */
      changedHereOnly: z.int(),
      /** How many boxes the file has no more. */
      lost: z.int(),
      /** What stands in the file outside its boxes; and what boxes say that were copied within it. */
      outside: z.array(z.string()),
      again: z.array(z.string()),
      tracked: z.boolean(),
      comments: z.array(z.object({ by: z.string(), text: z.string() })),
      pictures: z.int(),
    }),
    shown,
    { about: ofRecord },
  ),
  /** Writes boxes of a file in hand into its record, all at once; refuses where one of them was changed since it was looked at. */
  'returnedForms.take': task(
    z.strictObject({ ...one, boxes: z.array(z.string().max(2_500)).min(1).max(2_000) }),
    z.object({ boxes: z.int(), changeId: changeId.nullable() }),
    ['import', 'reviews', 'training', 'concerns'],
    {
      about: ofRecord,
      undo: () => 'form-taken',
      watched: true,
      detail: (_, answer): Record<string, number> => (answer ? { count: answer.boxes } : {}),
    },
  ),
  /** Puts the files aside that are in hand. */
  'returnedForms.forget': sessionChange(nothing, nothing, ['import'], { leaves: 'nothing' }),
};
