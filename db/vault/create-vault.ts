import { existsSync, mkdirSync } from 'node:fs';
import { passphraseProblem } from '#domain/passphrase.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { compartmentsOf, type Role } from '#domain/roles.ts';
import { giveAccess } from './access.ts';
import { placeProblem } from './files/place.ts';
import { filesOf } from './files/vault-files.ts';
import { inTurn } from './in-turn.ts';
import { newHeader } from './keys/header-changes.ts';
import { writeKeyFile } from './keys/key-file.ts';
import { costOf, newKey } from './keys/keys.ts';
import type { RecoverySheet } from './keys/recovery-key.ts';
import { wipeKeys } from './keys/slots.ts';
import { makeCompartments, nameCompartments } from './make-compartments.ts';
import { type OpenVault, openCompartments } from './open-vault.ts';
import type { VaultHome } from './vault-home.ts';

/** Who sets the vault up. `cost` is scrypt's N, a power of two from 2^16 on; the standard one unless a test asks for less. */
export interface NewVault extends VaultHome {
  role: Role;
  passphrase: string;
  schoolName?: string;
  cost?: number;
}

/**
 * Makes a vault for the first person, with the compartments that their role opens, and opens it. Gives the recovery
 * sheets, one for each compartment, which are never shown again. Refuses: a vault that is there already, an unsafe place,
 * a poor passphrase.
 */
export function createVault(wanted: NewVault): Promise<Result<{ vault: OpenVault; recovery: RecoverySheet[] }>> {
  return inTurn(wanted.folder, () => create(wanted));
}

async function create({ role, passphrase, schoolName, cost, ...home }: NewVault): ReturnType<typeof createVault> {
  const problem = passphraseProblem(passphrase, schoolName) ?? placeProblem(home.folder);
  if (problem) return refuse(problem);
  const { state: _, ...files } = filesOf(home.folder);
  if (Object.values(files).some((file) => existsSync(file))) return refuse({ code: 'vault-exists' });
  mkdirSync(home.folder, { recursive: true, mode: 0o700 });
  const sheetsFor = compartmentsOf(role);
  const keys = { general: newKey(), ...(sheetsFor.includes('restricted') && { restricted: newKey() }) };
  try {
    const access = { passphrases: [{ role, typed: passphrase }], sheetsFor };
    const { header, recovery } = await giveAccess(newHeader(home.today()), keys, access, {
      cost: costOf(cost),
      on: home.today(),
    });
    const unmade = makeCompartments(home, keys);
    if (unmade) return refuse(unmade);
    await writeKeyFile(home.folder, header); // from here on there is a vault
    await nameCompartments(home, keys);
    const opened = await openCompartments(home, { role, header, slots: [], keys, acceptOlder: false });
    return opened.ok ? done({ vault: opened.value.vault, recovery }) : opened;
  } catch (error) {
    wipeKeys(keys);
    throw error;
  }
}
