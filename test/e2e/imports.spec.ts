import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { choose, expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { StaffPage } from './pages/staff.ts';

const demo = demoSchool();

/** A list of an American PC with twelve disturbances: whoever made it has meant well. */
const list = [
  'Staff list,,,,,,,', // a title above
  'Employee Number,Surname,Forename,Job Title,Start Date,Hours,Leaving Date,E-mail,', // the headings end in a comma
  '="02001",Ddu,Ifan,Teaching Assistant,9/1/2024,32.30,12/31/9999,mailto:i.ddu@x.example', // months first, minutes, marks
  '="02002",Erch,Non,"Class Teacher\nYear 3",9/16/2019,16.15,N/A,<n.erch@x.example>', // a line break, angles
  '="02003",O&#39;Brien,Ann,Cook,1/6/2020,37.00', // an entity, last commas dropped
  '="02004",SiÃ¢n,Mair,Caretaker,10/28/2021,22.45,TBC,m.sian@x.example', // letters read twice
  '"02005",Abel,Tom,Juggler,4/12/2022,10.30,,t.abel@x.example', // a job that nobody knows
  'Employee Number,Surname,Forename,Job Title,Start Date,Hours,Leaving Date,E-mail', // the headings again
  '"02006,Open,Pip,Cook', // a quotation mark that is never closed
  ',Trelech,Siân,Higher level teaching assistant,,,,', // somebody who may be there already
  ',,,Cook Count,,1,,', // a subtotal
  '(7 rows affected)', // a foot line
];

/** Presses a key until the part has the focus, as somebody without a mouse does; counts every key that does something. */
async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let keys = 0; keys < 120; keys += 1) {
    if (await part.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no key leads there');
}

test('a list with twelve disturbances is in within ten steps of the keyboard, and one undo takes all of it back', async () => {
  const { app, page, vault } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  const file = path.join(path.dirname(vault), 'staff.csv');
  writeFileSync(file, list.join('\r\n'));
  const staff = await new StaffPage(page).open();
  const before = await staff.names();
  let steps = 0;
  const press = async (part: Locator, key = 'Enter') => {
    await tabTo(page, part);
    await page.keyboard.press(key);
    steps += 1;
  };

  await press(page.getByRole('link', { name: 'Import staff' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Import staff' })).toBeVisible();
  await choose(app, file);
  await press(page.getByRole('button', { name: 'Choose a file' }));
  await expect(page.getByRole('region', { name: 'Match the columns' })).toBeFocused();
  const checked = page.getByRole('group', { name: /^Start date/ });
  await expect(checked.getByRole('radio', { name: /^Month first.*\(proposed\)/ })).toBeChecked();
  await expectAccessible(page, 'columns that are to be checked');
  await press(page.getByRole('button', { name: 'Show what would change' }));
  await expect(page.getByRole('region', { name: 'What would change' })).toBeFocused();
  await expectAccessible(page, 'the outcome of a disturbed list');

  await expect(page.getByText('4 new · 0 changed · 0 the same · 2 to decide · 1 row cannot be read')).toBeVisible();

  const question = page.getByRole('group', { name: /^Row \d+: Siân Trelech/ });
  await press(question.getByRole('radio').first(), 'Space');
  const juggler = page.getByRole('combobox', { name: 'Juggler' });
  await tabTo(page, juggler);
  await page.keyboard.press('o'); // one letter: on a slow machine the next would begin another search
  await expect(juggler.getByRole('option', { selected: true })).toHaveText('Other support');
  steps += 1;
  const apply = page.getByRole('button', { name: 'Add 5 people' });
  await expect(apply).toBeVisible();
  await press(apply);
  const status = page.getByRole('status');
  await expect(status.filter({ hasText: '5 people added.' })).toBeVisible();
  expect(steps).toBeLessThanOrEqual(10);
  await expect.poll(() => staff.names()).toContain('Ddu, Ifan');
  await press(status.getByRole('button', { name: 'Undo' }));
  await expect(status.filter({ hasText: 'The import has been undone.' })).toBeVisible();
  await expect.poll(() => staff.names()).toEqual(before);
});
