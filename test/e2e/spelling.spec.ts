import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { asSpoken } from './pages/names.ts';
import { ReviewsPage } from './pages/review.ts';
import { SettingsPage } from './pages/settings.ts';

// The stand-in's Chromium asks no provider, so the words are put to the one that the program gave Electron. What is marked
// with a line is Electron's part. That nothing was asked of any network is checked when the program closes (app.ts).
const demo = demoSchool();

/** What Electron would mark of some words, while the box with the focus is typed in. */
function marked(page: Page, words: string): Promise<string[]> {
  return page.evaluate((typed) => {
    const provider = Reflect.get(window, Symbol.for('stand-in.spelling')) as {
      spellCheck: (words: string[], mark: (misspelt: string[]) => void) => void;
    }; // as the preload gave it
    return new Promise<string[]>((resolve) => provider.spellCheck(typed.split(' '), resolve));
  }, words);
}

test('in a box for English, a misspelt word is marked, and no name of the staff', async () => {
  const { page } = demo();
  const reviews = await new ReviewsPage(page).open();
  const [name = ''] = await reviews.names();
  await reviews.openReview(name);
  expect(await marked(page, `${asSpoken(name)}’s colour was recieved seperately by the appraisee in 7B INSET`)).toEqual(
    ['recieved', 'seperately'],
  );
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.lang = 'cy';
    document.querySelector('main')?.append(box);
    box.focus();
  });
  expect(await marked(page, 'cafodd ei gyfarfod yn yr ysgol ei adolygiadd gan yr athrawess')).toEqual([
    'adolygiadd',
    'athrawess',
  ]);
  await page.locator('main > textarea').evaluate((box) => box.remove());
});

test('of a misspelt word, the menu tells what may have been meant, by mouse and by key, and Ctrl+Z takes it back', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  const box = review.page.locator('textarea[id]:not([readonly])').first();
  await box.fill('He recieved it');
  await box.click({ button: 'right', position: { x: 60, y: 14 } });
  const menu = page.getByRole('menu', { name: 'Did you mean' });
  await expect(menu.getByRole('menuitem', { name: 'received', exact: true })).toBeVisible();
  await expectAccessible(page, 'what may have been meant');
  await menu.getByRole('menuitem', { name: 'received', exact: true }).click();
  await expect(box).toHaveValue('He received it');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box).toHaveValue('He recieved it');

  await box.fill('Teh end');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.keyboard.press('End'); // ‘end’ is spelt right
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'The', exact: true }).press('Enter');
  await expect(box).toHaveValue('The end');
});

test('a word that is right at the school is added where it is marked, stands in the settings, and is taken back', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  const box = review.page.locator('textarea[id]:not([readonly])').first();
  await box.fill('Zumbatics');
  await box.click({ button: 'right', position: { x: 30, y: 14 } });
  await page.getByRole('menuitem', { name: 'Add ‘Zumbatics’ to our words' }).click();
  await expect(page.getByText('‘Zumbatics’ is now one of our words and is no longer marked.')).toBeVisible();
  await expect(box).toBeFocused();
  expect(await marked(page, 'zumbatics Zumbatixs')).toEqual(['Zumbatixs']);
  await (await new SettingsPage(page).open()).part('Words of our spelling');
  const ours = page.getByRole('table', { name: 'Our words' });
  await expect(ours.getByRole('row')).toHaveText([/Word/, /^Zumbatics/]);
  await page.getByRole('textbox', { name: 'Word', exact: true }).fill('two words');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter one word of letters')).toBeVisible();
  await page.getByRole('button', { name: 'Remove ‘Zumbatics’' }).click();
  await expect(ours).toHaveCount(0);
  expect(await marked(page, 'Zumbatics')).toEqual(['Zumbatics']);
  await expect(page.getByText('‘Zumbatics’ has been removed and is marked again.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ours.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove ‘Zumbatics’' }).click();
});

test('once the records are locked, names are words like any other', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  expect(await marked(page, 'Trelech Xyzzyq')).toEqual(['Xyzzyq']);
  await page.keyboard.press('Control+l');
  await expect(page).toHaveTitle(/^(?:Unlock|Welcome)/); // the program is there, and not only its first picture
  expect(await marked(page, 'Trelech Xyzzyq')).toEqual(['Trelech', 'Xyzzyq']);
});
