import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { goTo } from './pages/frame.ts';

// Ctrl+K: people with what belongs to them, screens, actions, filtered lists, rules of the policy
const demo = demoSchool();

const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Find' }).getByRole('option');

/** Asks for something with Ctrl+K, from Home. */
async function find(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Escape');
  await goTo(page, 'Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toHaveValue(text);
  return options(page);
}

test('a person is one row, with the review and a note beside the name', async () => {
  const { page } = demo();
  const found = await find(page, 'sian');
  await expect(found).toHaveText(['Siân TrelechHigher level teaching assistant', /^Review 20/, 'Write a note']);
  await expect(page.getByRole('group', { name: 'Siân Trelech' })).toHaveCount(1);
  await expect(page.getByText(/^Enter opens Siân Trelech, Shift\+Enter: Review 20/)).toBeVisible();
  await expectAccessible(page, 'a person found');
  await page.keyboard.press('Shift+Enter');
  await arriveAt(page, /^Siân Trelech: review/);
});

test('the arrows go among people, and to the right to what belongs to one of them', async () => {
  const { page } = demo();
  const found = await find(page, 'sian');
  const note = found.filter({ hasText: 'Write a note' });
  await expect(note).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(note).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(found.filter({ hasText: 'Review' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
});

test('‘overdue’ opens what is due with nothing but what is overdue', async () => {
  const { page } = demo();
  const found = await find(page, 'overdue');
  await expect(found.first()).toHaveText('What is due: OverdueFiltered list');
  await page.keyboard.press('Enter');
  await arriveAt(page, 'What is due');
  await expect(page.getByRole('combobox', { name: 'When' })).toHaveValue('overdue');
});

for (const asked of ['how many days after the meeting', 'working days']) {
  test(`‘${asked}’ tells the rule of the policy with its clause, and opens it there`, async () => {
    const { page } = demo();
    const rule = (await find(page, asked)).filter({ hasText: /days after.*Policy, ./ }).first();
    await expect(rule).toBeVisible();
    const title = (await rule.locator('span').first().textContent()) ?? '';
    await rule.click();
    const line = page.locator('tr[aria-current]');
    await expect(line).toBeInViewport();
    await expect(line.getByRole('rowheader')).toHaveText(title);
  });
}

test('where nothing fits, it says what to try and where to go on', async () => {
  const { page } = demo();
  const found = await find(page, 'xylophone');
  await expect(page.getByText('Nothing found for ‘xylophone’. Try fewer letters or another word')).toBeVisible();
  await expect(found).toHaveText(['GuideScreen', 'StaffScreen']);
  await expectAccessible(page, 'nothing found');
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Guide');
});
