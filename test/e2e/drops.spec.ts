import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { ImportPage } from './pages/import.ts';
import { StaffPage } from './pages/staff.ts';

const demo = demoSchool();

/** Drags files of this computer over a part of the window, and lets go of them there where they are to be dropped. */
async function drag(over: Locator, files: readonly string[], drop: boolean): Promise<void> {
  const places = Object.fromEntries(files.map((file) => [path.basename(file), file]));
  await over.evaluate(
    (element, given) => {
      Object.defineProperty(window, Symbol.for('stand-in.places'), { value: given.places, configurable: true });
      const dataTransfer = new DataTransfer();
      for (const name of Object.keys(given.places)) dataTransfer.items.add(new File(['not read here'], name));
      for (const type of given.drop ? ['dragover', 'drop'] : ['dragover'])
        element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { places, drop },
  );
}

test('a list that is dropped where one is expected is read as if it had been chosen; beside it nothing happens', async () => {
  const { page, vault } = demo();
  const file = path.join(path.dirname(vault), 'staff.csv');
  writeFileSync(file, 'Surname,Forename,Job Title\r\nDdu,Ifan,Caretaker');
  await goTo(page, 'Home');
  await new StaffPage(page).open();
  await new ImportPage(page).open();
  const place = page.getByRole('button', { name: 'Choose a file' });
  const here = page.getByText('Drop the file here');

  await expect(here).toBeHidden();
  await drag(place, [file], false);
  await expect(here).toBeVisible();
  await expect(here).toBeHidden(); // nobody drags any more
  await drag(page.getByRole('heading', { level: 1 }), [file], true);
  await expect(page.getByRole('heading', { level: 1, name: 'Import staff' })).toBeVisible();
  await drag(place, [file, path.join(path.dirname(vault), 'other.csv')], true);
  await expect(page.getByRole('status').filter({ hasText: 'Drop one file at a time.' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Match the columns' })).toHaveCount(0);

  await drag(place, [file], true);
  await expect(page.getByRole('region', { name: 'Match the columns' })).toBeFocused();
  await expect(page.getByText('staff.csv')).toBeVisible();
});

test('what is dropped goes through the checks of what is chosen', async () => {
  const { page, vault } = demo();
  const file = path.join(path.dirname(vault), 'scan.pdf');
  writeFileSync(file, 'no list at all \u0000\u0001');
  await goTo(page, 'Home');
  await new StaffPage(page).open();
  await new ImportPage(page).open();
  await drag(page.getByRole('button', { name: /^Choose (a|another) file$/ }), [file], true);
  await expect(page.getByRole('alert')).toBeVisible();
});
