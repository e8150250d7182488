import { randomBytes } from 'node:crypto';
import type { Day } from '#domain/days/dates.ts';
import { canonical } from './canonical.ts';
import { type Header, type Slot, type SlotRole, vaultIdOf } from './header.ts';
import { THIS_APP } from './key-file.ts';
import { type Cost, costOf, derive, sameSignature, sign, wipe } from './keys.ts';

/** The header of a vault that has no slot yet; it becomes one of a vault with `withSlots`. */
export function newHeader(on: Day): Header {
  const vaultId = randomBytes(16).toString('base64');
  return { magic: 'SAV1', v: 1, minApp: THIS_APP, vaultId, gen: 0, madeOn: on, slots: [], mac: '' };
}

/**
 * The next generation of the header, made on a day: these slots in place of those of the same roles and of those in
 * `removed`, signed again with the key of the general compartment.
 */
export function withSlots(
  header: Header,
  { added, removed, on }: { added: readonly Slot[]; removed: readonly SlotRole[]; on: Day },
  generalKey: Buffer,
): Header {
  const replaced = new Set<SlotRole>([...removed, ...added.map(({ role }) => role)]);
  const kept = header.slots.filter(({ role }) => !replaced.has(role));
  return signed({ ...header, gen: header.gen + 1, madeOn: on, slots: [...kept, ...added] }, generalKey);
}

/**
 * The header as a generation after `gen`, which may be later than its own, made on a day: key files from before open nothing
 * any more.
 */
export function afterGeneration(header: Header, { gen, on }: { gen: number; on: Day }, generalKey: Buffer): Header {
  return signed({ ...header, gen: Math.max(header.gen, gen) + 1, madeOn: on }, generalKey);
}

function signed(header: Header, generalKey: Buffer): Header {
  return { ...header, mac: signature(header, generalKey).toString('base64') };
}

/** The first number from which on no slot of the header has its id. */
export function nextSlotNumber(header: Header): number {
  return 1 + Math.max(0, ...header.slots.map(({ id }) => Number(id.slice(1))));
}

/** The cost that new slots of a vault take: the highest that a slot has. */
export function costIn(header: Header): Cost {
  return costOf(Math.max(...header.slots.map(({ kdf }) => kdf.N)));
}

/** Whether the header is as a holder of the general key wrote it: no slot taken out, no generation put back. */
export function isGenuine(header: Header, generalKey: Buffer): boolean {
  return sameSignature(signature(header, generalKey), Buffer.from(header.mac, 'base64'));
}

function signature(header: Header, generalKey: Buffer): Buffer {
  const { mac: _, ...rest } = header;
  const key = derive(generalKey, vaultIdOf(header), 'sav1/header');
  const made = sign(canonical(rest), key);
  wipe(key);
  return made;
}
