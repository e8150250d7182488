import { z } from 'zod';
import { formId } from '#domain/form.ts';
import { policyChoices } from '#domain/policy/choices.ts';
import { policySchema } from '#domain/policy.ts';
import { saidSchema } from '#domain/said.ts';
import { read, write } from './operation.ts';
import { nothing } from './shapes.ts';

const policySummary = z.object({
  id: z.string(),
  version: z.int(),
  title: saidSchema,
  nation: z.enum(['wales', 'england']),
  groups: z.array(z.object({ label: saidSchema, covered: z.boolean() })),
  forms: z.array(z.object({ id: formId, title: saidSchema })),
});

export const policies = {
  'policies.list': read(nothing, z.object({ policies: z.array(policySummary) }), []),
  /** The school's policy whole, and its own answers to what that policy leaves open. */
  'policies.current': read(nothing, z.object({ policy: policySchema.nullable(), choices: policyChoices }), ['policy']),
  'policies.choose': write(z.strictObject({ policyId: z.string().max(60), choices: policyChoices }), nothing, [
    'policy',
  ]),
};
