import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Day } from '#domain/days/dates.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import { type Known, readAnchors, writeAnchors } from './anchor-file.ts';

/**
 * What this PC remembers of a vault, outside the vault's folder, so that an older copy put back is noticed (security 4.7,
 * T13). `file` is undefined where nothing is to be remembered, as for a demo school.
 */
export type AnchorFile = string | undefined;

/** What this PC knows of a vault; undefined on a new PC. */
export function knownVault(file: AnchorFile, vaultId: string): Known | undefined {
  return file === undefined ? undefined : readAnchors(file)[vaultId];
}

/** Whether this PC has seen a vault in a folder: what is missing there now was not always missing. */
export function hasSeenVaultAt(file: AnchorFile, folder: string): boolean {
  if (file === undefined) return false;
  const place = placeOf(folder);
  return Object.values(readAnchors(file)).some((known) => known.place === place);
}

/** Remembers that compartments of a vault were used, and under which generation of keys, in place of what was known. */
export function noteUse(
  file: AnchorFile,
  vaultId: string,
  seen: { folder: string; generation: number; changedOn: Day; used: Known['used'] },
): void {
  const { folder, generation, changedOn, used } = seen;
  change(file, vaultId, (before) => ({
    place: placeOf(folder),
    generation,
    changedOn,
    used: { ...before?.used, ...used },
    heads: before?.heads ?? {},
    turned: before?.turned ?? [],
    restored: before?.restored.filter((compartment) => used[compartment] === undefined) ?? [],
  }));
}

/** Remembers slots whose key was turned on a day: their passphrases open no older copy on this PC either. */
export function noteTurned(file: AnchorFile, vaultId: string, salts: readonly string[], on: Day): void {
  change(
    file,
    vaultId,
    (before) => before && { ...before, turned: [...before.turned, ...salts.map((salt) => ({ salt, on }))] },
  );
}

/**
 * Tells this PC that the program itself has put a copy of a vault back: the next opening finds it older and says nothing.
 * Passphrases that were withdrawn stay withdrawn.
 */
export function tellRestored(file: AnchorFile, vaultId: string): void {
  change(file, vaultId, (before) => before && { ...before, restored: [...compartments] });
}

/** Remembers the last line of a compartment's trail. */
export function noteHead(
  file: AnchorFile,
  vaultId: string,
  compartment: Compartment,
  head: { number: number; hash: string },
): void {
  change(file, vaultId, (before) => before && { ...before, heads: { ...before.heads, [compartment]: head } });
}

function change(file: AnchorFile, vaultId: string, next: (before: Known | undefined) => Known | undefined): void {
  if (file === undefined) return;
  const vaults = readAnchors(file);
  const after = next(vaults[vaultId]);
  if (after !== undefined) writeAnchors(file, { ...vaults, [vaultId]: after });
}

function placeOf(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('base64');
}
