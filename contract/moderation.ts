import { z } from 'zod';
import type { Consistency } from '#domain/moderation/consistency.ts';
import { checkAnswer } from '#domain/moderation/moderation.ts';
import { sampleNumbers } from '#domain/moderation/sample.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { read, write } from './operation.ts';
import { cycleId, dayShape, line, moderationId, nothing, prose, recordId } from './shapes.ts';

const ofCycle = ({ cycleId: id }: { cycleId: z.output<typeof cycleId> }) => ({ of: 'cycle' as const, id });
const findings = {
  checks: z.record(z.string(), checkAnswer),
  finding: prose,
  followUp: prose,
  doneOn: dayShape.nullable(),
};

/** Moderation of a cycle's reviews (requirements 7.1, 7.3): samples, what was found of each review, and how they compare. */
export const moderation = {
  'moderation.ofCycle': read(
    z.strictObject({ cycleId }),
    z.object({
      cycleLabel: z.string(),
      /** What the policy says of it; null where it says nothing. */
      said: z.object({ says: saidSchema, clause: z.string() }).nullable(),
      checks: z.array(z.object({ id: z.string(), text: saidSchema, clause: z.string().nullable() })),
      /** How many reviews can be drawn. */
      reviews: z.int(),
      samples: z.array(
        z.object({
          id: moderationId,
          number: z.int(),
          each: z.int(),
          drawnOn: dayShape,
          moderator: z.string(),
          conclusion: z.string(),
          /** Drawn again today by its number it is the same. */
          isSame: z.boolean(),
          items: z.array(
            z.object({
              recordId,
              name: z.string(),
              appraiserName: z.string(),
              group: saidSchema,
              ...findings,
              finding: z.string(),
              followUp: z.string(),
            }),
          ),
        }),
      ),
      /** By appraiser and by staff group; the groups as the policy calls them. */
      consistency: z.custom<Consistency>(),
      groups: z.array(z.object({ id: z.string(), label: saidSchema })),
    }),
    ['moderation', 'reviews', 'cycles', 'staff', 'calendar'],
  ),
  /** Draws so many reviews of each appraiser in each staff group, by the number given or a new one. */
  'moderation.draw': write(
    z.strictObject({
      cycleId,
      number: z.int().min(sampleNumbers.least).max(sampleNumbers.most).nullable(),
      each: z.int().min(1).max(5),
      moderator: line,
    }),
    z.object({ moderationId, number: z.int() }),
    ['moderation'],
    { about: ofCycle, undo: () => 'moderation-drawn', watched: true },
  ),
  /** Writes what was found of one review of a sample. */
  'moderation.save': write(
    z.strictObject({
      moderationId,
      recordId,
      fields: z.strictObject({
        check: z.strictObject({ id: line, answer: z.union([checkAnswer, z.literal('')]) }).optional(),
        finding: prose.optional(),
        followUp: prose.optional(),
        doneOn: dayShape.nullable().optional(),
      }),
    }),
    nothing,
    ['moderation'],
    { about: ({ recordId: id }) => ({ of: 'records', ids: [id] }), undo: () => 'moderation-written', watched: true },
  ),
  /** Writes what came out of a sample as a whole. */
  'moderation.conclude': write(z.strictObject({ cycleId, moderationId, conclusion: prose }), nothing, ['moderation'], {
    about: ofCycle,
    undo: () => 'moderation-written',
    watched: true,
  }),
  /** Takes away a sample of which nothing was written yet. */
  'moderation.remove': write(z.strictObject({ cycleId, moderationId }), nothing, ['moderation'], {
    about: ofCycle,
    undo: () => 'moderation-removed',
    watched: true,
  }),
};
