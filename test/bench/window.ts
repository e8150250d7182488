import path from 'node:path';
import { _electron, chromium } from 'playwright';
import { median } from './measuring.ts';
import { inFolder, root } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const RUNS = 7;

/** From starting the program to a window that can be used, against an empty page in the same browser. */
export async function measureWindow(): Promise<boolean> {
  // Playwright looks here for what stands in for Electron's binary
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
  printHeading(
    'From the start to a usable window',
    'The built program in Chromium through the stand-in, to its first heading; the same Chromium with an empty page, to its.',
  );
  const [ours, empty]: [number[], number[]] = [[], []];
  await inFolder(async (folder) => {
    // in turn, so that what else the machine does falls on both
    for (let run = 0; run <= RUNS; run += 1) {
      ours.push(await openProgram(path.join(folder, String(run))));
      empty.push(await openEmptyPage());
    }
  });
  const [warm, warmEmpty] = [median(ours.slice(1)), median(empty.slice(1))];
  printFigure('Reviewbook', spell(warm));
  printFigure('Reviewbook, the first time', spell(ours[0] ?? Number.NaN));
  printFigure('an empty page', spell(warmEmpty));
  printFigure('an empty page, the first time', spell(empty[0] ?? Number.NaN));
  return printComparison({ what: 'as long as an empty page', ratio: warm / warmEmpty, aim: 2, kind: 'longer' });
}

/** Milliseconds until the program's first screen stands in its window; ending it is not counted. */
async function openProgram(place: string): Promise<number> {
  const before = performance.now();
  const args = [root, `--user-data-dir=${place}`, `--vault=${path.join(place, 'vault')}`];
  const app = await _electron.launch({ args, cwd: root });
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const took = performance.now() - before;
  await app.close();
  return took;
}

async function openEmptyPage(): Promise<number> {
  const before = performance.now();
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage();
  await page.goto('data:text/html,<h1>Empty</h1>');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const took = performance.now() - before;
  await browser.close();
  return took;
}
