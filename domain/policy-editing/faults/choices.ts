import { dayUnit } from '#domain/days/day-unit.ts';
import { fitsChoice, isAsked, type PolicyChoice } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';
import { everyPart, type Part } from './parts.ts';

/** What is asked for in a place that a choice may fill. */
type Need = { kind: 'year-day' } | { kind: 'count'; least: number } | { kind: 'option'; among: readonly string[] };

const yearDay: Need = { kind: 'year-day' };
const atLeastOne: Need = { kind: 'count', least: 1 };

/** What is asked for, by the name of the place. */
const needs: Partial<Record<string, Need>> = {
  on: yearDay,
  from: yearDay,
  within: atLeastOne,
  least: atLeastOne,
  most: atLeastOne,
  years: atLeastOne,
  unit: { kind: 'option', among: dayUnit.options },
  follows: { kind: 'option', among: ['yes', 'no'] },
};

/** A number of days after a step or before a meeting; before or after the days of a cycle. */
const amounts = { when: { kind: 'count', least: 0 }, bound: { kind: 'count', least: -400 } } satisfies Record<
  string,
  Need
>;

/** Choices that are named and not put, that cannot answer what they are named for, or whose proposal is none of their answers. */
export function choiceFaults(policy: Policy): PolicyFault[] {
  const { choices, ...rest } = policy;
  const named = [...everyPart(rest)].flatMap((part): PolicyFault[] => {
    const { path, value } = part;
    if (!isAsked(value)) return [];
    const id = value.unsaid;
    const open = choices.find((choice) => choice.id === id);
    if (open === undefined) return [{ path, code: 'no-such-choice', facts: { id } }];
    return unanswered(part, open, policy);
  });
  const unfit = choices.flatMap((open, index): PolicyFault[] => {
    if (fitsChoice(open, open.proposal)) return [];
    return [{ path: ['choices', index, 'proposal'], code: 'proposal-unfit', facts: { id: open.id } }];
  });
  return [...named, ...unfit];
}

function needOf({ path, key }: Part, { periods }: Policy): Need | undefined {
  if (key === 'period') return { kind: 'option', among: periods.map(({ id }) => id) };
  return key === 'amount' ? amounts[path.at(-2) === 'when' ? 'when' : 'bound'] : needs[String(key)];
}

/** Why a choice cannot answer what is asked in a place; nothing where it can. */
function unanswered(part: Part, open: PolicyChoice, policy: Policy): PolicyFault[] {
  const { path } = part;
  const { id } = open;
  const need = needOf(part, policy);
  if (need === undefined) return [];
  if (!isOfKind(open, need)) return [{ path, code: 'wrong-kind-of-choice', facts: { id, needs: need.kind } }];
  const isTooLow = need.kind === 'count' && open.kind === 'count' && open.least < need.least;
  return isTooLow ? [{ path, code: 'choice-too-low', facts: { id, least: need.least } }] : [];
}

function isOfKind(open: PolicyChoice, need: Need): boolean {
  if (open.kind !== need.kind) return false;
  return (
    open.kind !== 'option' || need.kind !== 'option' || open.options.every(({ value }) => need.among.includes(value))
  );
}
