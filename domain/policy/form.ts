import { z } from 'zod';
import { questionSchema } from '#domain/form/kinds/index.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { phaseId, staffGroupId } from './groups.ts';

export const formId = z.enum([
  'pre-review',
  'self-assessment',
  'interim-self-assessment',
  'annual-self-assessment',
  'planning',
  'statement',
  'interim',
  'cpd',
  'observation',
  'team-review',
  'concern',
  'support-plan',
  'probation',
  'note',
  'wellbeing',
  'checklist',
  'meeting-notes',
]);
export type FormId = z.infer<typeof formId>;

export const formSchema = z.strictObject({
  id: formId,
  title: saidSchema,
  /** Which staff groups it is for; everybody where it is left out. */
  groups: z.array(staffGroupId).min(1).optional(),
  /** The kind of record that it is filled in for, or only handed out empty: what is written on it is not recorded. */
  for: z.enum([...recordKind.options, 'hand-out']),
  /** Whether it is part of what both sign at the end. */
  signed: z.boolean(),
  /** The one meeting that it is for; left out for a form of the whole year. */
  meeting: phaseId.optional(),
  /** Where in the policy the form stands. */
  clause: z.string().min(1),
  intro: saidSchema.optional(),
  sections: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: saidSchema,
      /** The title names the part on screen; the policy's own form has no such heading. */
      untitled: z.literal(true).optional(),
      /** It is written in after the signing, too: what stands there is no part of what was signed. */
      afterSigning: z.literal(true).optional(),
      questions: z.array(questionSchema).min(1),
    }),
  ),
});

/** A form of a policy: sections of questions, in the order in which they are printed. */
export type Form = z.infer<typeof formSchema>;
