import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { nothing } from '#contract/shapes.ts';
import { formId } from '#domain/policy/form.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** As long as what a policy says may be. */
const said = z.string().trim().max(4_000);
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
  }),
};
