import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { matchSheet } from '#domain/staff-list/match-sheet.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { compareWithStaff } from '#domain/staff-list/staff-comparison.ts';
import { readRows } from '#domain/staff-list/staff-import.ts';
import { judgementsOf } from '#domain/staff-list/staff-judging.ts';
import { processLimits } from '#electron/intake/limits.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { startInNode } from '#test/office/intake/node-parser.ts';
import { csvOfLongList, workbookOfLongList } from './long-list.ts';
import { measure } from './measuring.ts';
import { inFolder, measureInPython, root } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const RUNS = 2;

/** Lists of the greatest size that is taken, beside Python's reading of the same files. Gives whether the aims are reached. */
export async function measureLists(): Promise<boolean> {
  printHeading(
    'Lists of 20,000 rows and 100 columns',
    'Read into rows of cells beside Python’s csv module and openpyxl; then looked at column by column, read as people and compared with nobody.',
  );
  const files = { 'list.csv': csvOfLongList(), 'list.xlsx': workbookOfLongList() };
  const reached: boolean[] = [];
  await inFolder(async (folder) => {
    for (const [name, bytes] of Object.entries(files)) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      reached.push(await measureReading(name, file, bytes), await measureMemory(name, bytes));
    }
  });
  await measureLook(files['list.csv']);
  return reached.every(Boolean);
}

async function measureReading(name: string, file: string, bytes: Buffer): Promise<boolean> {
  const ours = await measure(RUNS, () => sheetOf(bytes));
  const python = measureInPython('lists.py', file, String(RUNS));
  printFigure(`${name}, ${Math.round(bytes.length / 1024 / 1024)} MB, read by Reviewbook`, spell(ours.median));
  printFigure(`${name}, read in Python`, spell(python.median));
  const what = `${name}: as long as Python`;
  return printComparison({
    what,
    ratio: ours.median / python.median,
    aim: name.endsWith('.csv') ? 5 : 1,
    kind: 'longer',
  });
}

/** Reads the file where the program reads it: in a process that is ended when it grows too large. */
async function measureMemory(name: string, bytes: Buffer): Promise<boolean> {
  const parser = startInNode(path.join(root, 'dist/main/parser.cjs'));
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, parser.megabytes() ?? 0);
  }, 20);
  const before = performance.now();
  const answer = await new Promise<unknown>((resolve) => {
    parser.onAnswer(resolve);
    parser.onExit(() => resolve(undefined));
    parser.post({ as: 'sheets', bytes });
  });
  const took = performance.now() - before;
  clearInterval(watch);
  parser.kill();
  printFigure(`${name}, in its process, until the answer is here`, answer ? spell(took) : 'the process ended');
  const what = `${name}: memory of the process, of ${processLimits.megabytes} MB`;
  return (
    printComparison({ what, ratio: most / processLimits.megabytes, aim: 1, kind: 'longer' }) && answer !== undefined
  );
}

async function measureLook(bytes: Buffer): Promise<void> {
  const sheet = await sheetOf(bytes);
  const matching = matchSheet(sheet);
  const looked = await measure(RUNS, () => judgementsOf(sheet));
  const read = await measure(RUNS, () => readRows(sheet, matching));
  const { ready } = readRows(sheet, matching);
  const today = day('2026-11-29');
  const idFor = (row: number) => `new-${row}` as StaffId; // ids of the bench are words
  const compared = await measure(RUNS, () => compareWithStaff(ready, [], { idFor, today }));
  printFigure('The columns looked at', spell(looked.median));
  printFigure(`${ready.length} people read from the rows`, spell(read.median));
  printFigure('Compared with the staff list', spell(compared.median));
}

async function sheetOf(bytes: Buffer): Promise<Sheet> {
  const read = await readSheets(bytes);
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) throw new Error(read.ok ? 'no table' : read.problem.code);
  return sheet;
}
