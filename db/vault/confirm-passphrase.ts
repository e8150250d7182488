import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import type { Clock } from './attempts.ts';
import { wipeKeys } from './keys/slots.ts';
import { type OpenVault, withHeldKeys } from './open-vault.ts';
import { provePassphrase } from './prove.ts';

/**
 * Whether whoever sits there still knows the passphrase of this session's role: before something that cannot be taken
 * back. Refuses a wrong one, with its wait, and a locked vault.
 */
export function confirmPassphrase(vault: OpenVault, passphrase: string, clock: Clock): Promise<Result<null>> {
  return withHeldKeys(vault, async ({ home, header }) => {
    const proved = await provePassphrase(home.folder, [header], { role: vault.role, passphrase, clock });
    if (!proved.ok) return proved;
    wipeKeys(proved.value.keys);
    return done(null);
  });
}
