import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCycle, setUpSchool } from '#test/office/school-year.ts';
import { expectAccessible } from './accessible.ts';
import { expect, saveTo, test } from './app.ts';
import { ChangesPage } from './pages/changes.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asking, passphrase } from './small-school.ts';

test.use({ start: { today: '2026-09-21' } });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 }); // a narrower list leaves the meeting out
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  await openCycle({ ask });
  await page.reload();
});

test('several meetings are booked, saved for a calendar and taken back at once; so is another appraiser', async ({
  page,
  app,
  running: { vault },
}) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  const table = page.getByRole('grid', { name: 'Reviews' });
  const cellsOf = (name: string) => table.getByRole('row').filter({ hasText: name }).getByRole('gridcell');
  await expect(cellsOf('Prosser, Nia').first()).toBeVisible();
  const tickBoth = async () => {
    for (const name of ['Prosser, Nia', 'Rees, Owain'])
      await table.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  };
  await tickBoth();
  await page.getByRole('button', { name: 'Book meetings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Book meetings for 2 people' });
  await dialog.getByRole('button', { name: 'Propose times' }).click();
  await expect(dialog.getByRole('link', { name: 'Enter the day of the meeting' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'First day' }).fill('2 Oct 2026');
  await dialog.getByRole('textbox', { name: 'First meeting at' }).fill('9.30');
  await dialog.getByRole('textbox', { name: 'Meetings a day' }).fill('1');
  await dialog.getByRole('button', { name: 'Propose times' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Day: Nia Prosser' })).toHaveValue('2 Oct 2026');
  await dialog.getByRole('textbox', { name: 'Time: Nia Prosser' }).fill('2.15 pm');
  await expectAccessible(page, 'proposed meetings');
  await dialog.getByRole('button', { name: 'Book 2 meetings' }).click();
  await expect(dialog).toBeHidden();
  await expect(cellsOf('Prosser, Nia').filter({ hasText: '2 Oct 2026, 14:15' })).toBeVisible();

  await page.getByRole('button', { name: 'Invite' }).click();
  const invite = page.getByRole('dialog', { name: 'Invite 2 people' });
  await expect(invite.getByText('This applies to 2 people')).toBeVisible();
  await expectAccessible(page, 'inviting several people');
  await invite.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Mark a step' }).click();
  const mark = page.getByRole('dialog', { name: 'Mark a step as done for 2 people' });
  await expect(mark.getByText('2 stay as they are')).toBeVisible();
  await expectAccessible(page, 'marking a step');
  await mark.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Calendar file', exact: true }).click();
  const filing = page.getByRole('dialog', { name: 'Calendar file for 2 people' });
  await expect(filing.getByText('This applies to 2 people')).toBeVisible();
  await expectAccessible(page, 'choosing what goes into a calendar file');
  const file = path.join(path.dirname(vault), 'meetings.ics');
  await saveTo(app, file);
  await filing.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(page.getByText('Saved meetings.ics')).toBeVisible();
  expect(readFileSync(file, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);

  // one toast at a time: what was said of the file stands in its place, and what was booked is put back from the list
  await new ChangesPage(page).open();
  await page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Put back: ' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  await expect(cellsOf('Prosser, Nia').first()).toBeVisible();
  await expect(cellsOf('Prosser, Nia').filter({ hasText: '14:15' })).toHaveCount(0);
  await tickBoth();

  await page.getByRole('button', { name: 'Change appraiser' }).click();
  const reassign = page.getByRole('dialog', { name: 'Change the appraiser of 2 people' });
  await reassign.getByRole('combobox', { name: 'New appraiser' }).selectOption('Owain Rees');
  await expect(reassign.getByText('Owain Rees: Nobody can appraise themselves')).toBeVisible();
  const preview = reassign.getByRole('table', { name: 'Who appraises whom' }).getByRole('row').nth(1);
  await expect(preview).toHaveText('Prosser, NiaGwen TudurOwain Rees');
  await reassign.getByRole('button', { name: 'Change the appraiser of 1 person' }).click();
  await expect(reassign.getByRole('link', { name: 'Enter the reason' })).toBeVisible();
  await expectAccessible(page, 'another appraiser without a reason');
  await reassign.getByRole('textbox', { name: 'Reason' }).fill('Leads the site team');
  await reassign.getByRole('button', { name: 'Change the appraiser of 1 person' }).click();
  await expect(cellsOf('Prosser, Nia').filter({ hasText: 'Owain Rees' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cellsOf('Prosser, Nia').filter({ hasText: 'Gwen Tudur' })).toBeVisible();
});

test('one meeting is booked on the review, with a word about a day that is no good', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('link', { name: 'Prosser, Nia' }).click();
  const people = page.getByRole('region', { name: 'People and dates' });
  await people
    .getByRole('button', { name: /^Book:/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Day' }).fill('4 Oct 2026');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('14.30');
  await expect(dialog.getByText('This is at the weekend.')).toBeVisible();
  await expectAccessible(page, 'booking a meeting');
  await dialog.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(page.getByText('Sunday 4 Oct 2026, 14:30, 45 minutes')).toBeVisible();
  await expectAccessible(page, 'a review with a booked meeting');
  await people.getByRole('button', { name: /^Cancel:/ }).click();
  await expect(page.getByText('Sunday 4 Oct 2026, 14:30, 45 minutes')).toHaveCount(0);
});

test('two people who agreed are reviewed as a team: ticked, written, signed by each, and both count as signed', async ({
  page,
}) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  const rows = page.getByRole('grid', { name: 'Reviews' }).getByRole('row');
  for (const name of ['Prosser, Nia', 'Rees, Owain'])
    await rows.filter({ hasText: name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Review as a team' }).click();
  const begin = page.getByRole('dialog', { name: 'Review 2 people as a team' });
  await expect(begin.getByText('Everybody in the team has to agree to it (policy 4.1)')).toBeVisible();
  await expectAccessible(page, 'beginning a team');
  await begin.getByRole('button', { name: 'Begin the statement' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team review 2026–27' })).toBeFocused();

  await page.getByRole('textbox', { name: 'Everybody agreed to be reviewed as a team on' }).fill('7 Sep 2026');
  await page.getByRole('textbox', { name: 'Nia Prosser' }).fill('More time with the readers');
  await page.getByRole('textbox', { name: 'Owain Rees' }).fill('Keys in one place');
  await page.getByRole('button', { name: 'Mark a step' }).click();
  const mark = page.getByRole('dialog', { name: 'Mark a step as done for 2 people' });
  await mark.getByRole('combobox', { name: 'Step' }).selectOption('Review and planning meeting held');
  await mark.getByRole('textbox', { name: 'Done on' }).fill('14 Sep 2026');
  await mark.getByRole('button', { name: 'Mark as done for 2 people' }).click();
  await expect(page.getByRole('table', { name: '2 members' }).getByText('14 Sep 2026')).toHaveCount(2);
  await page.getByRole('button', { name: 'Add an objective' }).click();
  await page.getByRole('textbox', { name: 'Objective', exact: true }).last().fill('One rota for the hall');
  await expectAccessible(page, 'the statement of a team');

  await page.getByRole('button', { name: 'Check and sign' }).click();
  const sign = page.getByRole('dialog', { name: 'Sign the review' });
  for (const who of ['Nia Prosser', 'Owain Rees', 'Appraiser'])
    await sign.getByRole('group', { name: who }).getByRole('textbox', { name: 'Signed on' }).fill('18 Sep 2026');
  await sign.getByRole('button', { name: 'Sign the review' }).click();
  await expect(page.getByText('Version 1 was signed on 18 Sep 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Nia Prosser' }).click();
  await expect(page.getByText('Held with a team: Nia Prosser, Owain Rees')).toBeVisible();
  await page.getByRole('link', { name: 'Performance review and planning statement, as signed (version 1)' }).click();
  await expect(page.frameLocator('iframe').getByText('One rota for the hall')).toBeVisible();
});
