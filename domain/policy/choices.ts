import { z } from 'zod';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { type OrAsked, wholeNumber, type YearDay, yearDay } from './values.ts';

const asked = { id: slug, question: saidSchema, hint: saidSchema.optional() };

/** A gap in the policy that the school fills once; `proposal` is what the program suggests until then. */
export const choice = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('option'),
    options: z.array(z.strictObject({ value: slug, label: saidSchema })).min(2),
    proposal: slug,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('count'),
    least: wholeNumber,
    most: wholeNumber,
    /** What is counted: 'weeks', 'years', 'people'. */
    of: saidSchema,
    proposal: wholeNumber,
  }),
  z.strictObject({ ...asked, kind: z.literal('year-day'), proposal: yearDay }),
]);
export type PolicyChoice = z.infer<typeof choice>;

export const choiceAnswer = z.union([slug, z.int(), yearDay]);
type ChoiceAnswer = z.infer<typeof choiceAnswer>;

/** The school's own answers to what its policy leaves open, by the choice's id. */
export const policyChoices = z.record(slug, choiceAnswer);
export type PolicyChoices = z.infer<typeof policyChoices>;

/** What is counted by: a policy, and the school's answers to what it leaves open. A cycle is one. */
export interface Rules {
  policy: { choices: readonly PolicyChoice[] };
  choices: PolicyChoices;
}

/** The school's answer to a choice, else the proposal; undefined where the policy asks no such thing. */
export function answerTo(id: string, { policy, choices }: Rules): ChoiceAnswer | undefined {
  return choices[id] ?? policy.choices.find((open) => open.id === id)?.proposal;
}

/** Whether an answer is one that the choice allows. */
export function fitsChoice(open: PolicyChoice, answer: ChoiceAnswer): boolean {
  if (open.kind === 'option') return open.options.some(({ value }) => value === answer);
  if (open.kind === 'count') return typeof answer === 'number' && answer >= open.least && answer <= open.most;
  return typeof answer === 'object';
}

/** Of the school's answers, those to what this policy leaves open that are still allowed. */
export function answersThatFit(policy: Rules['policy'], answers: PolicyChoices): PolicyChoices {
  const open = (id: string) => policy.choices.find((choice) => choice.id === id);
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      const choice = open(id);
      return choice !== undefined && fitsChoice(choice, answer);
    }),
  );
}

/** The value that holds: the policy's own, else the school's answer. Throws RangeError for a choice nobody put. */
export function resolved<Value extends string | number | YearDay>(value: OrAsked<Value>, rules: Rules): Value {
  if (!isAsked(value)) return value;
  const answer = answerTo(value.unsaid, rules);
  if (answer === undefined) throw new RangeError(`no such choice: ${value.unsaid}`);
  return answer as Value; // that the choice is of the value's kind is one of the policy's faults otherwise
}

/** Whether a value is the school's to choose. */
export function isAsked<Value>(value: OrAsked<Value>): value is { unsaid: string } {
  return typeof value === 'object' && value !== null && 'unsaid' in value;
}

/** Whether a value, or anything inside it, is the school's to choose. */
export function asksSchool(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ('unsaid' in value && typeof value.unsaid === 'string') || Object.values(value).some(asksSchool);
}
