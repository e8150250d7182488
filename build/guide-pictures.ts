import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { havePackages, testBrowser } from '#build/system-packages.ts';
import { root } from '#build/tools.ts';

/** The screens that the guide shows, by the name of the picture (renderer/words/guide/guide-page.ts). */
const screens = {
  home: '#/',
  due: '#/due?when=overdue',
  staff: '#/staff',
  reviews: '#/reviews',
  'training-needs': '#/training-needs',
  documents: '#/documents',
  calendar: '#/settings/term-dates',
} as const;

/** A day in the middle of the demo school's year, on which something of everything is due. */
const TODAY = '2026-11-21';

/**
 * Photographs the demo school in the built program for the guide: dist/renderer/assets/guide-<name>.png, and their names in
 * about.js, by which the guide knows that they are there. Throws where the program does not come up.
 */
export async function makePictures(): Promise<void> {
  const place = (name: string): string => path.join(root, `dist/renderer/assets/guide-${name}.png`);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-pictures-'));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${scratch}`, `--vault=${path.join(scratch, 'vault')}`, `--today=${TODAY}`],
    cwd: root,
    env: await environment(),
  });
  try {
    const page = await app.firstWindow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Look round the demo school' }).click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    noteNames(await photographDemo(page, place));
  } finally {
    await app.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Photographs the demo school that is open in a window, each picture into the file of its name. Gives the names. */
export async function photographDemo(page: Page, place: (name: string) => string): Promise<string[]> {
  const names = Object.entries(screens);
  for (const [name, address] of names) await photograph(page, address, place(name));
  await openFirstReview(page);
  await take(page, place('review'));
  await photographList(page, place);
  return [...names.map(([name]) => name), 'review', 'cells', 'columns'];
}

/** The real program where it was downloaded, else the stand-in with a browser. */
async function environment(): Promise<Record<string, string>> {
  const own = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (existsSync(path.join(root, 'node_modules/electron/path.txt'))) return own;
  await havePackages(['chromium']);
  const browser = await testBrowser();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
  return { ...own, ...(browser === undefined ? {} : { CHROMIUM: browser }) };
}

async function photograph(page: Page, address: string, file: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await take(page, file);
}

/** Takes the picture when the screen is there and nothing on it is still to come. */
async function take(page: Page, file: string): Promise<void> {
  await page.locator('h1:focus').waitFor();
  await page.waitForFunction(() => !document.body.innerText.includes('Loading…'));
  await page.screenshot({ path: file, animations: 'disabled' });
}

/** A cell of the staff list that is being written in, and the columns that can be chosen. */
async function photographList(page: Page, place: (name: string) => string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/staff';
  });
  await page.locator('[data-cell="jobTitle"]').nth(2).dblclick();
  await page.locator('.cell-editor').waitFor();
  await page.screenshot({ path: place('cells'), animations: 'disabled' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('dialog').waitFor();
  await page.screenshot({ path: place('columns'), animations: 'disabled' });
}

async function openFirstReview(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/reviews';
  });
  await page.getByRole('grid').getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /review/ }).waitFor();
}

/** Tells the guide which pictures there are. */
function noteNames(names: readonly string[]): void {
  const about = path.join(root, 'dist/renderer/assets/about.js');
  const told = readFileSync(about, 'utf8').replace(/^export const pictures = .*$/m, () => {
    return `export const pictures = ${JSON.stringify(names)};`;
  });
  writeFileSync(about, told);
}
