import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { arriveAt } from './pages/arrive.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { asking, passphrase } from './small-school.ts';

/** Keeps the program from taking the next first picture over, which it does after a frame. Gives what lets it. */
async function hold(page: Page): Promise<() => Promise<void>> {
  const held = await page.addInitScript(() => {
    const frame = window.requestAnimationFrame.bind(window);
    const later = window.setTimeout.bind(window);
    const waiting: (() => void)[] = [];
    Object.assign(window, {
      requestAnimationFrame: (run: FrameRequestCallback) => waiting.push(() => frame(run)),
      setTimeout: (run: () => void) => waiting.push(() => later(run)),
      letIt: () => {
        Object.assign(window, { requestAnimationFrame: frame, setTimeout: later });
        for (const run of waiting) run();
      },
    });
  });
  return async () => {
    await held.dispose();
    await page.evaluate(() => (Reflect.get(window, 'letIt') as () => void)());
  };
}

/** Where each part of the page stands, with its look: the same before and after is a picture that nobody sees change. */
function places(page: Page): Promise<string[]> {
  return page.locator('#window *:not(head *)').evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const { color, backgroundColor, fontSize } = getComputedStyle(part);
      return [part.localName, x, y, width, height, color, backgroundColor, fontSize].join(' ');
    }),
  );
}

test('what is typed and pressed before the program answers is done as soon as it does', async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await ask('vault.addRole', { role: 'headteacher', passphrase: 'harbour lantern quiet seven' });
  await new HomePage(page).arrive();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  const letIt = await hold(page);
  await lock(page);
  const unlock = new UnlockPage(page);
  await page.getByRole('heading', { level: 1, name: 'Unlock your school' }).waitFor();
  const picture = await places(page);
  await unlock.unlock('manager', passphrase);
  // the program names the window after its screen, and has not come so far
  await expect.poll(() => page.title()).toBe('Reviewbook');
  await letIt();
  await new HomePage(page).arrive();
  // the next lock screen is the same once the program has taken it over
  await lock(page);
  await unlock.arrive();
  expect(await places(page)).toEqual(picture);
  expect(messages).toEqual([]);
});

test('the focus stays in the box where somebody began to type', async ({ page }) => {
  await new WelcomePage(page).arrive();
  await asking(page).ask('vault.create', { role: 'manager', passphrase });
  await new HomePage(page).arrive();
  const letIt = await hold(page);
  await lock(page);
  const box = page.getByRole('textbox', { name: 'Passphrase' });
  await box.pressSequentially(passphrase.slice(0, 5));
  await letIt();
  await page.waitForFunction(() => document.title.startsWith('Unlock'));
  await expect(box).toBeFocused();
  await page.keyboard.type(passphrase.slice(5));
  await page.keyboard.press('Enter');
  await new HomePage(page).arrive();
});

test('the welcome leads on from its first picture', async ({ page }) => {
  await new WelcomePage(page).arrive();
  const letLinkIn = await hold(page);
  await page.reload();
  await page.getByRole('link', { name: 'Set up our school' }).click();
  await letLinkIn();
  await arriveAt(page, 'Set up our school');
  const letIt = await hold(page);
  await page.goBack();
  await page.reload();
  await page.getByRole('button', { name: 'Look round the demo school' }).click();
  await letIt();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: /^(?:Stop|Cancel)/ }).click();
  await expect(page.getByRole('button', { name: 'Look round the demo school' })).toBeVisible();
});
