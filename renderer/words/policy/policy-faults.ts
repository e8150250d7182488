import { monthName, shortDay } from '#domain/days/day-words.ts';
import type { StepMeaning } from '#domain/policy/steps.ts';
import type { PolicyFault } from '#domain/policy-editing/policy-faults.ts';
import { lang } from '#renderer/words/language.ts';
import { policyLabels } from './policy-labels.ts';

type FactsOf<Code extends PolicyFault['code']> = Extract<PolicyFault, { code: Code }>['facts'];
type NamedThing = FactsOf<'no-such'>['what'];

const things: Record<NamedThing, string> = {
  group: 'staff group',
  period: 'period',
  phase: 'phase',
  step: 'step',
  scale: 'scale',
  standards: 'list of standards',
  category: 'kind of objective',
};

const meanings: Record<StepMeaning, string> = {
  planning: 'the planning meeting',
  objectives: 'the objectives that are set',
  meeting: 'the meeting that the statement follows',
  statement: 'the statement that is written',
  signed: 'the signing by both',
  pay: 'the decision on pay',
};

const kinds: Record<FactsOf<'wrong-kind-of-choice'>['needs'], string> = {
  count: 'a number',
  option: 'one of a few answers',
  'year-day': 'a day',
};

const sentences: { [Code in PolicyFault['code']]: (facts: FactsOf<Code>) => string } = {
  twice: ({ id }) => `The short name ‘${id}’ stands for two things. Take one of them out.`,
  'no-such-choice': ({ id }) =>
    `This is left to the school by a question (‘${id}’) that the policy does not ask. Say it here.`,
  'wrong-kind-of-choice': ({ needs }) =>
    `The question that is asked of the school does not give ${kinds[needs]}. Say it here.`,
  'choice-too-low': ({ least }) =>
    `The question that is asked of the school may be answered with less than ${least}. Say it here.`,
  'no-such-day': ({ month, dayOfMonth }) =>
    `No year has a ${dayOfMonth} ${monthName(month, lang)}. Choose another day.`,
  'proposal-unfit': () => 'The answer that is proposed is none of those that are allowed.',
  'no-such': ({ what, id }) => `There is no ${things[what]} ‘${id}’ in this policy any more. Choose another one.`,
  'group-without-period': ({ group }) =>
    `${policyLabels.groups[group]}: choose a period for them, or do not cover them.`,
  'group-in-two-periods': ({ group }) => `${policyLabels.groups[group]} are in two periods. Take them out of one.`,
  'period-too-long': ({ most }) => `A period is ${most} months at most. Shorten it.`,
  'window-closes-first': ({ opens, closes }) =>
    `In a year this would close on ${shortDay(closes, lang)}, before it opens on ${shortDay(opens, lang)}. Correct one of the two days.`,
  'deadline-before-cycle': ({ due, starts }) =>
    `In a year this would be due on ${shortDay(due, lang)}, long before the cycle begins on ${shortDay(starts, lang)}. Check the year.`,
  'deadline-without-window': ({ phase }) =>
    `No time is named for ‘${phase}’ of these groups, so this is never due. Name one, or count from a day.`,
  'least-over-most': ({ least, most }) =>
    `At least ${least} weeks is more than at most ${most} weeks. Correct one of the two.`,
  'hours-crossed': ({ fromHours, toHours }) =>
    `Feedback from ${fromHours} to ${toHours} hours ends before it begins. Correct one of the two.`,
  'observed-twice': () => 'Another rule is about the same observations of the same staff groups. Take one of them out.',
  'best-not-a-point': () => 'The best point is none of the points of this scale. Choose one of them.',
  'pair-outside-axes': () => 'A pair of the overall rating names something that is on neither scale.',
  'pair-twice': () => 'A pair of the overall rating stands there twice.',
  'no-rating': () => 'This question asks for an overall rating, and the policy has none. Leave the question out.',
  'meaning-twice': ({ step }) => `‘${step}’ means the same as a step before it. Only one of the two can.`,
  'no-step-for': ({ means }) => `The policy has no step for ${meanings[means]}.`,
  'no-statement': () => 'The policy has no statement that both sign in the end.',
  'statement-unsigned': () => 'The statement must be signed by both.',
  'no-signatures': () => 'The statement has no place to sign. Put the signatures back.',
};

/** What is wrong at one place of a policy, and what to do. */
export function policyFaultInWords(fault: PolicyFault): string {
  const say = sentences[fault.code] as (facts: PolicyFault['facts']) => string; // the code is that of its own facts
  return say(fault.facts);
}
