import { type TrailEnd, trailHead } from '#db/reads/trail-chain.ts';
import { knownVault, noteHead, type Remembering } from '#db/vault/anchor/anchor.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { type Compartment, compartments } from '#domain/roles.ts';

/** The ends of a vault's trails as this PC last saw them. */
export function knownHeads(home: Remembering, { vaultId }: OpenVault): Partial<Record<Compartment, TrailEnd>> {
  const heads = knownVault(home, vaultId)?.heads ?? {};
  return Object.fromEntries(Object.entries(heads).map(([compartment, { hash }]) => [compartment, { link: hash }]));
}

/** Remembers outside the folder where the trails of an open vault end, so that an end that is cut off is noticed. */
export function noteHeads(home: Remembering, vault: OpenVault): void {
  for (const compartment of compartments) {
    const connection = vault[compartment];
    if (connection === undefined) continue;
    noteHead(home, vault.vaultId, compartment, { hash: trailHead(connection.db).link });
  }
}
