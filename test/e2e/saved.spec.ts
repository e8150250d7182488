import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';

const demo = demoSchool();

/** Does something at a minute of its own, after which the time of saving is that minute. */
async function savedAt(page: Page, time: string, write: () => Promise<void>): Promise<void> {
  await test.step(time, async () => {
    await page.clock.setFixedTime(new Date(`2026-11-21T${time}:00Z`));
    await write();
    await expect(page.getByRole('banner').getByText(`Saved ${time}`, { exact: true })).toBeVisible();
  });
}

test('whatever is written moves the time of saving: a dialog, a cell, an undo, a removal, a setting, a look back', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Documents');
  await expect(page.getByRole('banner').getByText(/^Saved/)).toHaveCount(0);
  const staff = await new StaffPage(page).open();
  const dialog = page.getByRole('dialog');
  const heading = (name: string) => staff.table().getByRole('columnheader', { name, exact: true });
  const changeColumn = async (name: string) => {
    await page.getByRole('button', { name: /^Columns/ }).click();
    await dialog.getByRole('button', { name: new RegExp(`^Change.*${name}`) }).click();
  };

  await savedAt(page, '09:01', async () => {
    await page.getByRole('button', { name: /^Columns/ }).click();
    await dialog.getByRole('button', { name: 'Add a column' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Locker');
    await dialog.getByRole('button', { name: 'Save the column' }).click();
    await expect(heading('Locker')).toBeVisible();
  });
  const [first = ''] = await staff.names();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: first, exact: true }) });
  await savedAt(page, '09:02', async () => {
    await row.getByRole('gridcell').last().click();
    await page.keyboard.type('17\n');
    await expect(row.getByRole('gridcell').last()).toHaveText('17');
  });
  await savedAt(page, '09:03', async () => {
    await changeColumn('Locker');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Locker number');
    await dialog.getByRole('button', { name: 'Save the column' }).click();
    await expect(heading('Locker number')).toBeVisible();
  });
  await savedAt(page, '09:04', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(heading('Locker')).toBeVisible();
    await expect(row.getByRole('gridcell').last()).toHaveText('17');
  });
  await savedAt(page, '09:05', async () => {
    await changeColumn('Locker');
    await dialog.getByRole('button', { name: /^Remove/ }).click();
    await dialog.getByRole('button', { name: /^Remove/ }).click();
    await expect(heading('Locker')).toHaveCount(0);
  });
  await savedAt(page, '09:06', async () => {
    await goTo(page, 'Recent changes');
    await page.getByRole('table', { name: 'Changes' }).getByRole('button', { name: /^Undo/ }).first().click();
    await expect(page.getByRole('table', { name: 'Changes' }).getByText('Undone').first()).toBeVisible();
  });
  await staff.open();
  await expect(heading('Locker')).toBeVisible();
  await expect(row.getByRole('gridcell').last()).toHaveText('17');
});
