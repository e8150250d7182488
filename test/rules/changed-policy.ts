import type { Policy } from '#domain/policy/policy.ts';
import { policies } from '#templates/policies/index.ts';

/** A built-in policy of which something is changed. */
export function changed(id: string, change: (draft: Policy) => void): Policy {
  const draft = structuredClone(policies.find((policy) => policy.id === id));
  if (!draft) throw new Error(`no such policy: ${id}`);
  change(draft);
  return draft;
}

/** The first of a list; a case that changes it needs it. */
export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}
