import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';

// Staff and Reviews are the sheet that the office gives up for this program (requirements 11.5)
const demo = demoSchool();

/** The cell of a person's row in a column. */
function cell(page: Page, name: string, column: string) {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return row.locator(`[data-cell="${column}"]`);
}

test('a column of the school’s own is added and filled by the keyboard alone, refused where it does not fit, and taken back', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('button', { name: 'Add a column' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('DBS seen');
  await page.getByRole('combobox', { name: 'What stands in it' }).selectOption('Date');
  await page.getByRole('button', { name: 'Save the column' }).click();
  await expect(staff.table().getByRole('columnheader', { name: 'DBS seen' })).toBeVisible();
  const [first = '', second = ''] = await staff.names();
  const column = await staff.table().getByRole('columnheader').count();

  await staff.table().getByRole('link', { name: first, exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.type('31/2/26');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Enter a day that exists, such as 3/9/2026 or 3 Sep 2026.');
  const box = page.getByRole('textbox', { name: `DBS seen of ${first}` });
  await expect(box).toBeFocused();
  await box.fill('3/9/26');
  await page.keyboard.press('Enter');
  const row = (name: string) =>
    staff
      .table()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(
    row(first)
      .getByRole('gridcell')
      .nth(column - 2),
  ).toHaveText('3 Sep 2026');
  // the keyboard went on down
  await expect(
    row(second)
      .getByRole('gridcell')
      .nth(column - 2),
  ).toBeFocused();
  await page.keyboard.type('4/9/26');
  await page.keyboard.press('Escape');
  await expect(
    row(second)
      .getByRole('gridcell')
      .nth(column - 2),
  ).toHaveText('');

  await page.keyboard.press('Control+z');
  await expect(
    row(first)
      .getByRole('gridcell')
      .nth(column - 2),
  ).toHaveText('');
});

test('a job title is written in the list in the words of the form, and stands in the record', async () => {
  const { page } = demo();
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const [first = ''] = await staff.names();
  const title = cell(page, first, 'jobTitle');
  await title.click();
  await page.keyboard.press('F2');
  const box = page.getByRole('textbox', { name: `Job title of ${first}` });
  await box.fill('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toHaveText('Enter the job title');
  await box.fill('Head of nursery');
  await page.keyboard.press('Tab');
  await expect(title).toHaveText('Head of nursery');
  await expect(cell(page, first, 'group')).toBeFocused();
  const person = await staff.openPerson(first);
  expect(await person.fact('Job title')).toBe('Head of nursery');
});
