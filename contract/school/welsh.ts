import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { changeId, nothing } from '#contract/shapes.ts';
import { formId } from '#domain/policy/form.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { MOST_WELSH, welshAside } from '#domain/welsh-list.ts';

const said = z.string().trim().max(MOST_WELSH);
/** So many texts no policy has. */
const MOST_TEXTS = 5_000;
const word = z.object({ english: z.string(), welsh: z.string() });

/** The school's own Welsh: for the words of a policy that has none, for job titles and for themes (requirements 8, 11.11). */
export const welsh = {
  /**
   * What the policy in use and those of the open cycles say in English alone, form by form, and what the school itself calls
   * its jobs and the themes of its training, with the school's Welsh. A theme that only the headteacher reads is not there.
   */
  'welsh.words': read(
    nothing,
    z.object({
      policy: saidSchema.nullable(),
      parts: z.array(
        z.object({
          /** Null for what stands outside the forms. */
          form: z.object({ id: formId, title: saidSchema }).nullable(),
          words: z.array(word),
        }),
      ),
      jobTitles: z.array(word),
      themes: z.array(word),
    }),
    ['policy', 'cycles', 'staff', 'training', 'reviews'],
  ),
  /** Keeps the Welsh of one text; '' takes it away. Papers have it from the next one on. */
  'welsh.save': write(z.strictObject({ english: said.min(1), welsh: said }), nothing, ['policy', 'cycles'], {
    about: () => ({ of: 'school' }),
    undo: () => 'welsh-written',
    watched: true,
  }),
  /** Asks for the list that came back from a translator, and says what it would change; nothing is written. */
  'welsh.readList': task(
    nothing,
    z.object({
      file: z
        .object({
          fileName: z.string(),
          added: z.array(word),
          changed: z.array(word.extend({ before: z.string() })),
          same: z.int(),
          /** Lines without Welsh, which take nothing away. */
          empty: z.int(),
          /** Lines that are not taken, with the reason. */
          aside: z.array(word.extend({ row: z.int(), why: welshAside })),
        })
        .nullable(),
    }),
    [],
    { leaves: 'nothing' },
  ),
  /** Keeps the Welsh of many texts as one change. */
  'welsh.takeList': write(
    z.strictObject({
      words: z
        .array(z.strictObject({ english: said.min(1), welsh: said.min(1) }))
        .min(1)
        .max(MOST_TEXTS),
    }),
    z.object({ changeId: changeId.nullable() }),
    ['policy', 'cycles', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'welsh-taken' },
  ),
};
