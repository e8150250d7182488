import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { ReviewsPage } from './pages/review.ts';
import { StaffPage } from './pages/staff.ts';

// the rules of writing: nothing typed is lost, altered or marked wrong before its time
const demo = demoSchool();

test('Ctrl+S always answers with the time, also where there is nothing to save', async () => {
  const { page } = demo();
  for (const place of ['Staff', 'Documents', 'Home'] as const) {
    await goTo(page, place);
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('banner').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('Ctrl+Z takes back what was typed in a box, and what is left is saved', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  const box = review.box('Did anything help/or hinder progress');
  await box.fill('The weekly meeting.');
  await review.saved();
  await box.press('End');
  await page.keyboard.type(' And cover.');
  const before = 'The weekly meeting.';
  for (let steps = 0; steps < 12 && (await box.inputValue()) !== before; steps += 1) {
    await page.keyboard.press('Control+z');
  }
  await expect(box).toHaveValue(before);
  await page.keyboard.press('Control+s');
  await goTo(page, 'Home');
  await page.goBack();
  await expect(box).toHaveValue('The weekly meeting.');
});

test('what was not saved says so until it is, and nothing that was typed is lost meanwhile', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  const box = review.box('Did anything help/or hinder progress');
  const long = 'The weekly meeting. '.repeat(1001); // 20,020 characters, 20 more than a box takes
  await box.fill(long);
  const state = page.getByRole('banner').getByRole('status');
  await expect(state).toHaveText('Not saved – try again');
  await expect(box).toHaveAccessibleDescription(/Shorten this to 20,000 characters or fewer/);
  await state.getByRole('button', { name: 'try again' }).click();
  await expect(state).toHaveText('Not saved – try again');
  await expect(box).toHaveValue(long);
  await goTo(page, 'Home');
  await page.goBack();
  await expect(box).toHaveValue(long);
  await box.fill('The weekly meeting.');
  await review.saved();
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');
});

test('what offers Undo stays while one goes on, and never takes the focus', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  await review.press('Add an objective');
  await expect(review.row('Objective', 1).getByRole('textbox').first()).toBeFocused();
  await review.press('Remove objective 1');
  await expect(page.getByRole('button', { name: 'Add an objective' })).toBeFocused();
  const said = page.getByRole('status').filter({ hasText: 'Objective 1 is removed.' });
  await expect(said).toHaveCount(1);
  await goTo(page, 'Home');
  await expect(said.getByRole('button', { name: 'Undo' })).toBeVisible();
  await said.getByRole('button', { name: 'Dismiss' }).click();
  await expect(said).toHaveCount(0);
});

// the seven of experience 4.2, one in Welsh, and one whose month would stand first elsewhere
const days = [
  ...['3/9/26', '03/09/2026', '03092026', '3-9-2026', '3.9.26', '3 Sep 2026', '3 September 2026', '3 Medi 2026'].map(
    (typed) => ({ typed, shown: '3 Sep 2026', weekday: 'Thursday' }),
  ),
  { typed: '12/3/26', shown: '12 Mar 2026', weekday: 'Thursday' },
  // on Saturday 21 November 2026
  { typed: 'y', shown: '20 Nov 2026', weekday: 'Friday' },
  { typed: '-7', shown: '14 Nov 2026', weekday: 'Saturday' },
];

test('a day can be typed as people write it, the day before the month, and its weekday stands beside', async () => {
  const { page } = demo();
  const box = (await (await new StaffPage(page).open()).add()).box('Start date');
  const field = page.locator('.date-line').filter({ has: box });
  for (const { typed, shown, weekday } of days) {
    await box.fill('');
    await box.pressSequentially(typed);
    await expect(box, typed).toHaveValue(typed);
    await box.blur();
    await expect(box, typed).toHaveValue(shown);
    await expect(field, typed).toContainText(weekday);
  }
});

test('a day that does not exist stays as it was typed; its message comes on leaving the box, not before', async () => {
  const { page } = demo();
  const box = (await (await new StaffPage(page).open()).add()).box('Start date');
  const message = page.getByText('Enter a day that exists, such as 3/9/2026 or 3 Sep 2026');
  for (const typed of ['31/02/2026', '3/13/26', 'after Easter']) {
    await box.fill('');
    await box.pressSequentially(typed);
    await expect(message, typed).toHaveCount(0);
    await box.blur();
    await expect(message, typed).toBeVisible();
    await expect(box, typed).toHaveValue(typed);
    await expect(box, typed).toHaveAccessibleDescription(/Enter a day that exists/);
  }
});

test('a check that finds something says it in a summary and, in the same words, at each box', async () => {
  const { page } = demo();
  const form = await (await new StaffPage(page).open()).add();
  await form.fill({ 'Given name': 'Ifan' });
  await form.save();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('Error: Add person – Reviewbook');
  await expect(summary.getByRole('link')).toHaveText(['Enter the job title', 'Choose the staff group']);
  await summary.getByRole('link', { name: 'Enter the job title' }).click();
  await expect(form.box('Job title')).toBeFocused();
  await expect(form.box('Job title')).toHaveAccessibleDescription(/Enter the job title/);
  await expect(form.box('Job title')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.box('Given name')).toHaveValue('Ifan');
});
