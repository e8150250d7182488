import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartments, type Role } from '#domain/roles.ts';
import { knownVault } from './anchor/anchor.ts';
import { closeAtRest } from './backup/close-at-rest.ts';
import type { Connection } from './database/connection.ts';
import { inTurn } from './in-turn.ts';
import { type Header, vaultIdOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { readKeyFiles } from './keys/key-file.ts';
import { derive } from './keys/keys.ts';
import { type DataKeys, wipeKeys } from './keys/slots.ts';
import { openCompartment } from './open-compartment.ts';
import { type Connections, countUse, type Entry, type Taken, takeIntoUse, turnedProblem } from './use.ts';
import type { VaultHome } from './vault-home.ts';

/** A vault that somebody has opened: what the session of that role may see, and no more. */
export interface OpenVault {
  readonly role: Role;
  readonly vaultId: string;
  readonly general: Connection;
  /** Not there for the business manager. */
  readonly restricted?: Connection;
  /** Whether it still holds its keys. */
  readonly isOpen: () => boolean;
  /**
   * Writes everything into the files, closes them and wipes the keys. A second time does nothing. Never throws. With an
   * instant, it leaves a signed manifest of the closed files, by which they can be copied without a key.
   */
  readonly close: (now?: Date) => void;
}

/** What a vault holds besides what it shows: an open vault that is printed or sent by mistake shows no key. */
interface VaultInside {
  home: VaultHome;
  keys: DataKeys & { general: Buffer };
  header: Header;
  connections: Connections;
}

const held = new WeakMap<OpenVault, VaultInside>();

/**
 * Opens the compartments that somebody has the keys of, and takes them into use; the vault then holds the keys, which are
 * wiped when it refuses.
 */
export async function openCompartments(
  home: VaultHome,
  entry: Entry,
): Promise<Result<Omit<Taken, 'header'> & { vault: OpenVault }>> {
  const connections: Connections = {};
  const { keys, role } = entry;
  try {
    const opened = turnedProblem(home, entry) ?? (await openEach(home, entry, connections));
    const taken = opened ? refuse(opened) : await takeIntoUse(home, entry, connections);
    if (taken.ok) {
      const { header: now, ...said } = taken.value;
      return done({ ...said, vault: vaultOf(role, { home, keys, header: now, connections }) });
    }
    shut(connections, keys);
    return taken;
  } catch (error) {
    shut(connections, keys);
    throw error;
  }
}

/** The same vault with the restricted compartment, which has just been opened with its key, and the key file as it is now. */
export function withRestricted(
  vault: OpenVault,
  header: Header,
  opened: { key: Buffer; connection: Connection },
): OpenVault {
  const { home, keys, connections } = heldBy(vault);
  const restricted: Connections = { restricted: opened.connection };
  countUse(home, header, { ...connections, ...restricted });
  return vaultOf(vault.role, {
    home,
    keys: { ...keys, restricted: opened.key },
    header,
    connections: { ...connections, ...restricted },
  });
}

/** What a change of the key file starts from. */
export interface Holding {
  home: VaultHome;
  header: Header;
  keys: DataKeys & { general: Buffer };
}

/**
 * Does something with the keys of an open vault and its key file as it is now. The keys are copies: a vault that is locked
 * meanwhile wipes its own, and keys of zeros must never be written down. Refuses: a locked vault, a key file that is not
 * this vault's.
 */
export function withHeldKeys<T>(vault: OpenVault, act: (holding: Holding) => Promise<Result<T>>): Promise<Result<T>> {
  const { home, keys: own } = heldBy(vault);
  return inTurn(home.folder, async () => {
    const { general, restricted } = own;
    if (isWiped(general)) return refuse({ code: 'vault-locked' });
    const keys = { general: Buffer.from(general), ...(restricted && { restricted: Buffer.from(restricted) }) };
    try {
      const copies = readKeyFiles(home.folder);
      if (!copies.ok) return copies;
      const header = copies.value.headers.find((each) => isGenuine(each, keys.general));
      if (header === undefined) return refuse({ code: 'vault-damaged', part: 'keys' });
      return await act({ home, header, keys });
    } finally {
      wipeKeys(keys);
    }
  });
}

/**
 * Notes in an open vault that its key file has a new generation: the ones before are refused from now on. Never throws:
 * what a full disk does not take now is noted at the next opening.
 */
export function noteGeneration(vault: OpenVault, header: Header): void {
  const holding = heldBy(vault);
  holding.header = header;
  try {
    countUse(holding.home, header, holding.connections);
  } catch {
    // the key file is the newer one
  }
}

/** The key that the trail of a compartment is chained with. Throws where the vault is locked or does not open it. */
export function trailKeyOf(vault: OpenVault, compartment: Compartment): Buffer {
  const key = held.get(vault)?.keys[compartment];
  if (key === undefined || isWiped(key)) throw new Error(`no key for ${compartment}`);
  return trailKeyFrom(key, vault);
}

/** The key of a trail out of the data key of its compartment. */
export function trailKeyFrom(dataKey: Buffer, vault: Pick<OpenVault, 'vaultId'>): Buffer {
  return derive(dataKey, vaultIdOf(vault), 'sav1/trail');
}

/** Closes the compartments of a vault and forgets its keys, without counting that as a use. */
export function shutVault(vault: OpenVault): void {
  const { connections, keys } = heldBy(vault);
  shut(connections, keys);
}

function heldBy(vault: OpenVault): VaultInside {
  const holding = held.get(vault);
  if (holding === undefined) throw new Error('not a vault that was opened here');
  return holding;
}

function vaultOf(role: Role, holding: VaultInside): OpenVault {
  const { connections, header } = holding;
  const { general, restricted } = connections;
  if (general === undefined) throw new Error('every role opens the general compartment');
  const isOpen = (): boolean => !isWiped(holding.keys.general);
  const close = (now?: Date): void => {
    if (!isOpen()) return;
    noteGeneration(vault, holding.header);
    if (now) closeAtRest(connections, { folder: holding.home.folder, header: holding.header, keys: holding.keys, now });
    shut(connections, holding.keys);
  };
  const opened = { general, ...(restricted && { restricted }) };
  const vault: OpenVault = { role, vaultId: header.vaultId, ...opened, isOpen, close };
  held.set(vault, holding);
  return vault;
}

/** Opens each compartment that there is a key for; gives what stops it. */
async function openEach(home: VaultHome, { header, keys }: Entry, connections: Connections) {
  for (const compartment of compartments) {
    const key = keys[compartment];
    if (key === undefined) continue;
    const opened = await openCompartment(home, compartment, key);
    if (opened.ok) {
      connections[compartment] = opened.value;
      continue;
    }
    // a key that was turned since no longer opens what it opened once
    const known = opened.problem.code === 'vault-mismatched' ? knownVault(home, header.vaultId) : undefined;
    const isOlder = known !== undefined && known.generation > header.gen;
    return isOlder ? ({ code: 'keys-older', changedOn: known.changedOn } as const) : opened.problem;
  }
  return undefined;
}

function shut(connections: Connections, keys: DataKeys): void {
  for (const connection of Object.values(connections)) connection.close();
  wipeKeys(keys);
}

function isWiped(key: Buffer): boolean {
  return key.every((byte) => byte === 0);
}
