import { z } from 'zod';
import { questionSchema } from '#domain/form/kinds/index.ts';
import { type Bilingual, saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { formId } from './form.ts';
import { type Policy, policySchema } from './policy.ts';

/** A question or a line that the school left out; it is kept, so that it can come back with its words. */
const leftOut = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('question'),
    form: formId,
    section: z.strictObject({ id: z.string().min(1), title: saidSchema }),
    question: questionSchema,
  }),
  z.strictObject({
    kind: z.literal('line'),
    standards: slug,
    line: z.strictObject({ id: slug, text: saidSchema }),
  }),
]);
export type LeftOut = z.infer<typeof leftOut>;
export type LeftOutOf<Kind extends LeftOut['kind']> = Extract<LeftOut, { kind: Kind }>;

export const ownPolicySchema = z.strictObject({ policy: policySchema, leftOut: z.array(leftOut).max(500) });

/** A policy of the school's own as it is being written: what it says, and what was left out of it. */
export type OwnPolicy = z.infer<typeof ownPolicySchema>;

/** A copy of a policy to be adapted: with a name and a title of its own, as its first version. */
export function copyOf(policy: Policy, { id, title }: { id: string; title: Bilingual }): OwnPolicy {
  return { policy: { ...policy, id, title, version: 1 }, leftOut: [] };
}

/** Every short name that answers may have been kept under, so that none is given twice. */
export function namesIn({ policy, leftOut: out }: OwnPolicy): Set<string> {
  const questions = policy.forms.flatMap(({ sections }) =>
    sections.flatMap((section) => [section.id, ...section.questions.map(({ id }) => id)]),
  );
  const lines = policy.standards.flatMap((list) => [list.id, ...list.lines.map(({ id }) => id)]);
  const gone = out.map((one) => (one.kind === 'question' ? one.question.id : one.line.id));
  const lists = [policy.periods, policy.deadlines, policy.scales, policy.objectives.categories, policy.sharing ?? []];
  const others = lists.flatMap((entries) => entries.map(({ id }) => id));
  return new Set([...questions, ...lines, ...gone, ...others]);
}

/** A short name that nothing in the policy has: 'own-line-3'. */
export function newName(own: OwnPolicy, of: string): string {
  const taken = namesIn(own);
  let number = 1;
  while (taken.has(`own-${of}-${number}`)) number += 1;
  return `own-${of}-${number}`;
}
