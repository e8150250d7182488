import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { makeBackup } from '#db/vault/backup/make-backup.ts';
import { createVault, openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { fill, MEGABYTES } from './filled-vault.ts';
import { measureInTurn } from './measuring.ts';
import { inFolder, nativeBinding } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const passphrase = 'copper kettle by the mill';
const TIMES = { uncounted: 2, runs: 7 };

/** A backup of a vault of 20 MB, made and proved, beside a plain copy of its file. */
export async function measureBackup(): Promise<boolean> {
  printHeading(
    'A backup against a plain copy of the file',
    `A vault of ${MEGABYTES} MB: snapshot, hashes, written, synced, read back, opened, counted; beside copying its file once.`,
  );
  return inFolder(async (folder) => {
    const home = { folder: path.join(folder, 'vault'), nativeBinding, today: () => day('2026-11-21') };
    const made = await createVault({ ...home, role: 'manager', passphrase, cost: 2 ** 16 });
    if (!made.ok) throw new Error(made.problem.code);
    const { vault } = made.value;
    fill(vault);
    vault.close();
    const opened = await openVault({ ...home, role: 'manager', passphrase, clock: runningClock() });
    if (!opened.ok) throw new Error(opened.problem.code);
    let count = 0;
    const backUp = async (): Promise<void> => {
      count += 1;
      const now = new Date(Date.UTC(2026, 10, 21, 9, count));
      const copy = await makeBackup(opened.value.vault, { place: folder, now });
      if (!copy.ok) throw new Error(copy.problem.code);
    };
    const copyFile = (): void => copyFileSync(path.join(home.folder, 'general.db'), path.join(folder, 'plain-copy'));
    const [backup, plain] = await measureInTurn(TIMES, backUp, copyFile);
    opened.value.vault.close();
    printFigure('a backup, proved (a plain copy)', `${spell(backup.median)} (${spell(plain.median)})`);
    return printComparison({
      what: 'a backup, as long as a plain copy',
      ratio: backup.median / plain.median,
      kind: 'longer',
    });
  });
}
