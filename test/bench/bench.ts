import { cpus } from 'node:os';
import { measureBackup } from './backup.ts';
import { measureKeys } from './keys.ts';
import { measureLists } from './lists.ts';
import { measureManyPapers } from './many-papers.ts';
import { measureOfficeProcess } from './office-process.ts';
import { measureScreens } from './screens.ts';
import { measureStatements } from './statement.ts';
import { measureTrail } from './trail.ts';
import { measureUnlocking } from './unlocking.ts';
import { measureVault } from './vault.ts';
import { measureWindow } from './window.ts';
import { measureWorkbook } from './workbook.ts';
import { measureYear } from './year.ts';

const all = {
  statement: measureStatements,
  workbook: measureWorkbook,
  lists: measureLists,
  papers: measureManyPapers,
  vault: measureVault,
  unlocking: measureUnlocking,
  backup: measureBackup,
  trail: measureTrail,
  process: measureOfficeProcess,
  year: measureYear,
  window: measureWindow,
  keys: measureKeys,
  screens: measureScreens,
};

/** `npm run bench [-- unlocking backup trail …]`: how long things take, beside what an office would use instead. */
async function bench(wanted: readonly string[]): Promise<void> {
  console.log(
    `Medians, after a first time that is told apart. Node ${process.versions.node}, ${cpus().length} processors.`,
  );
  const missed: string[] = [];
  for (const [name, measure] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (!(await measure())) missed.push(name);
  }
  console.log(missed.length === 0 ? '\nEvery aim is reached.' : `\nAims missed: ${missed.join(', ')}.`);
}

void bench(process.argv.slice(2));
