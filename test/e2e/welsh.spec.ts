import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { choose, expect, test } from './app.ts';
import { expectDialogSound } from './dialogs/dialog-measures.ts';
import { smallTrust } from './one-program.ts';
import { PolicyPart } from './pages/policy.ts';

const trust = smallTrust();

test('jobs, and the forms of a policy in English alone, are given their Welsh, text by text', async () => {
  const { app, page, vault } = trust();
  await new PolicyPart(page).open();
  await page.getByRole('main').getByRole('link', { name: 'Welsh words' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welsh words' })).toBeFocused();
  await expect(page.getByText(/^0 of \d+ texts have Welsh$/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Performance management statement', exact: true })
    .fill('Datganiad rheoli perfformiad');
  await page.getByRole('textbox', { name: 'Teacher', exact: true }).fill('Athro');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^2 of \d+ texts have Welsh$/)).toBeVisible();

  const file = path.join(path.dirname(vault), 'from-the-translator.csv');
  writeFileSync(file, ['English,Welsh', 'Teacher,Athrawes', 'Cook,Cogydd', 'Gardener,Garddwr'].join('\r\n'));
  await choose(app, file);
  await page.getByRole('button', { name: 'Read the Excel file back' }).click();
  const look = page.getByRole('dialog', { name: 'Welsh words from from-the-translator.csv' });
  await expect(look.getByRole('row', { name: 'Teacher Athrawes Athro' })).toBeVisible();
  await expect(look.getByRole('row', { name: '4 Gardener Garddwr Its English stands nowhere here' })).toBeVisible();
  await expectDialogSound(page, 'screens/welsh/look-at-list');
  await page.getByRole('button', { name: 'Read the Excel file back' }).click();
  await look.getByRole('button', { name: 'Take over 2 texts' }).click();
  await expect(page.getByRole('textbox', { name: 'Cook', exact: true })).toHaveValue('Cogydd');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Teacher', exact: true })).toHaveValue('Athro');
  await expect(page.getByText(/^2 of \d+ texts have Welsh$/)).toBeVisible();
});
