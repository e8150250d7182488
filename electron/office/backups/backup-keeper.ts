import type { OpenVault } from '#db/vault/vault.ts';
import type { Backup } from '#domain/backup/backup.ts';
import type { Problem, Result } from '#domain/problems.ts';

/** What makes the copies of the records, as handlers and the door see it. */
export interface BackupKeeper {
  /** Why the last attempt failed; null after one that did not. */
  readonly problem: Problem | null;
  /** Something in the records was changed. */
  noteChange: () => void;
  /** The places that copies go to were changed. */
  notePlaces: () => void;
  /** Somebody unlocks: the copying of the closed files stops, and is made up for later. */
  stopCopying: () => Promise<void>;
  /** Makes a copy now, or waits for the one that is being made. Refuses the demo school, a place that is not there, whatever else stops it. */
  make: (vault: OpenVault) => Promise<Result<Backup>>;
  /** Proves a copy anew. Refuses one whose file is not there, or is not whole; that is noted, too. */
  check: (vault: OpenVault, known: Pick<Backup, 'place' | 'name'>) => Promise<Result<Backup>>;
}
