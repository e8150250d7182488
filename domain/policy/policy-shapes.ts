import { type Upgrade, upgraded } from '#domain/shapes.ts';

/** Each earlier shape of a policy as the next: of those in cycles, of the school's own, and of files. None so far. */
const upgrades: readonly Upgrade[] = [];

/** The shape of a policy that this program writes. */
export const POLICY_SHAPE = upgrades.length + 1;

/** What was stored or given out as a policy, in the shape of today; as it is where it says no shape that is known. */
export function policyOfToday(value: unknown, steps: readonly Upgrade[] = upgrades): unknown {
  const shape = typeof value === 'object' && value !== null && 'shape' in value ? value.shape : undefined;
  const isKnown = typeof shape === 'number' && shape >= 1 && shape <= steps.length + 1;
  return isKnown ? upgraded(value, shape, steps) : value;
}
