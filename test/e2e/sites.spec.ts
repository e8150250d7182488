import { expect, test } from './app.ts';
import { smallTrust } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { SettingsPage } from './pages/settings.ts';

const trust = smallTrust();

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
  await expect(page.getByRole('row', { name: /Ashdown, Ruth/ })).toContainText('Hazel Bank Primary');
  await expect(page.getByRole('row', { name: /Fenwick, Tom/ })).toHaveCount(0);
});
