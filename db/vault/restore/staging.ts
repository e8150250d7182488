import path from 'node:path';

/** Where a restore is prepared: a folder beside the vault's, so that it is put in place by a rename. */
export function stagingOf(vaultFolder: string): { folder: string; vault: string; proved: string } {
  const folder = `${vaultFolder}-restoring`;
  return {
    folder,
    /** What was taken out of a backup. */
    vault: path.join(folder, 'vault'),
    /** The same under the name that says: this is whole, and is to take the vault's place. */
    proved: path.join(folder, 'proved'),
  };
}
