import path from 'node:path';
import { _electron, chromium, type Page } from 'playwright';
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
    'To the first heading, whose boxes and buttons can be used: the built program on a new PC, and where its records are locked; a program with an empty page started the same way; Chromium by itself.',
  );
  const [fresh, locked, empty, asking, alone]: [Opened[], Opened[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  await inFolder(async (folder) => {
    const emptyProgram = writeEmptyProgram(folder);
    const askingProgram = writeAskingProgram(folder);
    const vault = [`--user-data-dir=${path.join(folder, 'known')}`, `--vault=${path.join(folder, 'known/vault')}`];
    await makeVault(vault);
    // in turn, so that what else the machine does falls on all
    for (let run = 0; run <= RUNS; run += 1) {
      const place = path.join(folder, String(run));
      fresh.push(await openOurs([`--user-data-dir=${place}`, `--vault=${path.join(place, 'vault')}`]));
      empty.push(await openProgram(emptyProgram));
      locked.push(await openOurs(vault));
      asking.push(await openProgram(askingProgram));
      alone.push(await openEmptyPage());
    }
  });
  const warm = (times: readonly number[]): number => median(times.slice(1)) ?? Number.NaN;
  const [usable, warmEmpty, warmAsking, warmAlone] = [
    warm(fresh.map(toUsable)),
    warm(empty),
    warm(asking),
    warm(alone),
  ];
  printFigure('Reviewbook on a new PC', spell(usable));
  printFigure('Reviewbook on a new PC, the first time', spell(fresh[0]?.usable ?? Number.NaN));
  printFigure('until React has taken over what it shows', spell(warm(fresh.map(({ taken }) => taken))));
  printFigure('Reviewbook at its lock screen', spell(warm(locked.map(toUsable))));
  printFigure('until React has taken over what it shows', spell(warm(locked.map(({ taken }) => taken))));
  printFigure('an empty page in a program started the same way', spell(warmEmpty));
  printFigure('the same with a second process that is asked once', spell(warmAsking));
  printFigure('an empty page in Chromium by itself, no program', spell(warmAlone));
  printComparison({ what: 'as long as Chromium by itself', ratio: usable / warmAlone, kind: 'longer' });
  printComparison({ what: 'as long as one with a second process', ratio: usable / warmAsking, kind: 'longer' });
  const atLock = warm(locked.map(toUsable)) / warmEmpty;
  const met = [usable / warmEmpty, atLock].map((ratio, place) =>
    printComparison({
      what: `as long as an empty page${place === 0 ? '' : ', at the lock screen'}`,
      ratio,
      aim: 1.15,
      kind: 'longer',
    }),
  );
  return met.every(Boolean);
}

/** Milliseconds from the start: until the first heading stands there, and until a click is answered by the program itself. */
interface Opened {
  usable: number;
  taken: number;
}

const toUsable = ({ usable }: Opened): number => usable;

async function openOurs(switches: readonly string[]): Promise<Opened> {
  let taken = Number.NaN;
  const usable = await openProgram(root, switches, async (page, began) => {
    // the program names the window after its screen
    await page.waitForFunction(() => document.title !== 'Reviewbook');
    taken = performance.now() - began;
  });
  return { usable, taken };
}

async function makeVault(switches: readonly string[]): Promise<void> {
  await openProgram(root, switches, async (page) => {
    await page.evaluate(() =>
      window.office.call('vault.create', { role: 'manager', passphrase: 'velvet anchor muddy ninety' }),
    );
  });
}

/** Milliseconds until the first heading stands in the window of the program in a folder; what is done then is not counted. */
async function openProgram(
  folder: string,
  switches: readonly string[] = [],
  then?: (page: Page, began: number) => Promise<void>,
): Promise<number> {
  const before = performance.now();
  const app = await _electron.launch({ args: [folder, ...switches], cwd: folder });
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const took = performance.now() - before;
  await then?.(page, before);
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
