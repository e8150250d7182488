import type { Compartment, Role } from '#domain/roles.ts';
import type { Header, Slot } from './keys/header.ts';
import { nextSlotNumber, withSlots } from './keys/header-changes.ts';
import type { Cost } from './keys/keys.ts';
import { secretOf } from './keys/passphrase.ts';
import { newSheet, type RecoverySheet, secretOfSheet } from './keys/recovery-key.ts';
import { type DataKeys, makeSlot } from './keys/slots.ts';

/** Ways in that a header is to get: a passphrase for a role, recovery sheets for compartments, or both. */
export interface Access {
  passphrase?: { role: Role; typed: string };
  sheetsFor: readonly Compartment[];
}

/**
 * The header with new ways in, in place of those of the same role or compartment, and the sheets to print. `keys` are
 * those of the compartments; the passphrase must have been looked at before.
 */
export async function giveAccess(
  header: Header,
  keys: DataKeys & { general: Buffer },
  { passphrase, sheetsFor }: Access,
  cost: Cost,
): Promise<{ header: Header; recovery: RecoverySheet[] }> {
  const recovery = sheetsFor.map(newSheet);
  const wanted = [
    ...(passphrase ? [{ role: passphrase.role, secret: secretOf(passphrase.typed) }] : []),
    ...recovery.map((sheet) => ({ role: `recovery-${sheet.compartment}` as const, secret: secretOfSheet(sheet) })),
  ];
  const first = nextSlotNumber(header);
  const slots: Slot[] = [];
  for (const [at, { role, secret }] of wanted.entries()) {
    if (secret === undefined) throw new Error('a passphrase that nobody looked at');
    slots.push(await makeSlot(header, { id: `s${first + at}`, role, secret, keys, cost }));
    secret.fill(0);
  }
  return { header: withSlots(header, slots, keys.general), recovery };
}
