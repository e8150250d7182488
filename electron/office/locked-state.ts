import type { Output } from '#contract/index.ts';
import { hasSeenVaultAt } from '#db/vault/anchor/anchor.ts';
import type { VaultHome } from '#db/vault/vault-home.ts';
import { readVaultState } from '#db/vault/vault-state.ts';
import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';

/**
 * What is said of the vault while nobody has opened it: read from its folder alone, so that the first screen waits for
 * nothing else. Refuses a key file that is damaged, missing beside its vault, or newer.
 */
export function lockedState(home: Pick<VaultHome, 'folder' | 'anchorFile'>): Result<Output<'vault.state'>> {
  const found = readVaultState(home.folder);
  if (!found.ok) return found;
  const locked = found.value === 'none' ? undefined : found.value;
  const absent = hasSeenVaultAt(home) ? 'missing' : 'none';
  return done({
    state: locked ? 'locked' : absent,
    roles: locked?.roles ?? [],
    isKeyFileDamaged: locked?.isKeyFileDamaged ?? false,
    role: null,
    demo: false,
    isShared: false,
    schoolName: null,
    unconfirmedSheets: [],
  });
}
