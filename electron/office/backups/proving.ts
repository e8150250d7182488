import path from 'node:path';
import { proveBackup } from '#db/vault/backup/make-backup.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { noteBackup } from '#db/writes/backups.ts';
import type { Backup, BackupState } from '#domain/backup/backup.ts';
import type { BackupId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import { readsOf } from '#electron/office/handling.ts';
import type { Session } from '#electron/office/session.ts';
import { placesThere } from './places.ts';
import { waitingCopies } from './waiting.ts';

/** Where copies are proved and noted: the machine, and the session whose records they are. */
export interface CopyDesk {
  machine: Machine;
  session: Session;
}

/** Proves a copy and notes how it was found. Refuses one whose file is not there, or is not whole. */
export async function proveCopy(
  desk: CopyDesk,
  vault: OpenVault,
  { place, name }: Pick<Backup, 'place' | 'name'>,
): Promise<Result<Backup>> {
  const { machine, session } = desk;
  const file = path.join(place, name);
  const proved = await proveBackup(vault, file, session.signal);
  if (proved.ok) {
    const { isWhole, madeAt } = proved.value;
    return noteCopy(desk, vault, { file, madeAt, state: isWhole ? 'proved' : 'unproved' });
  }
  const known = readsOf(vault)
    .backups.all()
    .find((each) => each.place === place && each.name === name);
  if (proved.problem.code !== 'backup-faulty' || session.vault !== vault) return proved;
  const state: BackupState = proved.problem.fault === 'other-key' ? 'other-key' : 'damaged';
  noteCopy(desk, vault, {
    file,
    madeAt: known?.madeAt ?? machine.now().toISOString(),
    state,
  });
  return proved;
}

/** Proves the copies that stand in the places and that nobody with these keys has proved yet. */
export async function proveWaiting(desk: CopyDesk, vault: OpenVault): Promise<void> {
  const { machine, session } = desk;
  const { backups } = readsOf(vault);
  const waiting = await waitingCopies(placesThere(backups.places()), {
    vaultId: vault.vaultId,
    known: backups.all(),
    hasAllKeys: vault.restricted !== undefined,
  });
  for (const copy of waiting) {
    const proved = await proveCopy(desk, vault, copy);
    if (!proved.ok) machine.log.note('backup not proved', { why: proved.problem.code });
    if (session.vault !== vault) return;
  }
  if (waiting.length > 0) machine.notify({ kind: 'changed', topics: ['backups'] });
}

/** Notes a copy that was made or looked at. Refuses where the vault was locked meanwhile. */
export function noteCopy(
  { machine, session }: CopyDesk,
  vault: OpenVault,
  { file, ...facts }: Omit<Backup, 'id' | 'place' | 'name' | 'checkedAt'> & { file: string },
): Result<Backup> {
  if (session.vault !== vault) return refuse({ code: 'vault-locked' });
  const noted: Backup = {
    id: crypto.randomUUID() as BackupId, // a fresh one
    place: path.dirname(file),
    name: path.basename(file),
    checkedAt: machine.now().toISOString(),
    ...facts,
  };
  vault.general.transaction((db) => noteBackup(db, noted));
  return done(noted);
}
