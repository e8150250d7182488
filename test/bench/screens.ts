import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { type PlaceName, places } from '#contract/places.ts';
import { words } from '#renderer/words/index.ts';
import { today } from './demo-reads.ts';
import { largeVault, passphrase } from './large-vault.ts';
import { median } from './measuring.ts';
import { inFolder, root } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const PEOPLE = 500;
const TIMES = 7;
/** What is felt as at once, and what may be waited for the first time. */
const [AT_ONCE_MS, FIRST_MS] = [100, 300];

/** From a click in the navigation to the picture of the whole screen, in a school of 500 staff. */
export async function measureScreens(): Promise<boolean> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
  printHeading(
    'From one screen to another',
    `From the click to the picture with all that it shows, ${PEOPLE} staff, six years of reviews; the first time, and the median of ${TIMES} after it.`,
  );
  return inFolder(async (folder) => {
    const vault = path.join(folder, 'vault');
    await largeVault(vault, PEOPLE);
    const switches = [`--user-data-dir=${folder}`, `--vault=${vault}`, `--today=${today}`];
    const app = await _electron.launch({ args: [root, ...switches], cwd: root });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate((input) => window.office.call('vault.open', input), { role: 'headteacher', passphrase });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: words.shell.screens.home }).waitFor();
    const taken = new Map<PlaceName, number[]>();
    for (let round = 0; round <= TIMES; round += 1)
      for (const { name } of [...places].reverse())
        taken.set(name, [...(taken.get(name) ?? []), await change(page, name)]);
    await app.close();
    const reached = [...taken].map(([name, [first = Number.NaN, ...again]]) => {
      const middle = median(again);
      printFigure(`${words.shell.screens[name]}, the first time (again)`, `${spell(first)} (${spell(middle)})`);
      return { first, middle };
    });
    const slowest = Math.max(...reached.map(({ middle }) => middle));
    const slowestFirst = Math.max(...reached.map(({ first }) => first));
    return [
      printComparison({
        what: `the slowest, of ${AT_ONCE_MS} ms`,
        ratio: slowest / AT_ONCE_MS,
        aim: 1,
        kind: 'longer',
      }),
      printComparison({
        what: `the slowest the first time, of ${FIRST_MS} ms`,
        ratio: slowestFirst / FIRST_MS,
        aim: 1,
        kind: 'longer',
      }),
    ].every(Boolean);
  });
}

/** Milliseconds from a click in the navigation to the picture of a screen on which nothing is loading any more. */
async function change(page: Page, name: PlaceName): Promise<number> {
  return page.evaluate(
    ([label, navigation, loading]) =>
      new Promise<number>((resolve, reject) => {
        const links = document.querySelectorAll<HTMLAnchorElement>(`nav[aria-label="${navigation}"] a`);
        const link = [...links].find((one) => one.textContent === label);
        if (!link) return reject(new Error(`there is no way to ${label}`));
        const before = performance.now();
        const look = () => {
          const isThere = link.ariaCurrent === 'page' && document.querySelector('h1') !== null;
          if (!isThere || document.querySelector('main')?.innerText.includes(loading))
            return requestAnimationFrame(look);
          return requestAnimationFrame(() => resolve(performance.now() - before));
        };
        link.click();
        requestAnimationFrame(look);
      }),
    [words.shell.screens[name], words.shell.nav, words.kit.waiting] as const,
  );
}
