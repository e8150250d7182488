import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { choiceFaults } from './faults/choices.ts';
import { countedFaults } from './faults/counted.ts';
import { dayFaults } from './faults/days.ts';
import type { PolicyFault } from './faults/fault.ts';
import { groupFaults } from './faults/groups.ts';
import { idsTwice } from './faults/ids.ts';
import { namesNotThere } from './faults/names.ts';
import { observationFaults } from './faults/observations.ts';
import { paperFaults } from './faults/papers.ts';
import { ratingFaults } from './faults/ratings.ts';
import { stepFaults } from './faults/steps.ts';

export type { PolicyFault } from './faults/fault.ts';

/**
 * What is wrong with a policy that the schema takes: names that lead nowhere or stand for two things, groups without a
 * period, days that contradict each other. `choices` are the school's answers to what the policy leaves open; its
 * proposals hold for the others. Days are looked at once every choice that is named is there. Empty for a good policy.
 */
export function policyFaults(policy: Policy, choices: PolicyChoices = {}): PolicyFault[] {
  const unsettled = choiceFaults(policy);
  const faults = [
    idsTwice,
    namesNotThere,
    dayFaults,
    groupFaults,
    observationFaults,
    ratingFaults,
    stepFaults,
    paperFaults,
  ].flatMap((look) => look(policy));
  return [...unsettled, ...faults, ...(unsettled.length === 0 ? countedFaults(policy, choices) : [])];
}
