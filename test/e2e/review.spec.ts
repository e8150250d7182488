import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectAccessible } from './accessible.ts';
import { choose, expect, launch, saveTo, standAtPrinter, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { demoSchool, smallSchool } from './one-program.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { makeSmallSchool, passphrase } from './small-school.ts';

// the first five work on one review, each a little further
const school = smallSchool();
const demo = demoSchool();

test('who appraises can be changed, and nobody appraises themselves', async () => {
  const { page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Owain Rees');
  await review.press('Change the appraiser');
  const dialog = page.getByRole('dialog', { name: 'Change the appraiser of Owain Rees' });
  const choice = dialog.getByRole('combobox', { name: 'Appraiser' });
  await expect(choice.getByRole('option', { name: 'Owain Rees' })).toHaveCount(0);
  await choice.selectOption('Somebody from outside the staff list');
  await expectAccessible(page, 'the dialog for the appraiser');
  await dialog.getByRole('textbox', { name: 'Their name' }).fill('Mair Gwynedd');
  await dialog.getByRole('button', { name: 'Change the appraiser' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: '1. People and dates' })).toContainText('Mair Gwynedd');
});

test('the dialog for signing says what is wrong beside each box, and keeps what was typed', async () => {
  const { page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Owain Rees');
  await review.stepDone('Review and planning meeting held', '12/11/2026');
  await review.press('Add an objective');
  await review.row('Objective', 1).getByRole('textbox', { name: 'Objective' }).fill('Run a Welsh club');
  await review.sign('31/02/2026', '');
  const dialog = page.getByRole('dialog', { name: 'Sign the review' });
  await expect(dialog.getByText('Enter the day of the signature')).toHaveCount(2);
  await expect(dialog.getByRole('textbox', { name: 'Signed on' }).first()).toHaveValue('31/02/2026');
  await expectAccessible(page, 'the dialog for signing, with errors');
  await dialog.getByRole('textbox', { name: 'Signed on' }).first().fill('11/11/2026');
  await dialog.getByRole('textbox', { name: 'Signed on' }).last().fill('20/11/2026');
  await dialog.getByRole('button', { name: 'Sign the review' }).click();
  await expect(
    dialog.getByText('‘Review and planning meeting held’ is marked on 12 Nov 2026, which is later.'),
  ).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Check and sign' })).toBeFocused();
});

test('a fourth objective brings a word of advice, and nothing stands in its way', async () => {
  const { page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Owain Rees');
  const there = await page.getByRole('button', { name: /^Remove objective \d$/ }).count();
  for (let number = there + 1; number <= 4; number += 1) {
    await review.press('Add an objective');
    await expect(review.row('Objective', number).getByRole('textbox', { name: 'Objective' })).toBeFocused();
  }
  await expect(page.getByText('The policy recommends at most 3.')).toBeVisible();
});

test('a review is written and printed without the mouse', async () => {
  const { app, page } = school();
  await new ReviewsPage(page).open();
  await page.getByRole('link', { name: 'Rees, Owain' }).focus();
  await page.keyboard.press('Enter');
  const review = await new ReviewPage(page).arrive('Owain Rees');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('region', { name: '2. The last year' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('The reading group.');
  await page.keyboard.press('Control+s');
  await review.saved();
  await expect.poll(async () => (await review.parts())[1]).toBe('2. The last year: 1 of 4');
  const printed = await standAtPrinter(app);
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(1);
});

test('an appeal pauses the review in its own words, and its decision has it go on', async () => {
  const { page } = school();
  await new ReviewsPage(page).open().then((reviews) => reviews.openReview('Owain Rees'));
  await page.getByRole('button', { name: 'Note an appeal' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note an appeal' });
  await expect(dialog.getByRole('radio', { name: 'What is written in the record' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'In their own words' }).fill('I was not late: the bus was.');
  await dialog.getByRole('checkbox', { name: 'Pause the review until it is decided' }).check();
  await expectAccessible(page, 'the dialog for an appeal');
  await dialog.getByRole('button', { name: 'Note the appeal' }).click();
  await expect(page.getByText(/^Paused since \d+ \w+ \d{4} \(appeal\)\. Nothing falls due/)).toBeVisible();
  const card = page.getByRole('region', { name: 'Appeals' });
  await expect(card).toContainText('I was not late: the bus was.');
  await card.getByRole('button', { name: /^Note the decision/ }).click();
  const ended = page.getByRole('dialog', { name: 'How the appeal ended' });
  await ended.getByRole('button', { name: 'Save the decision' }).click();
  await expect(ended.getByText('Choose how it ended.').first()).toBeVisible();
  await ended.getByRole('radio', { name: 'Upheld', exact: true }).check();
  await ended.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByText(/^Paused since/)).toHaveCount(0);
  await expect(card).toContainText(/Upheld, on \d+ \w+ \d{4}/);
  await card.scrollIntoViewIfNeeded();
});

test('a review is written in any order, checked, signed, and kept as it was worded', async () => {
  const { app, page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Nia Prosser');
  const parts = [
    '1. People and dates: Not started',
    '2. The last year: Optional',
    '3. The year ahead: Optional',
    '4. Review: Not started',
    '5. Planning: Not started',
    '6. Training and development needs/CPD: Optional',
    '7. Checklist: Optional',
    '8. Print and save',
    '9. Check and sign: Not started',
  ];
  await expect.poll(() => review.parts()).toEqual(parts);
  expect(await review.check()).toEqual(['Enter the day of the meeting', 'Add an objective']);

  await review.press('Add an objective');
  await review.row('Objective', 1).getByRole('textbox', { name: 'Objective' }).fill('Run a Welsh club');
  await expect(review.row('Objective', 1).getByText('By when?')).toBeVisible();
  await review.stepDone('Review and planning meeting held', '12/11/2026');
  // Step 4 of the policy: five days, which this school counts as working days; the 14th and 15th are a weekend
  await expect(page.getByText('by 19 Nov 2026')).toBeVisible();
  await review.box('Did anything help/or hinder progress').fill('Time to plan helped.');
  // for whoever writes it: no paper has it, and it goes when the review is signed
  await review.press('Note in the margin: Did anything help/or hinder progress');
  await expect(review.box('Note in the margin')).toBeFocused();
  await page.keyboard.type('Ask for the rota first.');
  await review.saved();

  await review.press('Check');
  await expect(review.worthALook()).toHaveText([
    'Answer ‘Any additional comments’',
    'Write how you will know that objective 1 is met, and by when',
  ]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-scan-'));
  const paper = path.join(folder, 'IMG_0042.png');
  await page.screenshot({ path: paper });
  await choose(app, paper);
  const clicks = await countClicks(page);
  await review.sign('19/11/26', '20 Nov 2026');
  await expect(page.getByText('Version 1 was signed on 20 Nov 2026')).toBeVisible();
  await review.press('Add the scan of version 1');
  await expect(page.getByText(/^IMG_0042\.png · PNG, \d+ kB · added on /)).toBeVisible();
  expect((await clicks()) + 1).toBeLessThanOrEqual(5); // one of them in the system's own dialog
  await review.press('Show IMG_0042.png');
  const shown = page.getByRole('dialog', { name: 'File: IMG_0042.png' });
  await expect(
    shown
      .locator('iframe')
      .contentFrame()
      .getByRole('img', { name: /signed version 1/ }),
  ).toBeVisible();
  await expectAccessible(page, 'the scan of a signed paper');
  await page.keyboard.press('Escape');
  const saved = path.join(folder, 'saved.png');
  await saveTo(app, saved);
  await review.press('Save IMG_0042.png as a file');
  await expect(page.getByText('Saved saved.png')).toBeVisible();
  expect(readFileSync(saved).equals(readFileSync(paper))).toBe(true);
  writeFileSync(paper, 'MZ');
  await review.press('Add the scan of version 1');
  await expect(
    page.getByText('This is not a scan that can be kept here. Choose a PDF, a JPEG or a PNG.'),
  ).toBeVisible();
  rmSync(folder, { recursive: true });
  await expect(page.getByText('Signed on paper on 19 Nov 2026 by Nia Prosser')).toBeVisible();
  await expect(review.box('Objective')).toHaveCount(0);
  await expect(page.getByText('Ask for the rota first.')).toHaveCount(0);
  await expectAccessible(page, 'a signed review');

  await review.change('The club moves to Thursdays', 2);
  await review.row('Objective', 1).getByRole('textbox', { name: 'Objective' }).fill('Run a Welsh club on Thursdays');
  await review.saved();
  await review.press('What changed since version 1');
  const changed = page.getByRole('dialog', { name: 'What changed from version 1 to version 2' });
  const box = changed.getByRole('row', { name: /: Objective 1 Run a Welsh club Run a Welsh club/ });
  await expect(box.locator('ins')).toHaveText(' put in:  on Thursdays');
  await expect(box.locator('del')).toHaveCount(0);
  await expectAccessible(page, 'two versions compared');
  await page.keyboard.press('Escape');
  const kept = await review.asSigned(1);
  await expect(kept.paper().getByText('Run a Welsh club', { exact: true })).toBeVisible();
  await expect(kept.paper().getByText('Thursdays')).toHaveCount(0);
});

test('what was typed is there again although the program was killed a second and a half after the last key', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-review-'));
  const start = { vault: path.join(folder, 'vault') };
  const first = await launch(start);
  await new WelcomePage(first.page).arrive();
  await makeSmallSchool(first.page);
  const review = await (await new ReviewsPage(first.page).open()).openReview('Nia Prosser');
  await review.box('Did anything help/or hinder progress').pressSequentially('Time to plan');
  await first.page.waitForTimeout(1500);
  first.app.process().kill('SIGKILL');

  const second = await launch(start);
  await (await new UnlockPage(second.page).arrive()).unlock('manager', passphrase);
  const again = await (await new ReviewsPage(second.page).open()).openReview('Nia Prosser');
  await expect(again.box('Did anything help/or hinder progress')).toHaveValue('Time to plan');
  await second.close();
  rmSync(folder, { recursive: true });
});

test('last year stands beside: an objective is continued, a need carried on, and a row comes back', async () => {
  const { page } = demo();
  const review = await (await new ReviewsPage(page).open()).openReview('Ben Attwater');
  const planning = review.lastYear('5. Planning');
  const text = await planning.getByRole('listitem').first().getByRole('paragraph').textContent();
  await planning.getByRole('button', { name: 'Continue objective 1 of last year' }).click();
  await expect(review.row('Objective', 1).getByRole('textbox', { name: 'Objective' })).toHaveValue(text ?? '');
  await expect(planning.getByText('Continued this year')).toBeVisible();

  const training = review.lastYear('6. Training and development');
  await training
    .getByRole('button', { name: /^Carry on training need \d of last year$/ })
    .first()
    .click();
  await expect(review.row('Training need', 1)).toBeVisible();
  await expect(training.getByText('Carried on this year').first()).toBeVisible();

  await review.press('Remove objective 1');
  await expect(page.getByRole('button', { name: 'Add an objective' })).toBeFocused();
  const said = page.getByRole('status').filter({ hasText: 'Objective 1 is removed.' });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(review.row('Objective', 1).getByRole('textbox', { name: 'Objective' })).toHaveValue(text ?? '');
  await expectAccessible(page, 'a review with last year beside it');
});

test('Next leads through the list as it was filtered, and Back to the list as it was', async () => {
  const { page } = demo();
  const list = await new ReviewsPage(page).open();
  await list.onlyStage('To sign');
  const names = await list.names();
  const [first = '', second = ''] = names;
  const review = await list.openReview(first);
  await expect(page.getByText(`1 of ${names.length} in the list`)).toBeVisible();
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await review.arrive(second);
  await page.goBack();
  await page.goBack();
  await list.arrive();
  await expect.poll(() => list.names()).toEqual(names);
});
