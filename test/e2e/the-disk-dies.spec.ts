import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectAccessible } from './accessible.ts';
import { choose, expect, launch, test } from './app.ts';
import { arriveAt } from './pages/arrive.ts';
import { BackupsPage, RestorePage } from './pages/backups.ts';
import { goTo } from './pages/frame.ts';
import { asking, makeSmallSchool } from './small-school.ts';

const next = 'thimble gravel ocean fern';

// requirements 9.6: by somebody who has never done it, in the words on screen; docs/the-day-the-pc-dies.md says the same
test('the disk dies: from a stick and a recovery sheet alone, an empty computer has the school again', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  const stick = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-stick-'));
  await makeSmallSchool(page);
  const { groups: sheet } = await asking(page).ask('vault.recoverySheet', { compartment: 'general' });
  await page.reload();
  await arriveAt(page, 'Home');
  await expect(page.getByText('There is no copy of these records yet')).toBeVisible();
  await expectAccessible(page, 'Home without a copy');

  await choose(app, stick);
  const backups = await new BackupsPage(page).arrive();
  await backups.chooseFolder();
  await backups.backUpNow();
  await expect(page.getByText('The copy has been made and proved.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'The copies' }).getByText('Proved')).toBeVisible();
  await expectAccessible(page, 'Backups');
  await goTo(page, 'Home');
  await expect(page.getByText('There is no copy of these records yet')).toHaveCount(0);
  expect(readdirSync(stick).length).toBeGreaterThan(0);

  const other = await launch();
  const { page: elsewhere } = other;
  await expectAccessible(elsewhere, 'Welcome, with the way back');
  const restore = await new RestorePage(elsewhere).arrive();
  await choose(other.app, stick);
  await restore.chooseFolder();
  await expect(elsewhere.getByText('(The newest)')).toBeVisible();
  await restore.useSheet('manager', sheet, next);
  await restore.check();
  await expect(elsewhere.getByText('There are no records on this computer, so nothing here is lost.')).toBeVisible();
  await expectAccessible(elsewhere, 'Restore, before the last step');
  await restore.restore();
  await arriveAt(elsewhere, 'Recovery sheets');
  await goTo(elsewhere, 'Staff');
  await expect(elsewhere.getByRole('link', { name: /Prosser/ }).first()).toBeVisible();
  await other.close();
  rmSync(stick, { recursive: true, force: true });
});
