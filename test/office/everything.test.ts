import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, planOf, reviewOf, setUpSchool } from './school-year.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

test('a school that leaves takes everything along: each table as JSON and CSV, each person’s documents as Word', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const nia = reviewOf(await openCycle(office), people.nia);
  office.hands.folder = newFolder();
  const { savedTo, files } = await office.ask('everything.save', {
    passphrase: passphrases.headteacher,
    purpose: 'Handed over to the trust',
  });
  expect(path.basename(savedTo)).toBe('Reviewbook records 2026-09-21');
  const found = filesIn(savedTo);
  expect(found).toHaveLength(files);
  expect(readFileSync(path.join(savedTo, 'READ ME FIRST.txt'), 'utf8')).toContain('Purpose: Handed over to the trust');
  expect(found.filter((file) => file.startsWith('people/') && file.endsWith('.docx')).length).toBeGreaterThan(2);
  const { record } = JSON.parse(readFileSync(path.join(savedTo, 'general/everything.json'), 'utf8')) as {
    record: { id: string }[]; // the table of that name
  };
  expect(record.map(({ id }) => id)).toContain(nia);
  expect(found).toContain('restricted/record.csv');
  expect(readdirSync(office.hands.folder)).toEqual([path.basename(savedTo)]);
});

test('the business manager’s folder holds nothing of the headteacher’s part', async () => {
  const head = await openOffice('headteacher', '2026-09-21');
  await setUpSchool(head);
  await openCycle(head);
  await head.lock();
  await head.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  head.hands.folder = newFolder();
  const asked = { passphrase: passphrases.manager, purpose: 'A copy for the trust' };
  const { savedTo } = await head.ask('everything.save', asked);
  expect(filesIn(savedTo).filter((file) => file.startsWith('restricted'))).toEqual([]);
  mkdirSync(path.join(head.hands.folder, 'other'));
  expect((await head.ask('everything.save', asked)).savedTo).toBe(`${savedTo} (2)`);
});

test('nobody takes everything out without the passphrase, a purpose and a place', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const asked = { passphrase: passphrases.manager, purpose: 'For the trust' };
  expect(await office.refused('everything.save', { ...asked, purpose: '  ' })).toEqual({
    code: 'field-empty',
    field: 'purpose',
  });
  expect(await office.refused('everything.save', { ...asked, passphrase: 'not this one at all' })).toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(await office.refused('everything.save', asked)).toEqual({ code: 'save-cancelled' });
  office.hands.folder = path.join(newFolder(), 'gone', 'deeper');
  office.hands.meanwhile = () => office.lock();
  expect(await office.refused('everything.save', asked)).toEqual({ code: 'vault-locked' });
});

test('a text that a spreadsheet would calculate is harmless in the lists and exact in the JSON', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const formula = '=HYPERLINK("a","b")';
  await office.ask('school.setPriorities', planOf(formula, '-5, and “more”'));
  await office.ask('school.update', {
    name: '+44 School',
    nation: 'wales',
    address: '',
    documentLanguage: 'en',
  });
  office.hands.folder = newFolder();
  const { savedTo } = await office.ask('everything.save', { passphrase: passphrases.manager, purpose: 'A look' });
  const list = readFileSync(path.join(savedTo, 'general/school.csv'), 'utf8');
  expect(list).toContain("'+44 School");
  expect(list).not.toMatch(/(?:^|,)"?[=+@-]/m);
  const { school } = JSON.parse(readFileSync(path.join(savedTo, 'general/everything.json'), 'utf8')) as {
    school: { name: string; priorities: unknown }[]; // the table of that name
  };
  expect(school[0]).toMatchObject({ name: '+44 School', priorities: [planOf(formula, '-5, and “more”')] });
});
