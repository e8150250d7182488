import { setUpTrust } from '#test/office/trust.ts';
import { expect, test } from './app.ts';
import { oneProgram } from './one-program.ts';
import { WelcomePage } from './pages/first-run.ts';
import { SettingsPage } from './pages/settings.ts';
import { asking, passphrase } from './small-school.ts';

const trust = oneProgram(
  async ({ page }) => {
    await new WelcomePage(page).arrive();
    const { ask } = asking(page);
    await ask('vault.create', { role: 'manager', passphrase });
    await setUpTrust({ ask }, 'asat');
  },
  { today: '2026-09-07' },
);

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
