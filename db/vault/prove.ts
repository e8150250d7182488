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
import { type Header, type Slot, slotOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { secretOf } from './keys/passphrase.ts';
import { type DataKeys, openSlot, wipeKeys } from './keys/slots.ts';

/** Whose passphrase it is. */
interface Owner {
  role: Role;
  passphrase: string;
  clock: Clock;
}

/** What a passphrase opened: a slot of one of the copies of the key file, and the keys in it. */
export interface Proof {
  header: Header;
  slot: Slot;
  keys: DataKeys & { general: Buffer };
  failedBefore: number;
}

/**
 * The keys that somebody's passphrase opens, in whichever copy of the key file is as a holder of the keys wrote it; wiping
 * them is the caller's part. `headers` are those copies, the newest generation first. Refuses: no such role yet; a wait
 * that is not over; a wrong passphrase, or one of a generation before, with the wait it brings; a key file that was changed; a
 * copy from before the general key was turned, beside one from after it.
 */
export async function provePassphrase(
  folder: string,
  headers: readonly Header[],
  { role, passphrase, clock }: Owner,
): Promise<Result<Proof>> {
  if (!headers.some((header) => slotOf(header, role))) return refuse({ code: 'role-missing' });
  const waitSeconds = secondsToWait(folder, role, clock);
  if (waitSeconds > 0) return refuse({ code: 'must-wait', waitSeconds });
  const failedBefore = failedAttempts(folder, role);
  // counted before it is tried: ending the program in between does not give a guess for nothing
  setFailedAttempts(folder, role, failedBefore + 1, clock);
  const opened = await openAny(headers, role, passphrase);
  if (opened === 'nothing') return wrong(folder, role, failedBefore + 1, clock);
  forgetFailedAttempts(folder, role);
  const turned = opened !== 'changed' && headers.find((other) => isTurned(opened.header, other));
  if (turned) {
    wipeKeys(opened.keys);
    return refuse({ code: 'keys-older', changedOn: turned.madeOn });
  }
  return opened === 'changed' ? refuse({ code: 'vault-damaged', part: 'keys' }) : done({ ...opened, failedBefore });
}

/**
 * Whether another copy of the key file is from after the general key was turned: later, and with none of the ways into the
 * general compartment. What a fault of the disk makes of a copy keeps most of them.
 */
export function isTurned(header: Header, other: Header): boolean {
  const saltsIn = ({ slots }: Header): string[] => slots.filter(({ wraps }) => wraps.general).map(({ salt }) => salt);
  const former = new Set(saltsIn(header));
  return other.vaultId === header.vaultId && other.gen > header.gen && !saltsIn(other).some((salt) => former.has(salt));
}

/** The first copy that the passphrase opens and that is genuine, unless a newer one is genuine and does not open. */
async function openAny(
  headers: readonly Header[],
  role: Role,
  passphrase: string,
): Promise<Omit<Proof, 'failedBefore'> | 'nothing' | 'changed'> {
  let found: 'nothing' | 'changed' = 'nothing';
  for (const header of headers) {
    const slot = slotOf(header, role);
    const secret = secretOf(passphrase);
    const opened = slot && secret && (await openSlot(header, slot, secret));
    secret?.fill(0);
    if (slot === undefined || opened === undefined) continue;
    const { general } = opened;
    if (general !== undefined && isGenuine(header, general)) {
      const isReplaced = headers.some((other) => other.gen > header.gen && isGenuine(other, general));
      if (!isReplaced) return { header, slot, keys: { ...opened, general } };
    } else found = 'changed';
    wipeKeys(opened);
  }
  return found;
}

/** The wait begins when the answer is known, not before the second that it took to find it. */
function wrong(folder: string, role: Role, failed: number, clock: Clock): { ok: false; problem: Problem } {
  setFailedAttempts(folder, role, failed, clock);
  return refuse({ code: 'wrong-passphrase', waitSeconds: waitAfter(failed) });
}
