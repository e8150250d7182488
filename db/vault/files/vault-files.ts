import path from 'node:path';
import type { Compartment } from '#domain/roles.ts';

/** Where the parts of a vault stand in its folder. */
export interface VaultFiles {
  keys: string;
  previousKeys: string;
  state: string;
  general: string;
  restricted: string;
}

/** The files of the vault in a folder. */
export function filesOf(folder: string): VaultFiles {
  const at = (name: string): string => path.join(folder, name);
  return {
    keys: at('keys.json'),
    previousKeys: at('keys.prev.json'),
    state: at('state.json'),
    general: at('general.db'),
    restricted: at('restricted.db'),
  };
}

/** A compartment that is complete, but whose key no key file holds yet. */
export function unfinished(folder: string, compartment: Compartment): string {
  return `${filesOf(folder)[compartment]}.new`;
}
