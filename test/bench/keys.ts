import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { asking, passphrase } from '#test/e2e/small-school.ts';
import { fillEverything, reviewIn, schoolUnder } from '#test/office/whole-year/one-year.ts';
import { median } from './measuring.ts';
import { inFolder, root } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

/** So many keys are typed, so many milliseconds apart, on a processor that is so many times slower. */
const [KEYS, APART, SLOWER] = [70, 120, 4];

/** A key in a long review on a slow PC, saving included, against a copy of the same page that does nothing. */
export async function measureKeys(): Promise<boolean> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/electron-stand-in');
  printHeading(
    'A key in a long review',
    `From a key to the next picture, ${KEYS} keys ${APART} ms apart on a processor ${SLOWER} times slower: the review, which saves itself meanwhile, and a copy of the same page without a script.`,
  );
  return inFolder(async (folder) => {
    const switches = [`--user-data-dir=${folder}`, `--vault=${path.join(folder, 'vault')}`];
    const app = await _electron.launch({ args: [root, ...switches], cwd: root });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { boxes, review } = await longReview(page);
    printFigure('boxes on the page', String(boxes));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const ours = await keysIn(page);
    await page.evaluate(withoutScripts);
    const still = await keysIn(page);
    await app.close();
    const [p95, still95] = [percentile(ours, 0.95), percentile(still, 0.95)];
    printFigure(`${review}, the key in the middle`, spell(median(ours)));
    printFigure('the 95th of a hundred', spell(p95));
    printFigure('the copy, the key in the middle', spell(median(still)));
    printFigure('the 95th of a hundred', spell(still95));
    const middle = {
      what: 'the middle as long',
      ratio: median(ours) / median(still),
      aim: 1.5,
      kind: 'longer',
    } as const;
    const slow = { what: 'the 95th as long', ratio: p95 / still95, aim: 2, kind: 'longer' } as const;
    return [middle, slow].map(printComparison).every((isReached) => isReached);
  });
}

/** Opens a review under the policy with the longest forms, with something in every box. */
async function longReview(page: Page): Promise<{ boxes: number; review: string }> {
  const office = asking(page);
  await office.ask('vault.create', { role: 'headteacher', passphrase });
  const staffId = await schoolUnder(office, 'spt', 'class-support');
  const { reviewId } = await reviewIn(office, staffId, 'year');
  await fillEverything(office, reviewId);
  await page.evaluate((to) => window.location.assign(to), `#/reviews/${reviewId}`);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /review/ }).waitFor();
  return { boxes: await page.locator('textarea, input').count(), review: 'the review' };
}

/** Types into the first box of prose and gives the milliseconds from each key to the picture that shows it. */
async function keysIn(page: Page): Promise<number[]> {
  const box = page.locator('textarea').first();
  await box.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    });
  });
  await page.keyboard.type('the class was read to '.repeat(KEYS).slice(0, KEYS), { delay: APART });
  return page.evaluate(() => Reflect.get(window, 'times') as number[]); // as set above
}

/** Puts the page as it stands in the place of itself, with its looks and without its scripts. */
function withoutScripts(): void {
  const whole = document.documentElement.cloneNode(true) as HTMLElement; // of the same kind
  for (const script of whole.querySelectorAll('script')) script.remove();
  document.open();
  document.write(`<!doctype html>${whole.outerHTML}`);
  document.close();
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
}
