import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { expectDialogSound } from './dialogs/dialog-measures.ts';
import { smallSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { ReviewsPage } from './pages/review.ts';
import { asking } from './small-school.ts';

const school = smallSchool(async ({ ask }) => {
  await ask('policies.choose', { policyId: 'lt2', choices: {} });
});

test('what was decided about pay is recorded beside its step in four clicks and a name, and stands in the person’s history', async () => {
  const { page } = school();
  await (await new ReviewsPage(page).open()).openReview('Nia Prosser');
  await page.getByRole('button', { name: 'Record the decision on pay' }).click();
  await expectDialogSound(page, 'screens/reviews/pay/pay-dialog');
  const clicks = await countClicks(page);
  await page.getByRole('button', { name: 'Record the decision on pay' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decision on pay' });
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(dialog.getByText('Choose what was decided.').first()).toBeVisible();
  await dialog.getByRole('radio', { name: 'No progression' }).check();
  await dialog.getByRole('textbox', { name: 'Who decided' }).fill('The pay committee');
  await expectAccessible(page, 'the decision on pay');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByText('No progression, 21 Nov 2026 – The pay committee')).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(4);
  const { staff } = await asking(page).ask('staff.list', { leavers: false });
  const nia = staff.find(({ familyName }) => familyName === 'Prosser');
  if (!nia) throw new Error('she is on the list');
  await page.evaluate((id) => window.location.assign(`#/staff/${id}/history`), nia.id);
  await arriveAt(page, 'History of Nia Prosser');
  await expect(page.getByRole('listitem').filter({ hasText: 'Pay decided: No pay progression' })).toContainText(
    '21 Nov 2026',
  );
});
