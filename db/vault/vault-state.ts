import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import { type Compartment, compartments, type Role, roles } from '#domain/roles.ts';
import { slotOf } from './keys/header.ts';
import { readKeyFiles } from './keys/key-file.ts';

/** What can be said of a vault that is locked. */
export interface VaultState {
  roles: Role[];
  /** The compartments that have a recovery sheet. */
  recovery: Compartment[];
  /** One of the two copies of the key file is damaged or missing; it is put right when somebody unlocks. */
  isKeyFileDamaged: boolean;
}

/** What stands in a folder: no vault, or one, locked. Refuses a key file that is damaged, missing beside its vault, or newer. */
export function readVaultState(folder: string): Result<VaultState | 'none'> {
  const copies = readKeyFiles(folder);
  if (!copies.ok) return copies.problem.code === 'vault-missing' ? done('none') : copies;
  const { headers, isOneDamaged } = copies.value;
  const [header] = headers;
  return done({
    roles: roles.filter((role) => slotOf(header, role)),
    recovery: compartments.filter((compartment) => slotOf(header, `recovery-${compartment}`)),
    isKeyFileDamaged: isOneDamaged,
  });
}
