import type { Connection } from '#db/vault/database/connection.ts';
import type { Header } from '#db/vault/keys/header.ts';
import type { DataKeys } from '#db/vault/keys/slots.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import { isAtRest, leaveManifest } from './at-rest.ts';
import type { CompartmentFacts } from './manifest.ts';
import { factsOf } from './row-counts.ts';

/** What is closed: its folder, the keys that it still holds, and the instant. */
interface Closing {
  folder: string;
  header: Header;
  keys: DataKeys & { general: Buffer };
  now: Date;
}

/**
 * Closes compartments and leaves a signed manifest of their files: by it a copy of the closed vault is made and compared
 * without any key. Never throws: where a failing disk takes part of it, no manifest is left, and no copy is made of it.
 */
export function closeAtRest(connections: Partial<Record<Compartment, Connection>>, closing: Closing): void {
  const facts = attempt(() => countedFacts(connections, closing));
  for (const connection of Object.values(connections)) connection.close();
  if (facts === undefined) return;
  const { folder } = closing;
  attempt(() => {
    const open = compartments.filter((compartment) => connections[compartment] !== undefined);
    if (open.every((compartment) => isAtRest(folder, compartment))) leaveManifest(folder, { ...closing, facts });
  });
}

function countedFacts(
  connections: Partial<Record<Compartment, Connection>>,
  { header: { vaultId }, keys }: Closing,
): Partial<Record<Compartment, CompartmentFacts>> {
  const facts: Partial<Record<Compartment, CompartmentFacts>> = {};
  for (const compartment of compartments) {
    const [connection, key] = [connections[compartment], keys[compartment]];
    if (connection && key) facts[compartment] = factsOf(connection.db, vaultId, key);
  }
  return facts;
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
