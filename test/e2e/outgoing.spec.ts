import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openCycle, setUpSchool } from '#test/office/school-year.ts';
import { expectAccessible } from './accessible.ts';
import { choose, expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asListed } from './pages/names.ts';
import { asking, passphrase } from './small-school.ts';

test.use({ start: { today: '2026-09-21' } });

test.beforeEach(async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  await openCycle({ ask });
  await page.reload();
});

const name = 'Performance review and planning statement – 2026–27';

async function tick(page: Page, ...people: string[]): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  const rows = page.getByRole('grid', { name: 'Reviews' }).getByRole('row');
  for (const person of people)
    await rows
      .filter({ has: page.getByRole('rowheader', { name: asListed(person) }) })
      .getByRole('checkbox')
      .check();
  await page.getByRole('button', { name: 'Papers', exact: true }).click();
}

test('statements of those who are ticked go into a folder, one file each, and as one PDF with a sheet for each', async ({
  page,
  app,
  running: { vault },
}) => {
  const place = path.join(path.dirname(vault), 'papers');
  mkdirSync(place);
  await choose(app, place);
  await tick(page, 'Nia Prosser', 'Owain Rees');
  const dialog = page.getByRole('dialog', { name: 'Papers of 2 people' });
  await expect(dialog.getByText('2 papers go out')).toBeVisible();
  await expectAccessible(page, 'papers of several people');
  await dialog.getByRole('button', { name: 'Save 2 papers' }).click();
  await expect(dialog.getByText(`2 papers saved: ${name}`)).toBeVisible();
  await expectAccessible(page, 'papers that were saved');
  expect(readdirSync(path.join(place, name)).sort()).toEqual([
    `Prosser, Nia – ${name}.docx`,
    `Rees, Owain – ${name}.docx`,
  ]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();

  await page.getByRole('button', { name: 'Papers', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('One PDF for the printer');
  await dialog.getByRole('button', { name: 'Save 2 papers' }).click();
  await expect(dialog.getByText(`2 papers saved: ${name}.pdf`)).toBeVisible();
  expect(readdirSync(place).sort()).toEqual([name, `${name}.pdf`]);
});

test('what is stopped leaves nothing, and what has nothing to tell is said by name', async ({
  page,
  app,
  running: { vault },
}) => {
  const place = path.join(path.dirname(vault), 'papers');
  mkdirSync(place);
  await choose(app, place);
  await tick(page, 'Nia Prosser', 'Owain Rees');
  const dialog = page.getByRole('dialog', { name: 'Papers of 2 people' });
  // PDF takes long enough to be stopped
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('One PDF for the printer');
  await dialog.getByRole('button', { name: 'Save 2 papers' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText('Stopped. Nothing was saved.')).toBeVisible();
  expect(readdirSync(place)).toEqual([]);

  await dialog.getByRole('radio', { name: 'Somebody else' }).check();
  await dialog.getByRole('button', { name: 'Save 2 papers' }).click();
  await expect(dialog.getByRole('link', { name: 'Enter who was shown it.' })).toBeVisible();
  await expectAccessible(page, 'papers for somebody who is not named yet');
  await dialog.getByRole('textbox', { name: 'To whom' }).fill('Pay committee');
  await dialog.getByRole('combobox', { name: 'For which purpose' }).selectOption({ index: 1 });
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('Word files in a folder');
  await dialog.getByRole('button', { name: 'Save 2 papers' }).click();
  await expect(dialog.getByText(`2 papers saved: ${name}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByRole('link', { name: 'Prosser, Nia' }).click();
  await expect(page.getByRole('cell', { name: 'Pay committee' })).toBeVisible();
});

test('a paper of everybody is saved from the documents, and one paper is given to somebody else with the note', async ({
  page,
  app,
  running: { vault },
}) => {
  const place = path.join(path.dirname(vault), 'papers');
  mkdirSync(place);
  await choose(app, place);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' }).click();
  const title = 'Performance review and planning statement';
  await page.getByRole('button', { name: `For everybody: ${title}` }).click();
  await page.getByRole('button', { name: 'Save 2 papers' }).click();
  await expect(page.getByText(`2 papers saved: ${name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('link', { name: 'Prosser, Nia' }).click();
  await page.getByRole('link', { name: `Preview ${title}` }).click();
  const clicks = await countClicks(page);
  await page.getByRole('button', { name: `Give to somebody else: ${title}` }).click();
  const dialog = page.getByRole('dialog', { name: `Give to somebody else: ${title}` });
  await dialog.getByRole('textbox', { name: 'To whom' }).fill('Pay committee');
  await dialog.getByRole('combobox', { name: 'For which purpose' }).selectOption({ index: 1 });
  await expectAccessible(page, 'a paper for somebody else');
  await dialog.getByRole('button', { name: 'Save 1 paper' }).click();
  await expect(dialog.getByText(`1 paper saved: Prosser, Nia – ${name}.docx`)).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(3);
  expect(readdirSync(place).sort()).toEqual([name, `Prosser, Nia – ${name}.docx`]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByRole('link', { name: 'Nia Prosser: review 2026–27' }).click();
  await expect(page.getByRole('cell', { name: 'Pay committee' })).toBeVisible();
});
