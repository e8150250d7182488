import { supportStaff } from '#test/office/school-year.ts';
import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { expectDialogSound } from './dialogs/dialog-measures.ts';
import { USUAL } from './measures.ts';
import { smallSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { goTo } from './pages/frame.ts';
import { asking } from './small-school.ts';

// ASAT 6.1: every member of staff is observed, a teacher by somebody with qualified teacher status
const school = smallSchool(async ({ ask }) => void (await ask('policies.choose', { policyId: 'asat', choices: {} })));

test('who has not been seen is one click from Home, and an observation of them is begun there', async () => {
  const { page } = school();
  const { ask } = asking(page);
  const teacher = { ...supportStaff, givenName: 'Elin', jobTitle: 'Teacher', group: 'teacher' as const, qts: true };
  await ask('staff.add', { staff: teacher });
  await page.reload();
  await goTo(page, 'Home');
  const clicks = await countClicks(page);
  await goTo(page, 'Observations');
  const missing = page.getByRole('region', { name: /^Not observed yet/ });
  await expect(missing.getByRole('row', { name: /Prosser, Elin/ })).toContainText(
    'without saying how often (6.1, 6.2)',
  );
  expect(await clicks()).toBeLessThanOrEqual(2);

  await page.setViewportSize(USUAL);
  await missing.getByRole('checkbox', { name: /Prosser, Elin/ }).check();
  await missing.getByRole('button', { name: 'Begin observations' }).click();
  await expectDialogSound(page, 'screens/observations/begin-many-dialog');

  await missing.getByRole('button', { name: 'Begin an observation of Elin Prosser' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begin an observation of Prosser, Elin' });
  await dialog.getByRole('radio', { name: 'Other responsibilities' }).check();
  await expect(dialog.getByText(/The policy does not name ‘Other responsibilities’/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Drop-in' }).check();
  await dialog.getByRole('button', { name: 'Begin an observation' }).click();
  await arriveAt(page, 'Drop-in: Elin Prosser');
});

test('what the policy asks stands beside the field, with the way out, and the record is filled in', async () => {
  const { page } = school();
  const what = page.getByRole('region', { name: 'How, by whom and for when' });
  const observer = what.getByRole('combobox', { name: 'Observer' });
  await observer.selectOption('Rees, Owain');
  await expect(what.getByText(/Owain Rees has no qualified teacher status/)).toContainText('(6.1, 6.2)');
  await expect(what.getByRole('link', { name: 'Open the record of Owain Rees' })).toBeVisible();
  await observer.selectOption('Somebody who is not on the staff list');
  await what.getByRole('textbox', { name: 'Name of the observer' }).fill('Ivo Marsh');
  await expect(what.getByText(/Ivo Marsh is not on the staff list/)).toBeVisible();
  await what.getByRole('textbox', { name: 'Time' }).fill('half nine');
  await what.getByRole('textbox', { name: 'Time' }).blur();
  await expect(what.getByText('Enter a time such as 14:30.')).toBeVisible();
  await what.getByRole('textbox', { name: 'Time' }).fill('9.30');
  await what.getByRole('textbox', { name: 'Time' }).blur();
  await expect(what.getByRole('textbox', { name: 'Time' })).toHaveValue('09:30');

  const days = page.getByRole('region', { name: 'Days' });
  await expect(days.getByText('As soon as practicable after it (6.1, 6.2)')).toBeVisible();
  await days.getByRole('textbox', { name: 'Observed', exact: true }).fill('20/11/2026');
  await page.getByRole('textbox', { name: 'Focus' }).fill('Questions that everybody answers');
  await page.getByRole('textbox', { name: 'Strengths' }).fill('Nobody was left out.');
  await page.getByRole('textbox', { name: 'Strengths' }).blur();
  await expect(page.getByText(/^Saved /)).toBeVisible();

  await goTo(page, 'Observations');
  const list = page.getByRole('region', { name: 'Observations' });
  await expect(list.getByRole('row', { name: /Prosser, Elin/ })).toContainText('Still to give');
  await expect(page.getByRole('region', { name: /^Not observed yet/ })).not.toContainText('Prosser, Elin');
});

test('an observation is begun from a person’s page, and a mistaken one is removed', async () => {
  const { page } = school();
  await goTo(page, 'Staff');
  await page.getByRole('link', { name: 'Prosser, Nia' }).click();
  await arriveAt(page, 'Nia Prosser');
  const card = page.getByRole('region', { name: 'Observations' });
  await expect(card).toContainText('Not observed in this period yet');
  await card.getByRole('button', { name: 'Begin an observation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin an observation' }).click();
  await arriveAt(page, 'Formal observation: Nia Prosser');
  await page.getByRole('button', { name: 'Remove this observation' }).click();
  await arriveAt(page, 'Observations');
});
