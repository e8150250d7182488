import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo, visit } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';

// what is done from lists for those who are ticked
const demo = demoSchool();

/** The lists whose rows are ticked, each with what can be done for several. */
const ticked = {
  due: ['#/due', 'Mark as done', 'Book meetings'],
  training: ['#/training-needs', 'What became of them', 'Add a training need'],
  trainingHeld: ['#/training-needs/held', 'Record a training for them', 'Add a training need'],
  observations: ['#/observations', 'Mark a day', 'Observer and day', 'Papers'],
} as const;

test('ticked rows of what is due, training and observations keep a bar in sight with what is done for many', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  const bar = page.getByRole('region', { name: 'Chosen rows' });
  for (const [list, [address, ...actions]] of Object.entries(ticked)) {
    await visit(page, address);
    const boxes = page.locator('tbody [data-row-tick]');
    for (const at of [0, 1]) await boxes.nth(at).check();
    await expect(bar).toBeInViewport({ ratio: 1 });
    for (const name of actions)
      await expect
        .soft(bar.getByRole('button', { name, exact: true }).or(bar.getByRole('link', { name, exact: true })), list)
        .toBeVisible();
  }
});

test('two deadlines that are ticked are marked as done on a day in five clicks, and one undo brings both back', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, '#/due?when=overdue');
  const table = page.getByRole('table', { name: 'What is due' });
  const meetings = table.getByRole('row').filter({ hasText: 'Hold the review and planning meeting' });
  const before = await meetings.count();
  for (const at of [0, 1]) await meetings.nth(at).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Done on' }).fill('20/11/2026');
  await page.getByRole('button', { name: 'Mark 2 steps as done' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(meetings).toHaveCount(before - 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(meetings).toHaveCount(before);
});

test('eight people who are ticked get a training need at once, in five clicks', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const names = (await staff.names()).slice(0, 8);
  await staff.rows.box(names[0] ?? '').click();
  await staff.rows.box(names[7] ?? '').click({ modifiers: ['Shift'] });
  await page.getByRole('link', { name: 'Add a training need' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Need', exact: false }).first().fill('Fire marshal course');
  await dialog.getByRole('button', { name: 'Add a training need' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/for=/);
  const theirs = page.getByRole('row').filter({ hasText: 'Fire marshal course' });
  await expect(theirs).toHaveCount(8);
});
