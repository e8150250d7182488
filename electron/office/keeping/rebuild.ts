import { isToBeRebuilt } from '#db/reads/keeping/keeping.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { noteRebuilt } from '#db/writes/keeping/retention.ts';

/**
 * Writes anew what is open and still has pages of what was destroyed in it. Asked after every destruction, and at every
 * opening: the program may have ended in between.
 */
export function rebuild(vault: OpenVault): void {
  for (const connection of [vault.general, vault.restricted]) {
    if (connection === undefined || !isToBeRebuilt(connection.db)) continue;
    connection.rebuild();
    connection.transaction(noteRebuilt);
  }
}
