import type { Cycle } from '#domain/cycle/cycle.ts';
import { groupAbout } from '#domain/cycle/cycle-groups.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** The kinds of objective that a policy has for anybody in a cycle: some have them for teachers alone. */
export function kindsIn(cycle: Cycle): Policy['objectives']['categories'] {
  return cycle.policy.objectives.categories.filter((kind) => groupAbout(kind, cycle) !== undefined);
}
