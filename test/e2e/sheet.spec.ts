import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { expectDialogSound } from './dialogs/dialog-measures.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';
import { asking } from './small-school.ts';

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
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('button', { name: 'Add a column' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('DBS seen');
  await page.getByRole('combobox', { name: 'What it holds' }).selectOption('Date');
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

test('what is copied out of the list changes nothing when it is pasted again, and Ctrl+Z goes back more than once', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const [first = ''] = await staff.names();
  const name = staff.table().getByRole('link', { name: first, exact: true });
  await name.focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(page.getByText(/^Copied/)).toBeVisible();
  await name.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  const look = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(look.getByText('Nothing would change.')).toBeVisible();
  await expect(look.getByText('The first line has the headings')).toBeVisible();
  await expectDialogSound(page, 'ui/table/grid/look-at-cells');
  const title = cell(page, first, 'jobTitle');
  const before = (await title.textContent()) ?? '';
  for (const typed of ['Cook', 'Caretaker']) {
    await title.focus();
    await page.keyboard.type(`${typed}\n`);
    await expect(title).toHaveText(typed);
  }
  await title.focus();
  // twice at once, as somebody does who changes their mind
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveText(before);
});

test('what stands in the school’s own columns is on the person’s own page, and is changed there', async () => {
  const { page } = demo();
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('button', { name: 'Add a column' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Badge given');
  await page.getByRole('combobox', { name: 'What it holds' }).selectOption('Date');
  // Enter in a box of one line does what the button of its dialog does
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(staff.table().getByRole('columnheader', { name: 'Badge given' })).toBeVisible();
  const [first = ''] = await staff.names();
  await staff.openPerson(first);
  const badge = page.locator('dt:text-is("Badge given") + dd');
  await expect(badge).toHaveText('–');
  await page.getByRole('button', { name: /^Change the school’s own columns/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Badge given' }).fill('31/2/26');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/^Enter a day that exists/).first()).toBeVisible();
  await expectAccessible(page, 'the cells of the school’s own columns');
  await dialog.getByRole('textbox', { name: 'Badge given' }).fill('3/9/26');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(badge).toHaveText('3 Sep 2026');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(badge).toHaveText('–');
});
test('those of a review are on the review’s own page', async () => {
  const { page } = demo();
  const column = { columnId: null, name: 'Room booked', choices: [] };
  await asking(page).ask('ownColumns.save', { ...column, list: 'reviews', kind: 'text' });
  await goTo(page, 'Reviews');
  await page.getByRole('grid', { name: 'Reviews' }).getByRole('rowheader').first().getByRole('link').click();
  const room = page.locator('dt:text-is("Room booked") + dd');
  await expect(room).toHaveText('–');
  await page.getByRole('button', { name: /^Change the school’s own columns/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Room booked' }).fill('Library');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(room).toHaveText('Library');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(room).toHaveText('–');
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
  await expect.poll(() => person.fact('Job title')).toBe('Head of nursery');
});

/** Pastes text where the keyboard stands, as Excel would put it there. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('a block out of Excel is looked at, taken as far as it fits, and taken back at once', async () => {
  const { page } = demo();
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const [first = '', second = ''] = await staff.names();
  const before = await Promise.all([first, second].map((name) => cell(page, name, 'jobTitle').textContent()));
  await cell(page, first, 'jobTitle').click();
  await paste(page, 'Head of\tNobody knows\r\n"Cook\nand cleaner"\tTeacher\r\n');
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(dialog.getByText('3 cells in 2 rows would change.')).toBeVisible();
  await expect(dialog.getByText('1 cell cannot be taken and stays as it is.')).toBeVisible();
  const refused = dialog.getByRole('table', { name: 'What cannot be taken' }).getByRole('row').last();
  await expect(refused).toContainText('Choose one of the answers in the list.');
  await expectAccessible(page, 'a look at what is pasted');
  await dialog.getByRole('button', { name: 'Change 3 cells' }).click();
  await expect(cell(page, first, 'jobTitle')).toHaveText('Head of');
  await expect(cell(page, second, 'jobTitle')).toHaveText('Cook and cleaner');
  await expect(cell(page, second, 'group')).toHaveText('Teacher');
  await expect(cell(page, first, 'jobTitle')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, first, 'jobTitle')).toHaveText(before[0] ?? '');
  await expect(cell(page, second, 'jobTitle')).toHaveText(before[1] ?? '');
});

test('columns in their order and a filter with a name are there after a restart, beside the filter box and with Ctrl+K', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 }); // lower, a row of the columns is cut off by the dialog’s edge
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('checkbox', { name: 'Contract', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Hours a week', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Staff group', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expectAccessible(page, 'choosing columns');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  const headings = () => staff.table().getByRole('columnheader').getByRole('button').allTextContents();
  const arranged = await headings();
  expect(arranged.slice(0, 3)).toEqual(['Name', 'Staff group', 'Job title']);
  expect(arranged).toContain('Hours a week');
  expect(arranged).not.toContain('Contract');
  await staff.onlyGroup('Teacher');
  await page.getByRole('button', { name: 'Save filter…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('All our teachers');
  await page.getByRole('button', { name: 'Save the filter' }).click();
  const teachers = await staff.names();
  await staff.onlyGroup('All groups');
  expect((await staff.names()).length).toBeGreaterThan(teachers.length);

  await page.reload();
  await staff.arrive();
  await expect.poll(headings).toEqual(arranged);
  await page.getByRole('combobox', { name: 'Saved filters' }).selectOption('All our teachers');
  await expect.poll(() => staff.names()).toEqual(teachers);
  await goTo(page, 'Documents');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('all our teach');
  const found = page.getByRole('listbox', { name: 'Find' }).getByRole('option');
  await expect(found.first()).toContainText('All our teachers');
  await page.keyboard.press('Enter');
  await staff.arrive();
  await expect.poll(() => staff.names()).toEqual(teachers);
  const saved = page.getByRole('combobox', { name: 'Saved filters' });
  await page.getByRole('button', { name: 'Remove saved filter' }).click();
  await expect(saved).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saved.locator('option:checked')).toHaveText('All our teachers');
});
