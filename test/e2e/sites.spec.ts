import { setUpTrust } from '#test/office/trust.ts';
import { expect, test } from './app.ts';
import { oneProgram } from './one-program.ts';
import { WelcomePage } from './pages/first-run.ts';
import { goTo } from './pages/frame.ts';
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

test('a site has its own letterhead and its own lists, and is renamed once', async () => {
  const { page } = trust();
  const sites = await (await new SettingsPage(page).open()).part('Sites');
  await sites.getByRole('button', { name: 'Change Hazel Bank' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Hazel Bank Primary');
  await dialog.getByRole('textbox', { name: 'Address' }).fill('2 Bank Street');
  await dialog.getByRole('checkbox', { name: /^Papers about its people/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(sites.getByRole('row', { name: /^Hazel Bank Primary/ })).toContainText('Its own letterhead');
  await goTo(page, 'Staff');
  await page.getByRole('combobox', { name: 'Site' }).selectOption('Hazel Bank Primary');
  await expect(page.getByRole('row', { name: /Ruth Ashdown/ })).toContainText('Hazel Bank Primary');
  await expect(page.getByRole('row', { name: /Tom Fenwick/ })).toHaveCount(0);
});
