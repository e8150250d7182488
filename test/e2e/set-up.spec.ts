import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose, expect, launch, test } from './app.ts';
import { arriveAt, problemsOn } from './pages/arrive.ts';
import { BackupsPage } from './pages/backups.ts';
import { CalendarPage } from './pages/calendar.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo } from './pages/frame.ts';
import { SetUpPage, SetUpPartPage } from './pages/set-up.ts';
import { SettingsPage } from './pages/settings.ts';

const passphrase = 'velvet anchor muddy ninety';
const other = 'copper lantern seventh moor';

test('a business manager sets the school up, part by part, and the headteacher joins', async ({ app, page }) => {
  test.setTimeout(180_000);
  const welcome = await new WelcomePage(page).arrive();
  const begin = await welcome.setUp();
  await begin.fill('manager', passphrase);
  const list = await begin.begin();
  await expect
    .poll(() => list.parts())
    .toEqual([
      'School and logo: Next',
      'People and passphrases: To do',
      'Recovery sheets: To do',
      'Policy: To do',
      'Term dates: Can wait',
      'Staff list: To do',
      'Headteacher and business manager: To do',
      'Open this year’s cycle: To do',
      'First backup: To do',
    ]);

  const school = await list.open('School and logo');
  await school.press();
  await expect.poll(() => problemsOn(page)).toEqual(['Enter the name of the school']);
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Ysgol Bryn Enfys');
  await page.getByRole('textbox', { name: 'Address' }).fill('Heol y Bryn\nLlanfair');
  await school.goOnTo('People and passphrases');

  const people = new SetUpPartPage(page);
  await people.addHeadteacher(other);
  const recovery = await people.goOnTo('Recovery sheets');
  await recovery.confirmSheet('general part');
  await recovery.goOnTo('Policy');

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await (await new UnlockPage(page).arrive()).unlock('headteacher', other);
  await arriveAt(page, 'Recovery sheets');
  const own = new SetUpPartPage(page);
  await own.confirmSheet('headteacher’s part');
  const policy = await own.goOnTo('Policy');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await page.getByRole('radio', { name: 'School days' }).check();
  const later = await policy.goOnTo('Term dates');
  await later.laterTo('Staff list');
  await goTo(page, 'Home');
  await expect(page.getByText('no term dates have been entered for this school year')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Enter the term dates' })).toBeVisible();
  const terms = await list.open('Term dates');
  await new CalendarPage(page).paste(
    'Autumn term: Wednesday 2 September 2026 – Friday 18 December 2026',
    '1 date to add',
  );
  await page.getByRole('button', { name: 'Add 1 date' }).click();
  await expect(page.getByRole('button', { name: 'Change Autumn term' })).toBeVisible();
  await terms.goOnTo('Staff list');
  await terms.toList();

  // the first copy is a step, and is done once it was proved: until then Home says so in red
  const backup = await list.open('First backup');
  await backup.press();
  await expect.poll(() => problemsOn(page)).toEqual(['Choose a folder and make the first copy']);
  const stick = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-stick-'));
  await choose(app, stick);
  const copies = new BackupsPage(page);
  await copies.chooseFolder();
  await copies.backUpNow();
  await expect(page.getByText('The copy has been made and proved.')).toBeVisible();
  await backup.goOnTo('Staff list');
  await backup.toList();
  // the day's first change is copied by itself, too, perhaps a moment before
  expect(readdirSync(stick)).not.toEqual([]);
  rmSync(stick, { recursive: true });

  await expect
    .poll(() => list.parts())
    .toEqual([
      'School and logo: Done',
      'People and passphrases: Done',
      'Recovery sheets: Done',
      'Policy: Done',
      'Term dates: Done',
      'Staff list: Next',
      'Headteacher and business manager: To do',
      'Open this year’s cycle: To do',
      'First backup: Done',
    ]);
  await expect(page.getByRole('banner')).toContainText('Ysgol Bryn Enfys');
});

test('a passphrase that is missing, different or easy to guess is refused with a sentence', async ({ page }) => {
  const begin = await (await new WelcomePage(page).arrive()).setUp();
  await begin.send();
  await expect.poll(() => problemsOn(page)).toEqual(['Choose who you are', 'Enter a passphrase']);
  await begin.fill('headteacher', passphrase, 'velvet anchor muddy ninty');
  await begin.send();
  await expect.poll(() => problemsOn(page)).toEqual(['The two passphrases are not the same']);
  const says = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  await begin.fill('headteacher', 'velvet');
  await says('Too short yet: at least 14 characters');
  await begin.fill('headteacher', passphrase);
  await says('Strong');
  await begin.fill('headteacher', 'password password');
  await says('Easy to guess');
  await begin.send();
  await expect
    .poll(() => problemsOn(page))
    .toEqual(['This passphrase is easy to guess. Use four or five words that do not belong together.']);
});

test('the records are locked, opened again, and the wrong passphrases in between are told of', async ({ page }) => {
  const begin = await (await new WelcomePage(page).arrive()).setUp();
  await begin.fill('manager', passphrase);
  await begin.begin();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const unlock = await new UnlockPage(page).arrive();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(other);
  await page.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: 'Passphrase' });
  await expect(box).toHaveAccessibleDescription(
    /^That passphrase does not open the records. Check Caps Lock and try again/,
  );
  await expect(box).toBeFocused();
  await unlock.unlock('manager', passphrase);
  await new SetUpPage(page).arrive();
  await expect(page.getByRole('status').filter({ hasText: 'Once since you last worked here' })).toBeVisible();
});

test('a forgotten passphrase is replaced with the recovery sheet, and the sheet with a new one', async ({ page }) => {
  const begin = await (await new WelcomePage(page).arrive()).setUp();
  await begin.fill('manager', passphrase);
  const list = await begin.begin();
  const sheet = await (await list.open('Recovery sheets')).confirmSheet('general part');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const unlock = await new UnlockPage(page).arrive();
  await unlock.forgotten();
  const [first = '', ...rest] = sheet;
  const slip = `${first.slice(0, 3)}${first.endsWith('A') ? 'B' : 'A'}`;
  await unlock.useSheet([slip, ...rest], other);
  await expect
    .poll(() => problemsOn(page))
    .toEqual(['Group 1 is not what the sheet for the general part says. Check it letter by letter.']);
  await expect(page.getByRole('textbox', { name: 'Recovery sheet: general part' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await unlock.useSheet(sheet, other);
  await arriveAt(page, 'Recovery sheets');
  const renewed = await page.getByRole('list', { name: 'The nine groups' }).getByRole('listitem').allTextContents();
  expect(renewed).toHaveLength(9);
  expect(renewed).not.toEqual(sheet);
});

test('the demo school is looked round, changed in its settings, and left without a trace', async ({ page }) => {
  const welcome = await new WelcomePage(page).arrive();
  await welcome.lookRound();
  await expect(page.getByText('Demo school – invented people')).toBeVisible();
  const settings = await new SettingsPage(page).open();
  await settings.part('Priorities of the improvement plan');
  await settings.priorities().fill('Reading\n\n  Welsh every day ');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await goTo(page, 'Home');
  await (await new SettingsPage(page).open()).part('Priorities of the improvement plan');
  await expect(settings.priorities()).toHaveValue('Reading\nWelsh every day');
  // the next year begins with this one's in one click, and this one's stay as they are
  await settings.schoolYear('2026–27');
  await settings.priorities().fill('Reading\nWelsh every day\nAttendance');
  await settings.schoolYear('2027–28');
  await page.getByRole('button', { name: 'Begin with the priorities of 2026–27' }).click();
  await expect(settings.priorities()).toHaveValue('Reading\nWelsh every day\nAttendance');
  await settings.leaveDemo();
  await welcome.arrive();
});

test('whoever leaves the demo school and sets up their own finds nothing of the demo', async ({ page }) => {
  const welcome = await new WelcomePage(page).arrive();
  await welcome.lookRound();
  const settings = await new SettingsPage(page).open();
  await expect(page.getByRole('textbox', { name: 'Name of the school' })).not.toHaveValue('');
  await settings.leaveDemo();
  const begin = await (await welcome.arrive()).setUp();
  await begin.fill('manager', passphrase);
  await (await begin.begin()).open('School and logo');
  const name = page.getByRole('textbox', { name: 'Name of the school' });
  const address = page.getByRole('textbox', { name: 'Address' });
  await expect(name).toHaveValue('');
  await expect(address).toHaveValue('');
  await name.fill('Ysgol Bryn Enfys');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expect(address).toHaveValue('');
});

test('what was typed in a part of the set-up is there when the program is opened again', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-set-up-'));
  const start = { vault: path.join(folder, 'vault') };
  const first = await launch(start);
  const begin = await (await new WelcomePage(first.page).arrive()).setUp();
  await begin.fill('manager', passphrase);
  await (await begin.begin()).open('School and logo');
  await first.page.getByRole('textbox', { name: 'Name of the school' }).fill('Ysgol Bryn Enfys');
  await expect(first.page.getByText(/^Saved \d/)).toBeVisible();
  await first.close();

  const second = await launch(start);
  await (await new UnlockPage(second.page).arrive()).unlock('manager', passphrase);
  await expect(second.page.getByRole('banner')).toContainText('Ysgol Bryn Enfys');
  await second.close();
  rmSync(folder, { recursive: true });
});
