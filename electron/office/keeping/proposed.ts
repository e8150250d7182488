import type { Proposal } from '#db/reads/keeping/keeping.ts';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { type NotDestroyed, whyNotDestroyed } from '#domain/retention/destroying.ts';
import type { Role } from '#domain/roles.ts';
import { named } from './due-groups.ts';
import { type KeptItem, keptItems } from './kept-items.ts';

/** What of a proposal is still kept, as it stands today, and why it is not carried out by somebody; null where it may be. */
export function proposedNow(
  read: Reads,
  proposal: Proposal & { restricted: boolean },
  { today, by }: { today: Day; by: Role },
  kept: readonly KeptItem[] = keptItems(read, today),
): { items: KeptItem[]; problem: NotDestroyed | null } {
  const byName = new Map(
    kept.filter((item) => item.restricted === proposal.restricted).map((item) => [named(item), item]),
  );
  const found = proposal.items.map((item) => byName.get(named(item)));
  const items = found.flatMap((item) => item ?? []);
  const problem = whyNotDestroyed({
    today,
    lastSeen: read.keeping.lastSeen(),
    by,
    compartment: proposal.restricted ? 'restricted' : 'general',
    proposal,
    items: items.map(({ until, held }) => ({ keptUntil: until, isHeld: held.length > 0 })),
  });
  if (problem || items.length === found.length) return { items, problem };
  // its cycle was opened again, or something came to hang on it: it has no day any more
  return { items, problem: { code: 'proposal-not-due', count: found.length - items.length } };
}
