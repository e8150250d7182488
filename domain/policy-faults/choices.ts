import { fitsChoice, isAsked, type PolicyChoice } from '#domain/policy/choices.ts';
import { dayUnit } from '#domain/policy/values.ts';
import type { Policy } from '#domain/policy.ts';
import type { PolicyFault } from './fault.ts';
import { everyPart } from './parts.ts';

type Kind = PolicyChoice['kind'];

/** What is asked for in the places that a choice may fill, by the name of the place. */
const needed: Record<string, Kind> = {
  on: 'year-day',
  from: 'year-day',
  amount: 'count',
  within: 'count',
  least: 'count',
  most: 'count',
  years: 'count',
  unit: 'option',
  follows: 'option',
};

/** What an option may be in the places where one is chosen. */
const allowed: Record<string, readonly string[]> = { unit: dayUnit.options, follows: ['yes', 'no'] };

/** Choices that are named and not put, that cannot answer what they are named for, or whose proposal is none of their answers. */
export function choiceFaults(policy: Policy): PolicyFault[] {
  const unfit = policy.choices.flatMap((open, index): PolicyFault[] =>
    fitsChoice(open, open.proposal)
      ? []
      : [{ path: ['choices', index, 'proposal'], code: 'proposal-unfit', facts: { id: open.id } }],
  );
  const { choices, ...rest } = policy;
  const named = [...everyPart(rest)].flatMap(({ path, key, value }): PolicyFault[] => {
    if (!isAsked(value) || typeof key !== 'string') return [];
    const id = value.unsaid;
    const open = choices.find((choice) => choice.id === id);
    if (open === undefined) return [{ path, code: 'no-such-choice', facts: { id } }];
    const needs = needed[key] ?? open.kind;
    return answers(open, needs, allowed[key]) ? [] : [{ path, code: 'wrong-kind-of-choice', facts: { id, needs } }];
  });
  return [...named, ...unfit];
}

function answers(open: PolicyChoice, needs: Kind, among: readonly string[] | undefined): boolean {
  if (open.kind !== needs) return false;
  return open.kind !== 'option' || open.options.every(({ value }) => among?.includes(value) ?? true);
}
