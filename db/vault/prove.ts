import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import {
  type Clock,
  failedAttempts,
  forgetFailedAttempts,
  secondsToWait,
  setFailedAttempts,
  waitAfter,
} from './attempts.ts';
import { type Header, slotOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { secretOf } from './keys/passphrase.ts';
import { type DataKeys, openSlot, wipeKeys } from './keys/slots.ts';

/**
 * The keys that somebody's passphrase opens. Wiping them is the caller's part. Refuses: no such role yet; a wait that is
 * not over; a wrong passphrase, with the wait it brings; a key file that was changed.
 */
export async function provePassphrase(
  folder: string,
  header: Header,
  { role, passphrase, clock }: { role: Role; passphrase: string; clock: Clock },
): Promise<Result<{ keys: DataKeys; failedBefore: number }>> {
  const slot = slotOf(header, role);
  if (slot === undefined) return refuse({ code: 'role-missing' });
  const waitSeconds = secondsToWait(folder, role, clock);
  if (waitSeconds > 0) return refuse({ code: 'must-wait', waitSeconds });
  const failedBefore = failedAttempts(folder, role);
  // counted before it is tried: ending the program in between does not give a guess for nothing
  setFailedAttempts(folder, role, failedBefore + 1, clock);
  const secret = secretOf(passphrase);
  const keys = secret && (await openSlot(header, slot, secret));
  secret?.fill(0);
  if (keys === undefined) return wrong(folder, role, failedBefore + 1, clock);
  forgetFailedAttempts(folder, role);
  if (keys.general !== undefined && isGenuine(header, keys.general)) return done({ keys, failedBefore });
  wipeKeys(keys);
  return refuse({ code: 'vault-damaged', part: 'keys' });
}

/** The wait begins when the answer is known, not before the second that it took to find it. */
function wrong(folder: string, role: Role, failed: number, clock: Clock): { ok: false; problem: Problem } {
  setFailedAttempts(folder, role, failed, clock);
  return refuse({ code: 'wrong-passphrase', waitSeconds: waitAfter(failed) });
}
