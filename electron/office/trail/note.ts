import type { OpenVault } from '#db/vault/vault.ts';
import { trailKeyOf } from '#db/vault/vault.ts';
import { addTrailLine } from '#db/writes/trail.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { TrailDetail, TrailEvent } from '#domain/trail/trail-line.ts';

/** Something that is no operation of the contract: what, and codes and counts that say more of it. */
export interface Happening {
  what: TrailEvent;
  detail?: TrailDetail;
  /** The general one unless it is said. */
  compartment?: Compartment;
  /** Whom it concerns. */
  people?: readonly StaffId[];
}

/**
 * Notes in the trail what is not an operation of the contract, in a transaction of its own. `by` is null where the program
 * did it with nobody there. Throws where the compartment is not open.
 */
export function noteInTrail(
  vault: OpenVault,
  { what, detail, compartment = 'general', people = [] }: Happening,
  { now, by }: { now: string; by: Role | null },
): void {
  const connection = vault[compartment];
  if (connection === undefined) throw new Error(`the ${compartment} compartment is not open`);
  const line = { at: now, by, what, outcome: 'done', about: null, people, detail: detail ?? null } as const;
  connection.transaction((db) => addTrailLine(db, trailKeyOf(vault, compartment), line));
}
