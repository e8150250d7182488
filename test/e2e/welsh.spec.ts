import { expect, test } from './app.ts';
import { smallTrust } from './one-program.ts';
import { SettingsPage } from './pages/settings.ts';

const trust = smallTrust();

test('a form of a policy in English alone is given its Welsh, text by text', async () => {
  const { page } = trust();
  const policy = await (await new SettingsPage(page).open()).part('Policy');
  await policy.getByRole('link', { name: 'Give its forms Welsh words' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forms in Welsh' })).toBeFocused();
  await expect(page.getByText(/: 0 of \d+ texts have Welsh$/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Performance management statement', exact: true })
    .fill('Datganiad rheoli perfformiad');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/: 1 of \d+ texts have Welsh$/)).toBeVisible();
});
