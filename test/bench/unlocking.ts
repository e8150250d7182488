import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { reads } from '#db/reads.ts';
import { costOf, stretch } from '#db/vault/keys/keys.ts';
import { createVault, openVault, runningClock } from '#db/vault/vault.ts';
import { fillDemo } from '#electron/office/demo.ts';
import { home as homeHandlers } from '#electron/office/handlers/home/home.ts';
import { idsOf } from '#templates/demo/ids.ts';
import { benchSchool, today } from './demo-reads.ts';
import { fill, MEGABYTES } from './filled-vault.ts';
import { measureInTurn } from './measuring.ts';
import { inFolder, nativeBinding } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const passphrase = 'copper kettle by the mill';
const TIMES = { uncounted: 1, runs: 7 };

const asked = {
  today,
  now: `${today}T09:00:00.000Z`,
  by: 'headteacher',
  newId: idsOf('unlocking'),
  isBesideHeadteacher: () => false,
} as const;

/** From the passphrase to what the first screen shows, in a vault of 20 MB, beside scrypt alone at the vault's setting. */
export async function measureUnlocking(): Promise<boolean> {
  printHeading(
    'From the passphrase to the first screen',
    `A vault of ${MEGABYTES} MB: scrypt, key file, both compartments opened and looked through, what Home reads; beside scrypt alone.`,
  );
  return inFolder(async (folder) => {
    const role = 'headteacher' as const;
    const place = { folder: path.join(folder, 'vault'), anchorFile: path.join(folder, 'anchor.json') };
    const home = { ...place, nativeBinding, today: () => today };
    const made = await createVault({ ...home, role, passphrase });
    if (!made.ok) throw new Error(made.problem.code);
    fillDemo(made.value.vault, benchSchool(), today);
    fill(made.value.vault);
    made.value.vault.close();
    const clock = runningClock();
    const unlock = async (): Promise<void> => {
      const opened = await openVault({ ...home, role, passphrase, clock });
      if (!opened.ok) throw new Error(opened.problem.code);
      const { general, restricted } = opened.value.vault;
      homeHandlers['home.read'](
        reads({ general: general.db, ...(restricted && { restricted: restricted.db }) }),
        {},
        asked,
      );
      opened.value.vault.close();
    };
    const alone = async (): Promise<void> => {
      await stretch(Buffer.from(passphrase), randomBytes(16), costOf());
    };
    const [whole, scrypt] = await measureInTurn(TIMES, unlock, alone);
    printFigure('unlocked, with what Home shows (scrypt alone)', `${spell(whole.median)} (${spell(scrypt.median)})`);
    return printComparison({
      what: 'unlocking, as long as scrypt',
      ratio: whole.median / scrypt.median,
      aim: 2,
      kind: 'longer',
    });
  });
}
