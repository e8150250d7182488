import { randomBytes } from 'node:crypto';
import { type Compartment, compartments } from '#domain/roles.ts';
import { canonical } from './canonical.ts';
import { type Header, type Slot, type SlotRole, slotRoles, vaultIdOf } from './header.ts';
import { type Cost, derive, sameSignature, sign, stretch, unwrapKey, wipe, wrapKey } from './keys.ts';

/** The keys that a slot's secret opens, or that a session holds. */
export type DataKeys = Partial<Record<Compartment, Buffer>>;

/** Overwrites all of them with zeros. */
export function wipeKeys(keys: DataKeys): void {
  wipe(...Object.values(keys));
}

type Vault = Pick<Header, 'vaultId'>;

/**
 * A slot that gives the keys of its role to whoever has the secret: all that the role opens, or, for the headteacher, the
 * general one alone where `keys` has no more. It has been opened once when it is given.
 */
export async function makeSlot(
  vault: Vault,
  wanted: { id: string; role: SlotRole; secret: Buffer; keys: DataKeys; cost: Cost },
): Promise<Slot> {
  const { id, role, secret, keys, cost } = wanted;
  const salt = randomBytes(16);
  const slot: Slot = { id, kind: slotRoles[role].kind, role, kdf: cost, salt: salt.toString('base64'), wraps: {} };
  const stretched = await stretch(secret, salt, cost);
  for (const compartment of slotRoles[role].opens) {
    const key = keys[compartment];
    if (key === undefined && role === 'headteacher' && compartment === 'restricted') continue;
    if (key === undefined) throw new Error(`a slot for ${role} needs the key of ${compartment}`);
    const under = derive(stretched, vaultIdOf(vault), `sav1/wrap/${compartment}`);
    slot.wraps[compartment] = wrapKey(key, under, bound(vault, slot, compartment)).toString('base64');
    wipe(under);
  }
  const made = slot.wraps.general === undefined ? withOwnSignature(vault, slot, keys) : slot;
  const opened = unwrapSlot(vault, made, stretched);
  wipe(stretched);
  if (opened === undefined) throw new Error(`the slot for ${role} does not open`);
  wipeKeys(opened);
  return made;
}

function withOwnSignature(vault: Vault, slot: Slot, { restricted }: DataKeys): Slot {
  if (restricted === undefined) throw new Error('a slot without the general key is signed with the restricted one');
  return { ...slot, mac2: ownSignature(vault, slot, restricted).toString('base64') };
}

/** The keys in the slot, or undefined when the secret is not its own or the slot was changed. */
export async function openSlot(vault: Vault, slot: Slot, secret: Buffer): Promise<DataKeys | undefined> {
  const stretched = await stretch(secret, Buffer.from(slot.salt, 'base64'), slot.kdf);
  const keys = unwrapSlot(vault, slot, stretched);
  wipe(stretched);
  return keys;
}

/** The keys in the slot, out of its secret already stretched. */
export function unwrapSlot(vault: Vault, slot: Slot, stretched: Buffer): DataKeys | undefined {
  const keys: DataKeys = {};
  for (const compartment of compartments) {
    const wrapped = slot.wraps[compartment];
    if (wrapped === undefined) continue;
    const under = derive(stretched, vaultIdOf(vault), `sav1/wrap/${compartment}`);
    const key = unwrapKey(Buffer.from(wrapped, 'base64'), under, bound(vault, slot, compartment));
    wipe(under);
    if (key !== undefined) keys[compartment] = key;
  }
  const isWhole = compartments.every((compartment) => !slot.wraps[compartment] || keys[compartment] !== undefined);
  if (isWhole && isSigned(vault, slot, keys)) return keys;
  wipeKeys(keys);
  return undefined;
}

/** What a wrapped key is bound to: moved to another slot, vault or compartment, or beside another cost, it stays shut. */
function bound({ vaultId }: Vault, slot: Slot, compartment: Compartment): Buffer {
  const { id, kind, role, kdf, salt } = slot;
  return canonical({ v: 1, vaultId, id, kind, role, kdf, salt, compartment });
}

function isSigned(vault: Vault, slot: Slot, { restricted }: DataKeys): boolean {
  if (slot.mac2 === undefined || restricted === undefined) return true;
  return sameSignature(ownSignature(vault, slot, restricted), Buffer.from(slot.mac2, 'base64'));
}

function ownSignature(vault: Vault, slot: Slot, restricted: Buffer): Buffer {
  const { mac2: _, ...signed } = slot;
  const key = derive(restricted, vaultIdOf(vault), 'sav1/header');
  const signature = sign(canonical({ magic: 'SAV1', v: 1, vaultId: vault.vaultId, slot: signed }), key);
  wipe(key);
  return signature;
}
