import type { Day } from '#domain/days/dates.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { Header, Slot, SlotRole } from './keys/header.ts';
import { nextSlotNumber, withSlots } from './keys/header-changes.ts';
import type { Cost } from './keys/keys.ts';
import { secretOf } from './keys/passphrase.ts';
import { newSheet, type RecoverySheet, secretOfSheet } from './keys/recovery-key.ts';
import { type DataKeys, makeSlot } from './keys/slots.ts';

/** Ways in that a header is to get, in place of those of the same role or compartment, and those that it is to lose. */
export interface Access {
  passphrases: readonly { role: Role; typed: string }[];
  sheetsFor: readonly Compartment[];
  removed?: readonly SlotRole[];
}

/**
 * The header with new ways in, and the sheets to print. `keys` are those of the compartments; the passphrases must have
 * been looked at before. `on` is the day of the change.
 */
export async function giveAccess(
  header: Header,
  keys: DataKeys & { general: Buffer },
  { passphrases, sheetsFor, removed = [] }: Access,
  { cost, on }: { cost: Cost; on: Day },
): Promise<{ header: Header; recovery: RecoverySheet[] }> {
  const recovery = sheetsFor.map(newSheet);
  const wanted = [
    ...passphrases.map(({ role, typed }) => ({ role, secret: secretOf(typed) })),
    ...recovery.map((sheet) => ({ role: `recovery-${sheet.compartment}` as const, secret: secretOfSheet(sheet) })),
  ];
  const first = nextSlotNumber(header);
  const slots: Slot[] = [];
  for (const [at, { role, secret }] of wanted.entries()) {
    if (secret === undefined) throw new Error('a passphrase that nobody looked at');
    slots.push(await makeSlot(header, { id: `s${first + at}`, role, secret, keys, cost }));
    secret.fill(0);
  }
  return { header: withSlots(header, { added: slots, removed, on }, keys.general), recovery };
}
