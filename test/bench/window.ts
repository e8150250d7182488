import path from 'node:path';
import { _electron, chromium } from 'playwright';
import { writeAskingProgram, writeEmptyProgram } from './empty-program.ts';
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
    'To the first heading: the built program, a program with an empty page started the same way, and Chromium by itself.',
  );
  const [ours, empty, asking, alone]: [number[], number[], number[], number[]] = [[], [], [], []];
  await inFolder(async (folder) => {
    const emptyProgram = writeEmptyProgram(folder);
    const askingProgram = writeAskingProgram(folder);
    // in turn, so that what else the machine does falls on all
    for (let run = 0; run <= RUNS; run += 1) {
      const place = path.join(folder, String(run));
      const vault = path.join(place, 'vault');
      ours.push(await openProgram(root, [`--user-data-dir=${place}`, `--vault=${vault}`]));
      empty.push(await openProgram(emptyProgram, []));
      asking.push(await openProgram(askingProgram, []));
      alone.push(await openEmptyPage());
    }
  });
  const [warm, warmEmpty, warmAsking, warmAlone] = [ours, empty, asking, alone].map((times) => median(times.slice(1)));
  if (!warm || !warmEmpty || !warmAsking || !warmAlone) throw new Error('nothing was measured');
  printFigure('Reviewbook', spell(warm));
  printFigure('Reviewbook, the first time', spell(ours[0] ?? Number.NaN));
  printFigure('an empty page in a program started the same way', spell(warmEmpty));
  printFigure('the same with a second process that is asked once', spell(warmAsking));
  printFigure('an empty page in Chromium by itself, no program', spell(warmAlone));
  printComparison({ what: 'as long as Chromium by itself', ratio: warm / warmAlone, kind: 'longer' });
  printComparison({ what: 'as long as one with a second process', ratio: warm / warmAsking, kind: 'longer' });
  return printComparison({ what: 'as long as an empty page', ratio: warm / warmEmpty, aim: 1.15, kind: 'longer' });
}

/** Milliseconds until the first heading stands in the window of the program in a folder; ending it is not counted. */
async function openProgram(folder: string, switches: readonly string[]): Promise<number> {
  const before = performance.now();
  const app = await _electron.launch({ args: [folder, ...switches], cwd: folder });
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
