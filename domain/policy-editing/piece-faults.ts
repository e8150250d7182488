import type { Policy } from '#domain/policy/policy.ts';
import type { Place } from './json-keys.ts';
import { type EditablePart, placeOf, withPiece } from './policy-edits.ts';
import { type PolicyFault, policyFaults } from './policy-faults.ts';
import type { PieceValues } from './policy-pieces.ts';

/** What is put right within the one piece. What is wrong between two may be half of what somebody is about to change. */
const withinOne: ReadonlySet<PolicyFault['code']> = new Set([
  'no-such-day',
  'window-closes-first',
  'deadline-before-cycle',
  'least-over-most',
  'best-not-a-point',
]);

/** What is wrong with a piece of a policy, as it stands there. */
export function faultsAt(policy: Policy, part: EditablePart, value: unknown): PolicyFault[] {
  const place = placeOf(policy, part, value);
  return policyFaults(policy).filter(({ path }) => place.every((step, at) => path[at] === step));
}

/**
 * What would be wrong within a piece once `after` stood in the place of `before` (null where it is new), each with the
 * way to it from the piece: a deadline before its cycle, a time that closes before it opens.
 */
export function faultsWithin<Part extends EditablePart>(
  policy: Policy,
  part: Part,
  before: PieceValues[Part] | null,
  after: PieceValues[Part],
): { at: Place; fault: PolicyFault }[] {
  const changed = withPiece(policy, part, before, after);
  const { length } = placeOf(changed, part, after);
  return faultsAt(changed, part, after)
    .filter(({ code }) => withinOne.has(code))
    .map((fault) => ({ at: fault.path.slice(length), fault }));
}
