import type { BackupId } from '#domain/ids.ts';

/**
 * What is known of a copy: proved with the keys; not proved whole yet, because a part of it needs the headteacher's key;
 * not whole any more; or made before the key of the records was changed, so that nobody here can prove it.
 */
export const backupStates = ['proved', 'unproved', 'damaged', 'other-key'] as const;
export type BackupState = (typeof backupStates)[number];

/** A copy of the records, as the records themselves note it. */
export interface Backup {
  id: BackupId;
  /** The folder it was put into, and the name of the file. */
  place: string;
  name: string;
  madeAt: string;
  state: BackupState;
  checkedAt: string;
}

/** One of the two folders that copies go to. */
export interface BackupPlace {
  number: 1 | 2;
  folder: string;
}
