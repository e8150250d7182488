import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './app.ts';
import { countWork } from './clicks.ts';
import { arriveAt } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { lock } from './pages/frame.ts';
import { ImportPage } from './pages/import.ts';
import { ReviewsPage } from './pages/review.ts';
import { SetUpPartPage } from './pages/set-up.ts';

test('a new school to its open cycle, twelve meetings, locked and unlocked, a forgotten passphrase', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const passphrase = 'velvet anchor muddy ninety';
  await new WelcomePage(page).arrive();
  const done = await countWork(page, 'a new school, to its open cycle', { clicks: 30 });
  const form = await new WelcomePage(page).setUp();
  await form.fill('manager', passphrase);
  const list = await form.begin();
  const part = await list.open('School and logo');
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Ysgol Bryn Enfys');
  await part.goOnTo('People and passphrases');
  await part.laterTo('Recovery sheets');
  const sheet = await part.confirmSheet('general part');
  await part.goOnTo('Policy');
  await page.getByRole('radio', { name: 'Performance management of support staff' }).check();
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await page.getByRole('radio', { name: 'Working days' }).check();
  await part.goOnTo('Term dates');
  await part.laterTo('Staff list');

  const folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-jobs-'));
  const file = path.join(folder, 'staff.csv');
  writeFileSync(file, staffList());
  const importing = await new ImportPage(page).open();
  await importing.choose(app, file);
  await expect.poll(() => importing.outcome()).toContain('30 new');
  await importing.apply('Add 30 people');
  rmSync(folder, { recursive: true });
  const offices = new SetUpPartPage(page);
  await page.getByRole('link', { name: /^Go on: Headteacher/ }).click();
  await page.getByRole('combobox', { name: 'Who is the headteacher?' }).selectOption('Eleri Pugh, Headteacher');
  await page
    .getByRole('combobox', { name: 'Who is the business manager?' })
    .selectOption('Bethan Mainwaring, School Business Manager');
  await offices.goOnTo('Open a cycle');
  const cycle = await new OpenCyclePage(page).openFor('28 people');
  await expect(cycle.people()).toHaveCount(28);
  await done();

  const booked = await countWork(page, 'twelve meetings', { clicks: 7 });
  await new ReviewsPage(page).open();
  const boxes = page.getByRole('checkbox', { name: /^Choose Parry, [A-Z]/ });
  await boxes.nth(0).click();
  await boxes.nth(11).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Book meetings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Book meetings for 12 people' });
  await dialog.getByRole('textbox', { name: 'First day' }).fill('30 Nov 2026');
  await dialog.getByRole('button', { name: 'Propose times' }).click();
  await dialog.getByRole('button', { name: 'Book 12 meetings' }).click();
  await expect(dialog).toBeHidden();
  await booked();

  const unlocked = await countWork(page, 'locked and unlocked', { clicks: 1 });
  await lock(page);
  const unlock = await new UnlockPage(page).arrive();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await arriveAt(page, /./);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await unlocked();

  await lock(page);
  await unlock.arrive();
  const recovered = await countWork(page, 'a forgotten passphrase', { clicks: 5 });
  await unlock.forgotten();
  await unlock.useSheet(sheet, 'copper lantern seventh moor');
  await arriveAt(page, 'Recovery sheets');
  await recovered();
});

const given =
  'Aled Bronwen Carwyn Delyth Eurgain Ffion Gethin Heledd Iwan Jac Kerys Lowri Mabli Nerys Osian Peredur Quentin Rhodri Siwan Tegwen Urien Victoria Wenna Xanthe Yorath Zoe Morfudd Talfryn'.split(
    ' ',
  );

function staffList(): string {
  const rows = ['Forename,Surname,Role,Date of Arrival,Line Manager'];
  rows.push('Eleri,Pugh,Headteacher,01/09/2012,', 'Bethan,Mainwaring,School Business Manager,01/09/2014,Eleri Pugh');
  for (let at = 1; at <= 28; at += 1)
    rows.push(`${given[at - 1]},Parry,Teaching Assistant,01/09/2018,Bethan Mainwaring`);
  return rows.join('\r\n');
}
