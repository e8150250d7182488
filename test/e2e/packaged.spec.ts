import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageInto } from '#build/packaging.ts';
import { expect, launch, saveTo, test } from './app.ts';
import { DocumentsPage } from './pages/documents.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { ImportPage } from './pages/import.ts';
import { SetUpPage } from './pages/set-up.ts';
import { StaffPage } from './pages/staff.ts';
import { wordLines } from './readers.ts';

const passphrase = 'velvet anchor muddy ninety';
const sample = path.resolve(import.meta.dirname, '../samples/staff/mis-a-staff.csv');

test('the packaged program does what the built one does: records, a list that comes in, a document that goes out', async () => {
  test.setTimeout(300_000);
  const release = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-release-'));
  expect(await packageInto(release, 'linux')).toEqual([]);
  const { app, page, close } = await launch({ archive: path.join(release, 'linux-unpacked/resources/app.asar') });

  const begin = await (await new WelcomePage(page).arrive()).setUp();
  await begin.fill('manager', passphrase);
  const list = await begin.begin();
  const school = await list.open('School and logo');
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Ysgol Bryn Enfys');
  await school.goOnTo('People and passphrases');
  await goTo(page, 'Home');
  await new SetUpPage(page).open('Policy');
  await page.getByRole('radio', { name: 'Performance management of support staff' }).check();
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await goTo(page, 'Home');

  await new SetUpPage(page).open('Staff list');
  const importing = await new ImportPage(page).open();
  await importing.choose(app, sample);
  await expect.poll(() => importing.outcome()).toContain('12 new');
  await importing.apply('Add 12 people');
  await expect(page.getByRole('status').filter({ hasText: '12 people added.' })).toBeVisible();

  await goTo(page, 'Home');
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('manager', passphrase);
  await (await new StaffPage(page).open()).openPerson('Del Harries');

  const form = await (await new DocumentsPage(page).open()).preview('Performance review and planning statement');
  const [word, pdf] = [path.join(release, 'form.docx'), path.join(release, 'form.pdf')];
  await saveTo(app, word);
  await form.saveAs('Word');
  expect(wordLines(word)).toContain('Performance review and planning statement');
  await saveTo(app, pdf);
  await form.saveAs('PDF');
  expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');

  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'About Reviewbook' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'About Reviewbook' })).toBeVisible();
  // what stands on the disk is what is shown (E37)
  const archive = readFileSync(path.join(release, 'linux-unpacked/resources/app.asar'));
  await expect(page.getByText(createHash('sha256').update(archive).digest('hex'))).toBeVisible();
  const react = page.getByText(/^react \d+\.\d+\.\d+: MIT$/);
  await react.click();
  await expect(page.getByText('Permission is hereby granted, free of charge').locator('visible=true')).toBeVisible();

  await close();
  rmSync(release, { recursive: true });
});
