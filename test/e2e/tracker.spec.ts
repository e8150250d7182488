import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expectAccessible } from './accessible.ts';
import { choose, expect, saveTo, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';

// the tracker that an office kept before: it goes out and comes back, and what it says of earlier years is read in
const demo = demoSchool();

/** The cells of the first people in the file, by their name. */
async function inExcel(file: string, change: (rowOf: (name: string) => ExcelJS.Row) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  change((name) => {
    const row = sheet?.getRows(1, sheet.rowCount)?.find((one) => one.getCell(1).value === name);
    if (!row) throw new Error(`${name} is not in the file`);
    return row;
  });
  await book.xlsx.writeFile(file);
}

test('a list that went home in Excel comes back: each change beside what stands here, one change, one undo', async () => {
  const { app, page, vault } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const [first = '', second = '', third = ''] = await staff.names();
  const jobOf = (name: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .locator('[data-cell="jobTitle"]');
  const before = (await jobOf(first).textContent()) ?? '';

  const file = path.join(path.dirname(vault), 'staff at home.xlsx');
  await saveTo(app, file);
  await page.getByRole('button', { name: 'Print or save rows…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save as Excel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await inExcel(file, (rowOf) => {
    rowOf(first).getCell(2).value = 'Head of nursery';
    rowOf(second).getCell(3).value = 'Nobody knows';
    rowOf(third).values = [];
  });

  await choose(app, file);
  await page.getByRole('button', { name: 'Read back from Excel…' }).click();
  const look = page.getByRole('dialog', { name: 'What was changed in staff at home.xlsx' });
  await expect(look.getByRole('row', { name: `${first} Job title ${before} Head of nursery` })).toBeVisible();
  await expect(look.getByRole('row', { name: `${second} Staff group Nobody knows` })).toBeVisible();
  await expect(look.getByText(`Taken out of the file, and left as they are here: ${third}.`)).toBeVisible();
  await expectAccessible(page, 'a look at what came back');
  await look.getByRole('button', { name: 'Change 1 cell' }).click();
  await expect(jobOf(first)).toHaveText('Head of nursery');

  await page.getByRole('button', { name: 'Read back from Excel…' }).click();
  await expect(look.getByText('Nothing would change.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: first, exact: true }).focus();
  await page.keyboard.press('Control+z');
  await expect(jobOf(first)).toHaveText(before);
});

test('the tracker of an earlier year is read in: what is known by name, what somebody says, and what has no place', async () => {
  const { app, page, vault } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  const file = path.join(path.dirname(vault), 'old tracker.csv');
  writeFileSync(
    file,
    [
      'Name,Review 2019-20 held on,Reviewer 2019-20,Outcome 2019-20',
      'Owain Bryncelyn,12/11/2019,Bethan Arfonwy,All met',
      'Mrs Nobody Known,13/11/2019,,Left',
    ].join('\r\n'),
  );
  await choose(app, file);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('old spreadsheet');
  await page.getByRole('option', { name: 'Read in earlier reviews' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Read in earlier reviews' })).toBeFocused();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const placed = page.getByRole('table', { name: 'Reviews that would be read in' });
  await expect(
    placed.getByRole('row', {
      name: /^Owain Bryncelyn 2019–20.* 12 Nov 2019 Bethan Arfonwy From the old tracker: Outcome 2019-20: All met/,
    }),
  ).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Rows without a place' }).getByRole('row', { name: /^3 Nobody Known/ }),
  ).toBeVisible();
  await expectAccessible(page, 'earlier reviews');
  await page.getByRole('combobox', { name: 'Whose row 3 is' }).selectOption('Wyn Bodgadfan, Reading volunteer');
  await page.getByRole('button', { name: 'Read in 2 reviews' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cycles' })).toBeVisible();
  const made = page.getByRole('row', { name: /^2019–20/ }).first();
  await expect(made).toContainText('Closed on 21 Nov 2026');
  await goTo(page, 'Recent changes');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.goBack();
  await expect(page.getByRole('row', { name: /^2019–20/ })).toHaveCount(0);
});
