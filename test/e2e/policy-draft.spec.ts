import { setUpSchool } from '#test/office/school-year.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { arriveAt } from './pages/arrive.ts';
import { WelcomePage } from './pages/first-run.ts';
import { EditPolicyPage, PolicyPart } from './pages/policy.ts';
import { asking, passphrase } from './small-school.ts';

test('the rules of a school’s own text are read, one is left out, and the draft says the others', async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  const text = [
    'Appraisal Policy of Ferndale School',
    '5.1 No more than four objectives will be set.',
    '5.2 The annual review meeting will be held by 31 October.',
    '9 Statements are kept for seven years.',
    '10 Cover is arranged within two days.',
  ].join('\n');
  await new PolicyPart(page).open();
  await page.getByRole('link', { name: 'Make one from the text of our policy' }).click();
  await arriveAt(page, 'A policy from its text');
  await page.getByRole('button', { name: 'Read the rules' }).click();
  await expect(page.getByRole('textbox', { name: 'The text of your policy' })).toHaveAccessibleDescription(
    /Paste the text of your policy first/,
  );
  await page.getByRole('textbox', { name: 'The text of your policy' }).fill(text);
  await page.getByRole('button', { name: 'Read the rules' }).click();
  const found = page.getByRole('region', { name: '4 rules found in your text' });
  await expect(found.getByRole('checkbox', { name: /seven|7 years/ })).toBeChecked();
  await expectAccessible(page, 'the rules that were found in a text');
  const beside = page.getByRole('group', { name: 'Your text, with the sentences marked that a rule was made of' });
  await found.getByRole('button', { name: '9: ‘Statements are kept for seven years.’' }).click();
  await expect(beside.locator('.draft-shown')).toHaveText('Statements are kept for seven years.');
  await expect(page.getByRole('region', { name: /no rule was made of/ })).toContainText('Cover is arranged');
  await found.getByRole('checkbox', { name: /31 October/ }).uncheck();
  await page.getByRole('button', { name: 'Make the draft' }).click();
  const edit = await new EditPolicyPage(page).arrive();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change: Appraisal Policy of Ferndale School');
  await edit.part('Deadlines');
  expect((await edit.lines('Deadlines')).filter((line) => line.includes('31 October'))).toEqual([]);
  await edit.part('Objectives and observation');
  await expect(page.getByRole('main')).toContainText('At most 4');
});
