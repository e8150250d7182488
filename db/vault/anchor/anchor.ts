import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Header, Slot, SlotRole } from '#db/vault/keys/header.ts';
import type { Day } from '#domain/days/dates.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import { type Known, readAnchors, writeAnchors } from './anchor-file.ts';
import { newerOf } from './newer-of.ts';

/**
 * What is remembered of a vault, so that an older copy put back is noticed (security 4.7, T13): on this PC, outside the
 * vault's folder, and the same once more in the folder, for when the one is gone or is put back itself. Nothing is
 * remembered where there is no `anchorFile`, as for a demo school.
 */
export interface Remembering {
  folder: string;
  anchorFile?: string;
}

/** What is known of a vault: of what this PC and the folder remember, the newer; undefined on a new PC. */
export function knownVault({ anchorFile, folder }: Remembering, vaultId: string): Known | undefined {
  if (anchorFile === undefined) return undefined;
  return newerOf(readAnchors(anchorFile)[vaultId], readAnchors(twinIn(folder))[vaultId]);
}

/** Whether this PC has seen a vault in a folder: what is missing there now was not always missing. */
export function hasSeenVaultAt({ anchorFile, folder }: Remembering): boolean {
  if (anchorFile === undefined) return false;
  const place = placeOf(folder);
  return Object.values(readAnchors(anchorFile)).some((known) => known.place === place);
}

/** Remembers that compartments of a vault were used, and under which generation of keys, in place of what was known. */
export function noteUse(
  home: Remembering,
  vaultId: string,
  seen: { generation: number; changedOn: Day; used: Known['used'] },
): void {
  const { generation, changedOn, used } = seen;
  change(home, vaultId, (before) => ({
    place: placeOf(home.folder),
    generation,
    changedOn,
    used: { ...before?.used, ...used },
    heads: before?.heads ?? {},
    seenOn: before?.seenOn ?? null,
    turned: before?.turned ?? [],
    withdrawn: before?.withdrawn ?? [],
    restored: before?.restored.filter((compartment) => used[compartment] === undefined) ?? [],
  }));
}

/**
 * Remembers that somebody's key was turned on a day, or that of a sheet: whatever they had up to that generation of the key
 * file opens no older copy on this PC either.
 */
export function noteTurned(
  home: Remembering,
  { vaultId, gen }: Pick<Header, 'vaultId' | 'gen'>,
  slots: readonly SlotRole[],
  on: Day,
): void {
  change(home, vaultId, (before) => {
    const turned = slots.map((slot) => ({ slot, generation: gen, on }));
    return before && { ...before, turned: [...before.turned, ...turned] };
  });
}

/** On which day a slot of a key file was withdrawn; undefined where it was not. */
export function withdrawnOn(known: Known | undefined, { gen }: Pick<Header, 'gen'>, slot: Slot): Day | undefined {
  const turned = known?.turned.find((each) => each.slot === slot.role && gen <= each.generation);
  return (turned ?? known?.withdrawn.find(({ salt }) => salt === slot.salt))?.on;
}

/** Remembers the slots of an older key file that are withdrawn, before it gets the newest generation. */
export function keepWithdrawn(home: Remembering, header: Header): void {
  change(home, header.vaultId, (before) => {
    const withdrawn = header.slots.flatMap((slot) => {
      const on = withdrawnOn(before, header, slot);
      return on === undefined ? [] : { salt: slot.salt, on };
    });
    return before && { ...before, withdrawn: [...before.withdrawn, ...withdrawn] };
  });
}

/** Whether this PC itself has seen the vault, whatever the vault's folder remembers. */
export function isKnownHere({ anchorFile }: Remembering, vaultId: string): boolean {
  return anchorFile !== undefined && readAnchors(anchorFile)[vaultId] !== undefined;
}

/**
 * Tells this PC that the program itself has put a copy of a vault back: the next opening finds it older and says nothing.
 * Passphrases that were withdrawn stay withdrawn.
 */
export function tellRestored({ anchorFile }: Remembering, vaultId: string): void {
  if (anchorFile !== undefined)
    changeIn(anchorFile, vaultId, (before) => before && { ...before, restored: [...compartments] });
}

/** Takes that back: what was put in the vault's place is gone from there again. */
export function forgetRestored({ anchorFile }: Remembering, vaultId: string): void {
  if (anchorFile !== undefined) changeIn(anchorFile, vaultId, (before) => before && { ...before, restored: [] });
}

/** Remembers the last day on which a vault was used with a date that was believed. */
export function noteSeenDay(home: Remembering, vaultId: string, seenOn: Day): void {
  change(home, vaultId, (before) => before && { ...before, seenOn });
}

/** Remembers the last line of a compartment's trail. */
export function noteHead(home: Remembering, vaultId: string, compartment: Compartment, head: { hash: string }): void {
  change(home, vaultId, (before) => before && { ...before, heads: { ...before.heads, [compartment]: head } });
}

type Change = (before: Known | undefined) => Known | undefined;

/** Both remember the whole, so that either will do; what the program put back is said by the PC's own alone. */
function change(home: Remembering, vaultId: string, next: Change): void {
  const { anchorFile, folder } = home;
  const after = next(knownVault(home, vaultId));
  if (anchorFile === undefined || after === undefined) return;
  changeIn(anchorFile, vaultId, () => after);
  changeIn(twinIn(folder), vaultId, () => ({ ...after, restored: [] }));
}

function changeIn(file: string, vaultId: string, next: Change): void {
  const vaults = readAnchors(file);
  const after = next(vaults[vaultId]);
  if (after !== undefined) writeAnchors(file, { ...vaults, [vaultId]: after });
}

/** What the vault's own folder remembers. No copy for safe keeping holds it: what is restored has no memory of its own. */
function twinIn(folder: string): string {
  return path.join(folder, 'last-seen.json');
}

function placeOf(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('base64');
}
