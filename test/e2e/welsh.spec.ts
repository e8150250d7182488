import { expect, test } from './app.ts';
import { smallTrust } from './one-program.ts';
import { SettingsPage } from './pages/settings.ts';

const trust = smallTrust();

test('jobs, and the forms of a policy in English alone, are given their Welsh, text by text', async () => {
  const { page } = trust();
  const policy = await (await new SettingsPage(page).open()).part('Policy');
  await policy.getByRole('link', { name: 'Welsh words' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welsh words' })).toBeFocused();
  await expect(page.getByText(/^0 of \d+ texts have Welsh$/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Performance management statement', exact: true })
    .fill('Datganiad rheoli perfformiad');
  await page.getByRole('textbox', { name: 'Teacher', exact: true }).fill('Athro');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^2 of \d+ texts have Welsh$/)).toBeVisible();
});
