import { eq } from 'drizzle-orm';
import type { KeptPolicy } from '#db/reads/own-policies.ts';
import { ownPolicy } from '#db/schema/own-policies.ts';
import type { WritableDb } from '#db/types.ts';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';

/** Keeps a new policy of the school's own, under the policy's name. */
export function addOwnPolicy(db: WritableDb, own: KeptPolicy): void {
  db.insert(ownPolicy)
    .values({ id: own.policy.id, ...own })
    .run();
}

/** Keeps what a policy of the school's own says by now. */
export function updateOwnPolicy(db: WritableDb, { policy, leftOut }: OwnPolicy, updatedAt: string): void {
  db.update(ownPolicy).set({ policy, leftOut, updatedAt }).where(eq(ownPolicy.id, policy.id)).run();
}
