import { z } from 'zod';
import { appraisers, group, ownPeriod, period, phase, scopeRule } from '#domain/policy/groups.ts';
import * as judgement from '#domain/policy/judgement.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { deadline, step } from '#domain/policy/steps.ts';
import { clause } from '#domain/policy/values.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import type { EditablePart } from './policy-edits.ts';
import type { PieceValues, TermId } from './policy-pieces.ts';

const { joining } = policySchema.shape;
const { rules, training, appeal, most } = appraisers.shape;

/** What each piece of a policy must be, so that one can be checked by itself before it is put into its place. */
export const pieceSchemas: { [Part in EditablePart]: z.ZodType<PieceValues[Part]> } = {
  group,
  scope: scopeRule,
  'appraiser-rule': rules.element,
  period,
  phase,
  step,
  deadline,
  category: judgement.objectives.shape.categories.element,
  caution: judgement.objectives.shape.cautions.element,
  observation: judgement.observation,
  scale: judgement.scale,
  sharing: judgement.sharing,
  title: saidSchema,
  'own-period': ownPeriod,
  joining,
  'appointed-by': z.strictObject({ appointedBy: saidSchema, clause }),
  'appraiser-training': training,
  'appraiser-appeal': appeal,
  'most-appraisees': most,
  'objectives-most': judgement.objectives.shape.most,
  'support-plan': policySchema.shape.supportPlan,
  pay: policySchema.shape.pay,
  'entry-appeal': judgement.entryAppeal,
  retention: judgement.retention,
  term: z.strictObject({
    term: z.custom<TermId>((name) => typeof name === 'string' && name in policySchema.shape.terms.shape),
    one: saidSchema,
    many: saidSchema,
  }),
};
