import { existsSync } from 'node:fs';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { giveAccess } from './access.ts';
import { knownVault, noteTurned } from './anchor/anchor.ts';
import { filesOf } from './files/vault-files.ts';
import { slotOf } from './keys/header.ts';
import { costIn } from './keys/header-changes.ts';
import { writeKeyFile } from './keys/key-file.ts';
import { newKey, wipe } from './keys/keys.ts';
import type { RecoverySheet } from './keys/recovery-key.ts';
import { makeCompartments, nameCompartments } from './make-compartments.ts';
import { openCompartment } from './open-compartment.ts';
import { type Holding, type OpenVault, trailKeyFrom, withHeldKeys, withRestricted } from './open-vault.ts';
import { keysFromSheet } from './recover-vault.ts';
import { makeTurnedCopy, type TurnTrail } from './turned-copy.ts';
import { takeIntoUse, turnedProblem } from './use.ts';

/**
 * Makes the restricted compartment in the headteacher's own first session, with its key and its recovery sheet, which no
 * other session ever holds. Cut short, it is begun again, or finished, at the next opening. Refuses: where the vault has, or
 * had on this PC, a restricted compartment that this passphrase does not open.
 */
export function makeRestricted(
  vault: OpenVault,
  passphrase: string,
): Promise<Result<{ vault: OpenVault; recovery: RecoverySheet[] }>> {
  return withHeldKeys(vault, async (holding) => {
    const { home, header, keys } = holding;
    if (hadRestricted(holding)) return refuse({ code: 'vault-damaged', part: 'restricted' });
    const restricted = newKey();
    try {
      const problem = makeCompartments(home, { restricted });
      if (problem) return refuse(problem);
      const access = { passphrases: [{ role: 'headteacher', typed: passphrase }], sheetsFor: ['restricted'] } as const;
      const given = await giveAccess(header, { ...keys, restricted }, access, {
        cost: costIn(header),
        on: home.today(),
      });
      await writeKeyFile(home.folder, given.header);
      await nameCompartments(home, { restricted });
      const connection = await openCompartment(home, 'restricted', restricted);
      if (!connection.ok) return connection;
      const opened = { key: Buffer.from(restricted), connection: connection.value };
      return done({ vault: withRestricted(vault, given.header, opened), recovery: given.recovery });
    } finally {
      wipe(restricted);
    }
  });
}

/**
 * Brings the recovery sheet of the restricted compartment into the headteacher's session, whose passphrase opens the general
 * one only: a successor, or one who had forgotten it. The compartment gets a new key, because the one before was somebody
 * else's, and a new sheet, which must be printed. Refuses: no sheet, a wrong one, an older copy of the compartment.
 */
export function bringRestrictedSheet(
  vault: OpenVault,
  sheet: { typed: string; turnTrail: TurnTrail } | undefined,
  { passphrase, acceptOlder }: { passphrase: string; acceptOlder: boolean },
): Promise<Result<{ vault: OpenVault; recovery: RecoverySheet[] }>> {
  return withHeldKeys(vault, async ({ home, header, keys }) => {
    if (sheet === undefined) return refuse({ code: 'restricted-sheet-needed' });
    const brought = await keysFromSheet(header, 'restricted', sheet.typed);
    if (!brought.ok) return brought;
    const { restricted: old } = brought.value.keys;
    if (old === undefined) throw new Error('the restricted sheet opens the restricted compartment');
    const next = newKey();
    try {
      const access = { passphrases: [{ role: 'headteacher', typed: passphrase }], sheetsFor: ['restricted'] } as const;
      const given = await giveAccess(header, { ...keys, restricted: next }, access, {
        cost: costIn(header),
        on: home.today(),
      });
      const before = await openCompartment(home, 'restricted', old);
      if (!before.ok) return before;
      const entry = { role: vault.role, header, slots: [brought.value.slot], keys, acceptOlder };
      const problem = turnedProblem(home, entry);
      const taken = problem ? refuse(problem) : await takeIntoUse(home, entry, { restricted: before.value });
      const copied = taken.ok
        ? makeTurnedCopy(home, 'restricted', before.value, {
            old,
            next,
            turnTrail: (db) =>
              sheet.turnTrail(db, { former: trailKeyFrom(old, vault), next: trailKeyFrom(next, vault) }),
          })
        : taken;
      before.value.close();
      if (!copied.ok) return copied;
      await writeKeyFile(home.folder, given.header);
      await nameCompartments(home, { restricted: next });
      const connection = await openCompartment(home, 'restricted', next);
      if (!connection.ok) return connection;
      noteTurned(home, header, ['recovery-restricted'], home.today());
      const opened = { key: Buffer.from(next), connection: connection.value };
      return done({ vault: withRestricted(vault, given.header, opened), recovery: given.recovery });
    } finally {
      wipe(old, next);
    }
  });
}

function hadRestricted({ home, header }: Holding): boolean {
  const known = knownVault(home, header.vaultId);
  const isThere = existsSync(filesOf(home.folder).restricted);
  return isThere || slotOf(header, 'recovery-restricted') !== undefined || known?.used.restricted !== undefined;
}
