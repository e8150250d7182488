import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Output } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import { renderDocument } from '#electron/render/index.ts';
import { statement } from '#templates/documents/forms/statement.ts';
import { bareWord } from './bare-libraries.ts';
import { benchSchool, readsOfDemo, today } from './demo-reads.ts';
import { largeVault, passphrase } from './large-vault.ts';
import { inFolder, root } from './places.ts';
import { plainParts } from './plain-blocks.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const MANY = 200;
const WARM = 20;
/** A key stroke that waits longer than this is felt. */
const FELT_MS = 50;

/** 200 statements: to Word beside the bare library, then through the program's own window, to a folder and to one PDF. */
export async function measureManyPapers(): Promise<boolean> {
  printHeading(
    `${MANY} statements at once`,
    'To Word, each beside the bare library writing the same blocks; then asked of the built program, window and all.',
  );
  const isNearBare = await besideBareWord();
  const isFree = await throughTheProgram();
  return isNearBare && isFree;
}

async function besideBareWord(): Promise<boolean> {
  const demo = benchSchool();
  const read = readsOfDemo(demo);
  const composed = demo.cycles
    .flatMap(({ reviews }) => reviews)
    .map(({ record }) => {
      const made = statement.make(read, { of: 'review', reviewId: record.review.id }, today);
      if (made === undefined) throw new Error('a statement could not be made');
      return { composed: made.composed, parts: plainParts(made.composed, 'en') };
    });
  let [ours, bares] = [0, 0];
  for (let at = -WARM; at < MANY; at += 1) {
    const one = composed[(at + WARM) % composed.length];
    if (!one) throw new Error('a demo school without reviews');
    // in turn, so that what else the machine does falls on both
    const our = await timed(() => renderDocument(one.composed, { language: 'en', format: 'word' }));
    const bare = await timed(() => bareWord(one.parts));
    if (at < 0) continue;
    ours += our;
    bares += bare;
  }
  printFigure('to Word, documents a second', (MANY / (ours / 1000)).toFixed(1));
  printFigure('docx by itself, same words and tables, no looks', (MANY / (bares / 1000)).toFixed(1));
  return printComparison({ what: 'as long as docx by itself', ratio: ours / bares, aim: 1.5, kind: 'longer' });
}

async function throughTheProgram(): Promise<boolean> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
  return inFolder(async (folder) => {
    const vault = path.join(folder, 'vault');
    const recordIds = await largeVault(vault, MANY);
    const place = path.join(folder, 'papers');
    mkdirSync(place);
    const switches = [`--user-data-dir=${folder}`, `--vault=${vault}`, `--today=${today}`];
    const app = await _electron.launch({ args: [root, ...switches], cwd: root });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, place);
    await ask(page, 'vault.open', { role: 'headteacher', passphrase });
    const nothing = await waits(app, page, () => page.waitForTimeout(2000));
    printFigure('longest wait with nothing to do: main, window', bothOf(nothing));
    const reached: boolean[] = [];
    for (const [what, out] of ways) {
      const before = performance.now();
      let made = 0;
      const waited = await waits(app, page, async () => {
        const saved = await ask<Output<'outgoing.save'>>(page, 'outgoing.save', {
          document: 'statement',
          recordIds,
          language: 'en',
          out,
          restricted: false,
          sharing: null,
        });
        if (saved.left.some(({ why }) => why === 'failed')) throw new Error('a paper could not be made');
        made = saved.made;
      });
      const seconds = (performance.now() - before) / 1000;
      printFigure(`${what}, documents a second`, (made / seconds).toFixed(1));
      printFigure(`${what}, longest wait: main, window`, bothOf(waited));
      printFigure(`${what}, times that it said how far it is`, String(waited.told));
      const longest = Math.max(waited.main, waited.window);
      reached.push(
        printComparison({
          what: `${what}, longest wait, of ${FELT_MS} ms`,
          ratio: longest / FELT_MS,
          aim: 1,
          kind: 'longer',
        }),
      );
      if (waited.told < made) throw new Error('it did not say how far it was');
    }
    await app.close();
    return reached.every(Boolean);
  });
}

const ways = [
  ['Word files', { as: 'files', format: 'word' }],
  ['one PDF', { as: 'one-pdf', onNewSheet: true }],
] as const;

interface Waits {
  main: number;
  window: number;
  told: number;
}

/** The longest that main and the window's page could do nothing else while something went on, in milliseconds. */
async function waits(app: ElectronApplication, page: Page, work: () => Promise<void>): Promise<Waits> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    Object.assign(globalThis, { delay });
  });
  await page.evaluate(() => {
    const seen = { longest: 0, told: 0, last: performance.now(), goesOn: true };
    window.office.onChange(({ kind }) => {
      if (kind === 'progress') seen.told += 1;
    });
    const look = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      if (seen.goesOn) setTimeout(look, 1);
    };
    look();
    Object.assign(window, { seen });
  });
  await work();
  const main = await app.evaluate(() => {
    const delay = Reflect.get(globalThis, 'delay') as { max: number; disable: () => void };
    delay.disable();
    return delay.max / 1e6;
  });
  const { longest, told } = await page.evaluate(() => {
    const seen = Reflect.get(window, 'seen') as { longest: number; told: number; goesOn: boolean };
    seen.goesOn = false;
    return { longest: seen.longest, told: seen.told };
  });
  return { main, window: longest, told };
}

const bothOf = ({ main, window }: Waits): string => `${spell(main)}, ${spell(window)}`;

async function ask<Answer>(page: Page, name: string, input: object): Promise<Answer> {
  const reply = await page.evaluate(([asked, given]) => window.office.call(asked, given), [name, input] as const);
  const { ok, ...rest }: Reply = reply;
  if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(rest)}`);
  return (reply as { value: Answer }).value; // the door has checked it
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
