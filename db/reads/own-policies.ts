import { asc, eq } from 'drizzle-orm';
import { ownPolicy } from '#db/schema/own-policies.ts';
import type { ReadableDb } from '#db/types.ts';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** A policy of the school's own, with where it came from and when it was last changed. */
export interface KeptPolicy extends OwnPolicy {
  /** The policy that it was copied from, as it was then; null for one that came in as a file. */
  basedOn: Policy | null;
  /** ISO 8601. */
  updatedAt: string;
}

/** The school's own policies, the oldest first. */
export function ownPolicies(db: ReadableDb): KeptPolicy[] {
  return db.select(kept).from(ownPolicy).orderBy(asc(ownPolicy.id)).all();
}

/** One of the school's own policies; undefined where there is none of that name. */
export function ownPolicyById(db: ReadableDb, id: string): KeptPolicy | undefined {
  return db.select(kept).from(ownPolicy).where(eq(ownPolicy.id, id)).get();
}

const { policy, leftOut, basedOn, updatedAt } = ownPolicy;
const kept = { policy, leftOut, basedOn, updatedAt };
