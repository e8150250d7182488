import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page, type Request } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

// the real program where it has been downloaded, else the stand-in; the specs cannot tell and need not
if (!existsSync(path.join(root, 'node_modules/electron/path.txt'))) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
}

/** How to start: the folder of the vault, and the day it is taken to be. Both have a value that suits most journeys. */
export interface Start {
  vault?: string;
  today?: string;
  /** The archive of a packaged program, in place of what was built. */
  archive?: string;
}

/** The running program, its window, and what it must not do. */
export interface Running {
  app: ElectronApplication;
  page: Page;
  vault: string;
  /** Ends the program as its user would, and checks that it asked nothing of any network. */
  close: () => Promise<void>;
}

/** Starts the built program and waits for its first heading. */
export async function launch(start: Start = {}): Promise<Running> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-test-'));
  const vault = start.vault ?? path.join(scratch, 'vault');
  const switches = [`--user-data-dir=${scratch}`, `--vault=${vault}`, `--today=${start.today ?? '2026-11-21'}`];
  const app = await _electron.launch({ args: [start.archive ?? root, ...switches], cwd: root });
  const requests: Request[] = [];
  app.context().on('request', (request) => requests.push(request));
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    app,
    page,
    vault,
    close: async () => {
      await app.close();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
      expect(requests.filter(wentOut).map((request) => request.url())).toEqual([]);
    },
  };
}

/**
 * Whether a request asked anybody but the program itself: its files have one name in Electron and another in the stand-in.
 * What the policy stopped never left the page.
 */
function wentOut(request: Request): boolean {
  const own = /^(?:app:\/\/bundle\/|https:\/\/bundle\.app\.invalid\/|data:)/;
  return !own.test(request.url()) && request.failure()?.errorText !== 'csp';
}

/** Makes it another day, as when the program stands open overnight; the office knows it once it has been locked. */
export async function turnTo(app: ElectronApplication, today: string): Promise<void> {
  await app.evaluate(({ app: electron }, on) => electron.commandLine.appendSwitch('today', on), today);
}

/** Answers the next dialogs for a file to save with this place. */
export async function saveTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** Answers the next dialogs for a file to open, or a folder to choose, with this place. */
export async function choose(app: ElectronApplication, place: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, place);
}

/** Stands at the printer: gives how many pages have been sent there since. The system's dialog is not shown. */
export async function standAtPrinter(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ app: electron }) => {
    Object.assign(globalThis, { printed: 0 });
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        Object.assign(globalThis, { printed: Number(Reflect.get(globalThis, 'printed')) + 1 });
        done?.(true, '');
      };
    });
  });
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'printed')));
}

/** A journey that starts from an empty folder. The program is closed, and its silence checked, when it ends. */
export const test = base.extend<{ start: Start; running: Running; app: ElectronApplication; page: Page }>({
  start: [{}, { option: true }],
  running: async ({ start }, use) => {
    const running = await launch(start);
    await use(running);
    await running.close();
  },
  app: ({ running }, use) => use(running.app),
  page: ({ running }, use) => use(running.page),
});

export { expect };
