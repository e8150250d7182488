import type { DocumentReads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { type FoundInPolicy, overtakenIn } from '#domain/law/finding.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { policies as builtIn, lawOf } from '#templates/policies/index.ts';

/** What the law has overtaken in a policy on a day; nothing in one of which it is not known where it came from. */
export function foundIn(read: Pick<DocumentReads, 'ownPolicies'>, policy: Policy, on: Day): FoundInPolicy[] {
  const origin = originOf(read, policy.id);
  return origin ? overtakenIn(policy, origin, on, lawOf(origin.id)) : [];
}

/** The policy of the program that one was copied from, over as many copies as there are. */
function originOf(
  read: Pick<DocumentReads, 'ownPolicies'>,
  id: string,
  seen: readonly string[] = [],
): Policy | undefined {
  const known = builtIn.find((one) => one.id === id);
  if (known) return known;
  const before = read.ownPolicies.byId(id)?.basedOn;
  return before && !seen.includes(before.id) ? originOf(read, before.id, [...seen, id]) : undefined;
}
