import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { changeId, instant, nothing, savedFile } from '#contract/shapes.ts';
import { policyChoices } from '#domain/policy/choices.ts';
import { formId } from '#domain/policy/form.ts';
import { ownPolicySchema } from '#domain/policy/own-policy.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { nation } from '#domain/school.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { movedDeadline } from './calendar.ts';

const policyId = z.string().max(60);
const chosen = z.strictObject({ policyId });

const policySummary = z.object({
  id: policyId,
  version: z.int(),
  title: saidSchema,
  nation,
  languages: policySchema.shape.languages,
  groups: z.array(z.object({ label: saidSchema, covered: z.boolean() })),
  periods: z.array(z.object({ label: saidSchema })),
  phases: z.array(z.object({ label: saidSchema, optional: z.boolean() })),
  forms: z.array(z.object({ id: formId, title: saidSchema })),
  /** The most objectives that it sets or recommends; null where it gives no number. */
  objectives: z.object({ count: z.int(), recommended: z.boolean() }).nullable(),
  /** Whether a review ends with a recommendation or a decision on pay. */
  pay: z.boolean(),
  /** How many questions the policy leaves to the school. */
  choices: z.int(),
  /** When the school last changed it; null for one that comes with the program. */
  ownSince: instant.nullable(),
});

export const policies = {
  'policies.list': read(nothing, z.object({ policies: z.array(policySummary) }), ['policy']),
  /** The school's policy whole, and its own answers to what that policy leaves open. */
  'policies.current': read(nothing, z.object({ policy: policySchema.nullable(), choices: policyChoices }), ['policy']),
  /** One that comes with the program, or one of the school's own as it is being written. */
  'policies.byId': read(
    chosen,
    z.object({
      policy: policySchema,
      own: z
        .object({
          leftOut: ownPolicySchema.shape.leftOut,
          /** The policy that it was copied from, as it was then; null for one that came in as a file. */
          basedOn: policySchema.nullable(),
          updatedAt: instant,
        })
        .nullable(),
    }),
    ['policy'],
  ),
  /** Takes a policy into use for the cycles that are opened from now on. Answers that fit stay. */
  'policies.choose': write(
    z.strictObject({ policyId, choices: policyChoices }),
    z.object({ changeId: changeId.nullable() }),
    ['policy', 'changes'],
    {
      about: ({ policyId }) => ({ of: 'policy', id: policyId }),
      undo: () => 'policy-chosen',
    },
  ),
  /**
   * Answers to what the policy in use leaves open. They hold for the cycles that are opened from now on; with `alsoOpen`
   * all of the school's answers hold in the open ones, too, and the deadlines that this moved are told.
   */
  'policies.answer': write(
    z.strictObject({ answers: policyChoices, alsoOpen: z.boolean() }),
    z.object({ moved: z.array(movedDeadline) }),
    ['policy', 'cycles', 'reviews', 'changes'],
    { about: () => ({ of: 'school' }), moves: 'told', undo: () => 'policy-answered' },
  ),
  /** Makes a copy of the school's own; `says` is what it says instead, where it was drafted from the school's own text. */
  'policies.adapt': write(
    z.strictObject({ policyId, title: saidSchema, says: policySchema.optional() }),
    chosen,
    ['policy'],
    {
      about: ({ policyId }) => ({ of: 'policy', id: policyId }),
      undo: () => 'policy-copied',
      watched: true,
    },
  ),
  'policies.saveOwn': write(z.strictObject({ own: ownPolicySchema }), z.object({ version: z.int() }), ['policy'], {
    about: ({ own }) => ({ of: 'policy', id: own.policy.id }),
    undo: () => 'policy-edited',
    watched: true,
  }),
  'policies.removeOwn': write(chosen, z.object({ changeId }), ['policy', 'changes'], {
    about: ({ policyId }) => ({ of: 'policy', id: policyId }),
    undo: () => 'policy-removed',
  }),
  /** An empty form of a policy as the page that is printed, at an address that only this window can show. */
  'policies.previewForm': task(
    z.strictObject({ policyId, form: formId, language: languageChoice }),
    z.object({ address: z.string(), title: z.string() }),
    [],
    { leaves: 'nothing' },
  ),
  /** Asks where and writes the policy as a file that another school can load. */
  'policies.saveFile': task(chosen, savedFile, [], { about: ({ policyId }) => ({ of: 'policy', id: policyId }) }),
  /** Asks for a file and keeps its policy as one of the school's own; null where none was chosen. */
  'policies.loadFile': task(nothing, z.object({ policyId: policyId.nullable() }), ['policy'], {
    leaves: 'nothing',
    undo: () => 'policy-loaded',
    watched: true,
  }),
};
