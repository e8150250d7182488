import { passphraseProblem } from '#domain/passphrase.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { type Access, giveAccess } from './access.ts';
import { noteTurned } from './anchor/anchor.ts';
import { type Current, currentProblem, type Sheets } from './change-access.ts';
import { type SlotRole, slotOf } from './keys/header.ts';
import { costIn } from './keys/header-changes.ts';
import { writeKeyFile } from './keys/key-file.ts';
import { newKey, wipe } from './keys/keys.ts';
import { wipeKeys } from './keys/slots.ts';
import { nameCompartments } from './make-compartments.ts';
import { type Holding, type OpenVault, openCompartments, shutVault, trailKeyFrom, withHeldKeys } from './open-vault.ts';
import { provePassphrase } from './prove.ts';
import { makeTurnedCopy, type TurnTrail } from './turned-copy.ts';

/** Whose key is turned, and who opens the records afterwards. */
export interface Turning extends Current {
  role: Role;
  /** The passphrase of whoever has the role from now on, typed by them; null where nobody has it yet. */
  successor: string | null;
  /** The other person's passphrase, typed by them, where one's own key is turned; null, and they must be added anew. */
  other: string | null;
  schoolName?: string;
  turnTrail: TurnTrail;
}

/**
 * Turns somebody's key: they leave, or somebody else knew their passphrase. What they could open gets a new key, which their
 * passphrase, the recovery sheets of before and every former key file do not open; the new sheets must be printed. The
 * vault that is given takes the place of the one that was open. A headteacher's key that the business manager turns closes
 * the restricted compartment until the successor brings its sheet. Refuses: a wrong passphrase of anybody who is needed, a
 * poor one, the business manager's own key where there is a headteacher to turn it.
 */
export function turnKey(vault: OpenVault, wanted: Turning): Promise<Result<Sheets & { vault: OpenVault }>> {
  return withHeldKeys(vault, async (holding) => {
    const problem = whyNot(vault, holding, wanted) ?? (await currentProblem(vault, holding, wanted));
    if (problem) return refuse(problem);
    const access = await accessAfter(vault, holding, wanted);
    return access.ok ? turn(vault, holding, { ...wanted, access: access.value }) : access;
  });
}

function whyNot({ role: own }: OpenVault, { header }: Holding, { role, successor, schoolName }: Turning) {
  if (!slotOf(header, role)) return { code: 'role-missing' } as const;
  const hasHeadteacher = slotOf(header, 'headteacher') !== undefined;
  const isOwn = role === own;
  if (isOwn && (successor === null || (own === 'manager' && hasHeadteacher))) return { code: 'not-allowed' } as const;
  return successor === null ? undefined : passphraseProblem(successor, schoolName);
}

/** Who has which passphrase afterwards. A slot of a turned compartment cannot stay without its passphrase. */
async function accessAfter(vault: OpenVault, { home, header }: Holding, wanted: Turning): Promise<Result<Access>> {
  const { role, successor, other, current, clock } = wanted;
  const turned: Compartment[] = role === 'headteacher' && vault.restricted ? ['general', 'restricted'] : ['general'];
  const next = successor === null ? [] : [{ role, typed: successor }];
  if (role !== vault.role) {
    const passphrases = [{ role: vault.role, typed: current }, ...next];
    return done({ passphrases, sheetsFor: turned, removed: [role] });
  }
  const second: Role = role === 'manager' ? 'headteacher' : 'manager';
  if (other === null || !slotOf(header, second))
    return done({ passphrases: next, sheetsFor: turned, removed: [second] });
  const proved = await provePassphrase(home.folder, [header], { role: second, passphrase: other, clock });
  if (!proved.ok) return proved;
  wipeKeys(proved.value.keys);
  return done({ passphrases: [...next, { role: second, typed: other }], sheetsFor: turned });
}

async function turn(
  vault: OpenVault,
  { home, header, keys }: Holding,
  { role, access, turnTrail }: Pick<Turning, 'role' | 'turnTrail'> & { access: Access },
): Promise<Result<Sheets & { vault: OpenVault }>> {
  const turned = access.sheetsFor;
  const next = { ...keys, ...Object.fromEntries(turned.map((compartment) => [compartment, newKey()])) };
  try {
    const given = await giveAccess(header, next, access, { cost: costIn(header), on: home.today() });
    for (const compartment of turned) {
      const [from, old, key] = [vault[compartment], keys[compartment], next[compartment]];
      if (!from || !old || !key) throw new Error(`${compartment} is not open`);
      const copied = makeTurnedCopy(home, compartment, from, {
        old,
        next: key,
        turnTrail: (db) => turnTrail(db, { former: trailKeyFrom(old, vault), next: trailKeyFrom(key, vault) }),
      });
      if (!copied.ok) return copied;
    }
    shutVault(vault); // what is written from here on would be lost
    await writeKeyFile(home.folder, given.header);
    // at once: whatever stops it from here on, the former key is withdrawn
    noteTurned(home, header, withdrawnBy(role, turned), home.today());
    await nameCompartments(home, Object.fromEntries(turned.map((compartment) => [compartment, next[compartment]])));
    const own = {
      general: Buffer.from(next.general),
      ...(next.restricted && { restricted: Buffer.from(next.restricted) }),
    };
    const entry = { role: vault.role, header: given.header, slots: [], keys: own, acceptOlder: false };
    const opened = await openCompartments(home, entry);
    if (!opened.ok) return opened;
    return done({ vault: opened.value.vault, recovery: given.recovery });
  } finally {
    wipe(next.general, next.restricted);
  }
}

/** What opens nothing any more, on this PC not even an older copy: of whose key it was, and of the sheets. */
function withdrawnBy(role: Role, turned: readonly Compartment[]): SlotRole[] {
  return [role, ...turned.map((compartment) => `recovery-${compartment}` as const)];
}
