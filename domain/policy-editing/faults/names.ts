import type { Policy } from '#domain/policy/policy.ts';
import type { Place } from '#domain/policy-editing/json-keys.ts';
import type { Named, PolicyFault } from './fault.ts';
import { everyPart } from './parts.ts';

/** What is named in the places that hold one name or a list of names. */
const namedIn: Record<string, Named> = {
  groups: 'group',
  periods: 'period',
  period: 'period',
  phase: 'phase',
  step: 'step',
  held: 'step',
  booked: 'step',
  meeting: 'phase',
  scale: 'scale',
  standards: 'standards',
  categories: 'category',
};

/** Groups, periods, phases, steps, scales, lists of standards and kinds of objective that are named and are not there. */
export function namesNotThere(policy: Policy): PolicyFault[] {
  const there = idsOf(policy);
  return [...everyPart(policy)].flatMap(({ path, key, value }) => {
    const what = namedIn[String(key)];
    if (what === undefined) return [];
    const missing = namesIn(value, path).filter(({ id }) => !there[what].includes(id));
    return missing.map(({ id, at }): PolicyFault => ({ path: at, code: 'no-such', facts: { what, id } }));
  });
}

function idsOf(policy: Policy): Record<Named, string[]> {
  const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  return {
    group: ids(policy.groups),
    period: ids(policy.periods),
    phase: ids(policy.phases),
    step: ids(policy.steps),
    scale: ids(policy.scales),
    standards: ids(policy.standards),
    category: ids(policy.objectives.categories),
  };
}

/** The names in one place. Where the things themselves stand under the same word, they are no names. */
function namesIn(value: unknown, path: Place): { id: string; at: Place }[] {
  if (typeof value === 'string') return value === 'unsaid' ? [] : [{ id: value, at: path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) => (typeof id === 'string' ? [{ id, at: [...path, index] }] : []));
}
