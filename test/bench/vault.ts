import { reads } from '#db/reads.ts';
import type { ReadableDb } from '#db/types.ts';
import { home } from '#electron/office/handlers/home/home.ts';
import { staff } from '#electron/office/handlers/staff.ts';
import { idsOf } from '#templates/demo/ids.ts';
import { twoDatabases } from './databases.ts';
import { benchSchool, today } from './demo-reads.ts';
import { measureInTurn } from './measuring.ts';
import { inFolder } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const SIZES = [50, 500, 5000];
const TIMES = { uncounted: 10, runs: 21 };

const asked = {
  today,
  now: `${today}T09:00:00.000Z`,
  by: 'manager',
  newId: idsOf('bench'),
  isBesideHeadteacher: () => false,
} as const;

/** What Home and the staff list ask, on a vault and on a plain file, in schools of three sizes. */
export async function measureVault(): Promise<boolean> {
  printHeading(
    'An encrypted vault against plain SQLite',
    'What home.read and staff.list read, by their own handlers; six years of reviews; same tables, rows and settings.',
  );
  const homes: number[] = [];
  for (const people of SIZES) homes.push(await measureSize(people));
  const [, at500 = Number.NaN, at5000 = Number.NaN] = homes;
  return printComparison({
    what: 'Home with 5,000 staff, of its time with 500',
    ratio: at5000 / at500,
    aim: 3,
    kind: 'longer',
  });
}

/** Gives how long Home takes on the vault of a school of this size. */
function measureSize(people: number): Promise<number> {
  return inFolder(async (folder) => {
    const { encrypted, plain, close } = await twoDatabases(folder, benchSchool(), people);
    const readHome = (db: ReadableDb) => () => home['home.read'](reads({ general: db }), {}, asked);
    const readStaff = (db: ReadableDb) => () => staff['staff.list'](reads({ general: db }), { leavers: false }, asked);
    const [homeIn, homePlain] = await measureInTurn(TIMES, readHome(encrypted), readHome(plain));
    const [staffIn, staffPlain] = await measureInTurn(TIMES, readStaff(encrypted), readStaff(plain));
    close();
    const name = `${people.toLocaleString('en-GB')} staff`;
    for (const [what, vault, file] of [
      ['Home', homeIn, homePlain],
      ['staff list', staffIn, staffPlain],
    ] as const) {
      printFigure(`${name}: ${what}, encrypted (plain)`, `${spell(vault.median)} (${spell(file.median)})`);
      printFigure(`${name}: ${what}, the first time after opening`, `${spell(vault.first)} (${spell(file.first)})`);
      printComparison({
        what: `${name}: ${what}, as long as plain`,
        ratio: vault.median / file.median,
        kind: 'longer',
      });
    }
    return homeIn.median;
  });
}
