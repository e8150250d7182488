import type { Locator, Page } from '@playwright/test';
import { expect, standAtPrinter, test } from './app.ts';
import { arriveAt, problemsOn } from './pages/arrive.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { ReviewPage } from './pages/review.ts';
import { makeSmallSchool, passphrase } from './small-school.ts';

/** Presses Tab until something has the focus; fails where that takes more than so many. */
async function tabTo(page: Page, place: Locator, most = 5): Promise<void> {
  const hasFocus = () => place.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < most && !(await hasFocus()); presses += 1) await page.keyboard.press('Tab');
  await expect(place, `within ${most} of the Tab key`).toBeFocused();
}

/** Finds something by a few letters and opens it. */
async function find(page: Page, letters: string, title: string, key = 'Enter'): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a person, screen or action' })).toBeFocused();
  await page.keyboard.type(letters);
  const wanted = page.getByRole('option', { name: new RegExp(`^${title}`) });
  await expect(wanted).toBeVisible();
  while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press(key);
}

// no test here touches the mouse: every step is a key
test('the records are unlocked; a review is opened, written, checked and signed; the report is printed', async ({
  app,
  page,
}) => {
  await new WelcomePage(page).arrive();
  await makeSmallSchool(page);
  await page.keyboard.press('Control+l');
  await new UnlockPage(page).arrive();
  await tabTo(page, page.getByRole('textbox', { name: 'Passphrase' }));
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Home');

  await find(page, 'nia', 'Nia Prosser', 'Shift+Enter'); // the review, not the person
  const review = await new ReviewPage(page).arrive('Nia Prosser');
  await page.keyboard.press('Alt+9');
  await tabTo(page, page.getByRole('button', { name: 'Check', exact: true }));
  await page.keyboard.press('Enter');
  await expect.poll(() => problemsOn(page)).toEqual(['Enter the day of the meeting', 'Add an objective']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(review.box('Day: Review and planning meeting held')).toBeFocused();
  await page.keyboard.type('12/11/26');
  await page.keyboard.press('Alt+5');
  await tabTo(page, page.getByRole('button', { name: 'Add an objective' }));
  await page.keyboard.press('Enter');
  await expect(review.row('Objective', 1).getByRole('textbox', { name: 'Objective' })).toBeFocused();
  await page.keyboard.type('Run a Welsh club');

  await page.keyboard.press('Alt+9');
  await tabTo(page, page.getByRole('button', { name: 'Check and sign' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign the review' });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('textbox', { name: 'Signed on' }).first());
  await page.keyboard.type('19/11/2026');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Signed on' }).last());
  await page.keyboard.type('20/11/2026');
  await tabTo(page, dialog.getByRole('button', { name: 'Sign the review' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 1 was signed on 20 Nov 2026')).toBeVisible();

  await find(page, 'gov', 'Report to the governing body');
  await arriveAt(page, 'Report to the governing body');
  const printed = await standAtPrinter(app);
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(1);
});
