import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { demoSchool } from './one-program.ts';
import { problemsOn } from './pages/arrive.ts';
import { ChangesPage } from './pages/changes.ts';
import { goTo } from './pages/frame.ts';
import { ImportPage } from './pages/import.ts';
import { StaffPage } from './pages/staff.ts';

const demo = demoSchool();
test.beforeEach(() => goTo(demo().page, 'Home'));

test('the staff list is filtered and sorted, stepped through, and found again as it was', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  await staff.onlyGroup('Other support');
  await staff.filter('cleaner');
  await staff.sortBy('Name'); // it comes by name: the other way round, and back
  await staff.sortBy('Name');
  const cleaners = ['da Conceição-Reis, Maria', 'Nantcol, Lowri', 'Pritchett, Kelly-Ann'];
  await expect.poll(() => staff.names()).toEqual(cleaners);

  const person = await staff.openPerson('Maria da Conceição-Reis');
  await expect(page.getByText('1 of 3 in the list')).toBeVisible();
  await person.next('Lowri Nantcol');
  await page.goBack();
  await page.goBack();
  await staff.arrive();
  await expect.poll(() => staff.names()).toEqual(cleaners);
  await expect(page.getByRole('combobox', { name: 'Staff group' })).toHaveValue('other-support');
});

test('people stay chosen behind a filter, and are said to be hidden there', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  const all = await staff.names();
  await staff.filter('cleaner');
  const cleaners = ['da Conceição-Reis, Maria', 'Nantcol, Lowri', 'Pritchett, Kelly-Ann'];
  await expect.poll(() => staff.names()).toEqual(cleaners);
  await expect.poll(() => staff.rows.said()).toBe(`3 of ${all.length} people`);
  await staff.rows.all(3).check();
  await staff.filter('lowri');
  await expect.poll(() => staff.names()).toEqual(['Nantcol, Lowri']);
  await expect.poll(() => staff.rows.said()).toBe('3 chosen, 2 of them hidden by the filter');
  await staff.filter('');
  await expect.poll(() => staff.rows.chosen()).toEqual(cleaners);
  await staff.onlyGroup('Class support');
  await expect.poll(() => staff.rows.said()).toBe('3 chosen, all of them hidden by the filter');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(staff.table().getByRole('rowheader').first().getByRole('link')).toBeFocused();
  await staff.onlyGroup('All groups');
  await expect.poll(() => staff.rows.chosen()).toEqual([]);
});

test('a new line manager asks whether the running review follows: seven clicks at most', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  const person = await staff.openPerson('Owain Bryncelyn');
  const clicks = await countClicks(page);
  const form = await person.edit('Owain Bryncelyn');
  await form.choose('Line manager', 'Llŷr Tegwyn, Deputy headteacher');
  await form.save();
  const dialog = page.getByRole('dialog', { name: 'Does the running review follow?' });
  await expect(dialog).toContainText('Bethan Arfonwy still appraises Owain Bryncelyn');
  await expectAccessible(page, 'whether the review follows');
  await dialog.getByRole('button', { name: 'Llŷr Tegwyn appraises' }).click();
  await person.arrive('Owain Bryncelyn');
  await expect(page.getByText('appraiser Llŷr Tegwyn')).toBeVisible();
  await expect.poll(() => person.fact('Line manager')).toBe('Llŷr Tegwyn');
  expect(await clicks()).toBeLessThanOrEqual(7);
});

test('several people are given one line manager, and their running reviews follow in one answer', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  for (const name of ['Attwater, Ben', 'Glyndŵr, Beca', 'Bhattarai, Sunita']) await staff.rows.box(name).check();
  await page.getByRole('button', { name: 'Change line manager' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the line manager of 3 people' });
  await dialog.getByRole('button', { name: 'Change line manager' }).click();
  await expect.poll(() => problemsOn(page)).toEqual(['Choose the line manager']);
  await dialog.getByLabel('Line manager').selectOption('Gaynor Tidbury, Cook in charge');
  await expectAccessible(page, 'one line manager for several');
  await dialog.getByRole('button', { name: 'Change line manager' }).click();
  // the review of Sunita Bhattarai is signed
  const follow = page.getByRole('dialog', { name: 'Do the 2 running reviews follow?' });
  await expect(follow.getByRole('listitem')).toHaveText([
    'Carys Penrallt still appraises Ben Attwater',
    'Efa Garmon-Rees still appraises Beca Glyndŵr',
  ]);
  await follow.getByRole('button', { name: 'Gaynor Tidbury appraises' }).click();
  for (const name of ['Attwater, Ben', 'Glyndŵr, Beca'])
    await expect(staff.table().getByRole('row', { name })).toContainText('Gaynor Tidbury');
  await page.getByRole('button', { name: 'Undo' }).click();
  const person = await staff.openPerson('Ben Attwater');
  await expect.poll(() => person.fact('Line manager')).toBe('Carys Penrallt');
});

test('somebody is added after the mistakes are put right, edited, leaves, and all of it is undone', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  const form = await staff.add();
  await form.fill({ 'Start date': '31/02/2026', 'Hours a week': '32,5' });
  await form.save();
  await expect
    .poll(() => problemsOn(page))
    .toEqual([
      'Enter a name',
      'Enter the job title',
      'Choose the staff group',
      'Enter the hours as a number from 0 to 100, for example 32.5',
      'Start date: enter a day, for example 3/9/26 or 3 Sep 2026',
    ]);
  await expect(form.box('Start date')).toHaveValue('31/02/2026');

  await form.fill({ 'Given name': 'Ifan', 'Family name': 'Ddu', 'Job title': 'Teaching assistant' });
  await form.fill({ 'Start date': '3/9/26', 'Hours a week': '32.5' });
  await form.choose('Staff group', 'Class support');
  await form.choose('Line manager', 'Llŷr Tegwyn, Deputy headteacher');
  await form.save();
  const person = await new StaffPage(page).person('Ifan Ddu');
  await expect.poll(() => person.fact('Start date')).toBe('3 Sep 2026');
  await expect.poll(() => person.fact('Line manager')).toBe('Llŷr Tegwyn');

  const edited = await person.edit('Ifan Ddu');
  await edited.fill({ 'Job title': 'Nursery practitioner' });
  await edited.save();
  await person.arrive('Ifan Ddu');
  await expect.poll(() => person.fact('Job title')).toBe('Nursery practitioner');

  await person.leave('18/12/2026');
  await expect(page.getByText('last day 18 Dec 2026')).toBeVisible();

  const changes = await new ChangesPage(page).open();
  const ours = ['Recorded that Ifan Ddu leaves', 'Changed Ifan Ddu', 'Added Ifan Ddu'];
  expect((await changes.list()).slice(0, 3)).toEqual(ours);
  for (const what of ours) await changes.undo(what);
  await staff.open();
  await staff.filter('ifan');
  await expect(page.getByText('Nothing here contains ‘ifan’.')).toBeVisible();
});

test('Enter pressed twice adds one person', async () => {
  const { page } = demo();
  const staff = await new StaffPage(page).open();
  const form = await staff.add();
  await form.fill({ 'Given name': 'Gwilym', 'Family name': 'Eynon', 'Start date': '3/9/26', 'Job title': 'Caretaker' });
  await form.choose('Staff group', 'Other support');
  await form.box('Job title').focus();
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await staff.person('Gwilym Eynon');
  await staff.open();
  await staff.filter('eynon');
  await expect.poll(() => staff.names()).toEqual(['Eynon, Gwilym']);
});

test('a staff list from a file is matched, looked at, decided, taken over and taken back', async () => {
  const { app, page, vault } = demo();
  // Lowri Nantcol is the thirty-first of the demo school, so her number is 1021 + 7 × 30
  const list = [
    'Staff at 1 September,,,,',
    'Surname,Forename,Role in school,Date of Arrival,Payroll No',
    'Ddu,Ifan,Teaching assistant,3/9/26,2001',
    'Nantcol,Lowri,Caretaker,,1231',
    'Trelech,Siân,Higher level teaching assistant,,',
    'Coed,Mair,Cook,31/02/2026,2002',
    'Nobody,Pip,Juggler,1 Sep 2026,2003',
  ];
  const file = path.join(path.dirname(vault), 'staff list.csv');
  writeFileSync(file, `\uFEFF${list.join('\r\n')}`);

  await new StaffPage(page).open();
  const importing = await new ImportPage(page).open();
  await importing.choose(app, file);
  await expect.poll(() => importing.matchOf('Family name')).toBe('Surname');
  await expect.poll(() => importing.matchOf('Start date')).toBe('Date of Arrival');
  await importing.match('Job title', 'Role in school');
  await expect
    .poll(() => importing.outcome())
    .toBe('2 new · 1 changed · 0 the same · 2 to decide · 0 rows cannot be read');
  await expect
    .poll(() => importing.rows('People who would change'))
    .toEqual(['Lowri Nantcol | 4 | Job title: Cleaner → Caretaker']);

  await importing.groupOf('Juggler', 'Other support');
  await importing.decide(5, 'The same person as Siân Trelech, Higher level teaching assistant');
  await expect(page.getByText('3 new · 1 changed · 1 the same · 0 to decide · 0 rows cannot be read')).toBeVisible();
  await importing.apply('Add 3 people and change 1');

  const status = page.getByRole('status');
  await expect(status.filter({ hasText: '3 people added and 1 changed.' })).toBeVisible();
  const staff = new StaffPage(page);
  await expect.poll(() => staff.names()).toContain('Nobody, Pip');
  await status.getByRole('button', { name: 'Undo' }).click();
  await expect(status.filter({ hasText: 'The import has been undone.' })).toBeVisible();
  await expect.poll(() => staff.names()).not.toContain('Nobody, Pip');
});

test('somebody is found and their record opened without the mouse', async () => {
  const { page } = demo();
  await new StaffPage(page).open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Add person' })).toBeFocused();
  for (const _ of ['Import staff', 'Staff list on paper', 'the filter']) await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Filter' })).toBeFocused();
  await page.keyboard.type('midday');
  await expect.poll(() => new StaffPage(page).names()).toHaveLength(5);
  const table = new StaffPage(page).table();
  while (!(await table.evaluate((at) => at.querySelector('tbody')?.contains(document.activeElement)))) {
    await page.keyboard.press('Tab');
  }
  // by family name: Bhattarai, then Cwmdulas
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await new StaffPage(page).person('Eirlys Cwmdulas');
});
