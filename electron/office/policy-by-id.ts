import type { Reads } from '#db/reads.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { policies as builtIn } from '#templates/policies/index.ts';

/** A policy by its name: one of the school's own as it is being written, or one that comes with the program. */
export function policyById(read: Pick<Reads, 'ownPolicies'>, id: string): Policy | undefined {
  return read.ownPolicies.byId(id)?.policy ?? builtIn.find((policy) => policy.id === id);
}
