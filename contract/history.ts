import { z } from 'zod';
import { historyKind } from '#domain/record/history.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { read } from './operation.ts';
import { dayShape, recordId, staffId } from './shapes.ts';

export const history = {
  /** Everything with a day that is kept of one person, over all years, the latest first (requirements 10.3). */
  'history.ofPerson': read(
    z.strictObject({ staffId }),
    z.object({
      name: z.string(),
      jobTitle: z.string(),
      today: dayShape,
      events: z.array(
        z.object({
          on: dayShape,
          kind: historyKind,
          /** A step in the policy's words, what was trained, how something ended; null where the kind says all. */
          label: saidSchema.nullable(),
          /** The cycle that it belongs to; null outside all cycles. */
          cycleLabel: z.string().nullable(),
          /** The record that it stands in; null where it stands in none. */
          record: z.object({ recordId, kind: recordKind }).nullable(),
        }),
      ),
    }),
    ['reviews', 'staff', 'training', 'concerns', 'cycles', 'disclosures'],
    { about: ({ staffId: id }) => ({ of: 'staff', id }) },
  ),
};
