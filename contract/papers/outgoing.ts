import { z } from 'zod';
import { read, task } from '#contract/operation.ts';
import { recordIds } from '#contract/reviews/many-records.ts';
import { line, nothing, prose, recordId } from '#contract/shapes.ts';
import { language, languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { format } from './documents.ts';

/** Why somebody's paper is not among those that went out. */
const whyNotOut = z.enum(['restricted', 'not-for-them', 'apart', 'nothing', 'failed']);
export type WhyNotOut = z.infer<typeof whyNotOut>;

const asked = { document: z.string().max(60), recordIds };

/** What is about to leave: files in a folder, one a person, or all in one PDF. */
const outAs = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('files'), format }),
  /** `onNewSheet`: printed on both sides, nobody's paper begins on the back of another's. */
  z.strictObject({ as: z.literal('one-pdf'), onNewSheet: z.boolean() }),
]);

export const outgoing = {
  /** What would go out of one document about several records, whose, and for what it may be shared; nothing goes out yet. */
  'outgoing.look': read(
    z.strictObject(asked),
    z.object({
      title: saidSchema,
      formats: z.array(format),
      /** What the papers can be had in. */
      languages: z.array(language),
      people: z.array(
        z.object({
          recordId,
          name: z.string(),
          /** Kept by the headteacher alone. */
          restricted: z.boolean(),
          language: languageChoice,
          /** Why there is no paper; null where there is one, as far as can be told before it is made. */
          why: whyNotOut.nullable(),
        }),
      ),
      /** Whether the policy names the purposes; where it does not, the usual ones are offered. */
      isNamed: z.boolean(),
      purposes: z.array(z.object({ id: slug, purpose: saidSchema, clause: z.string().nullable() })),
    }),
    ['policy', 'cycles', 'staff', 'reviews', 'concerns'],
    { about: ({ recordIds: ids }) => ({ of: 'records', ids }) },
  ),
  /**
   * Asks where and makes the papers, whole or not at all; what only the headteacher keeps goes only where it was ticked. Where
   * they are for somebody else than the two whose review it is, that is noted on each record before they are there.
   */
  'outgoing.save': task(
    z.strictObject({
      ...asked,
      /** 'own': each in the language that the person wants. */
      language: z.enum(['own', ...languageChoice.options]),
      out: outAs,
      restricted: z.boolean(),
      /** For whom, where it is somebody beyond appraiser and appraisee. */
      sharing: z
        .strictObject({
          sharedWith: line,
          /** One of the purposes that are permitted; null for another one, which `purpose` says in words. */
          purposeId: slug.nullable(),
          purpose: line,
          note: prose,
        })
        .nullable(),
    }),
    z.object({
      /** Null where nothing could be made. */
      savedTo: z.string().nullable(),
      fileName: z.string(),
      made: z.int(),
      left: z.array(z.object({ name: z.string(), why: whyNotOut })),
    }),
    ['disclosures'],
    {
      about: ({ recordIds: ids }) => ({ of: 'records', ids }),
      detail: ({ document, out, sharing }) => ({
        document,
        format: out.as === 'files' ? out.format : 'pdf',
        ...(sharing && { shared: 1 }),
      }),
    },
  ),
  /** Stops what is being made: nothing of it stays. */
  'outgoing.stop': task(nothing, nothing, [], { leaves: 'nothing' }),
};
