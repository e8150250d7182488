import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { fullSchool } from '#test/office/undo/undoing.ts';
import { filledIn, formOut, lookedAt, withParts } from './forms.ts';

const unlock = async ({ office }: Awaited<ReturnType<typeof fullSchool>>, role: 'manager' | 'headteacher') => {
  await office.lock();
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
};

test('a form of a record that only the headteacher opens is nobody’s to the business manager', async () => {
  const school = await fullSchool();
  const { office, plan } = school;
  const forms = (await office.ask('documents.list', { under: { of: 'record', recordId: plan } })).documents;
  const own = (await office.ask('concerns.byId', { recordId: plan })).forms.map(({ id }): string => id);
  const document = forms.find(({ form }) => form !== null && own.includes(form))?.id ?? '';
  const file = await formOut(office, plan, { document });
  expect((await lookedAt(office, file)).whose).toMatchObject({ recordId: plan });

  await unlock(school, 'manager');
  expect((await office.ask('returnedForms.inHand', {})).files).toEqual([]); // nothing is in hand after a lock
  office.hands.openFile = file;
  const notHere = { code: 'form-refused', why: 'not-here' };
  expect(await office.refused('returnedForms.choose', { recordId: null })).toEqual(notHere);
  // of another school it is said in the same words
  office.hands.openFile = withParts(file, {
    'customXml/item1.xml': (xml) => xml.replace(plan, '00000000-0000-4000-8000-000000000001'),
  });
  expect(await office.refused('returnedForms.choose', { recordId: null })).toEqual(notHere);
  expect(office.faults).toEqual([]);
});

test('of a folder each file finds its own record, and what is none says why', async () => {
  const { office, nia, owain } = await fullSchool();
  const folder = path.join(newFolder(), 'came back');
  mkdirSync(folder);
  const put = (file: string, name: string) => copyFileSync(file, path.join(folder, name));
  put(filledIn(await formOut(office, nia), { 'statement/helped-or-hindered/agreed//': 'Time' }), 'a.docx');
  const ofOwain = await formOut(office, owain);
  put(ofOwain, 'b.docx');
  put(withParts(ofOwain, { 'customXml/item1.xml': () => '' }), 'c.docx');
  put(ofOwain, '~$b.docx'); // what Word keeps beside an open document
  office.hands.folder = folder;
  expect(await office.ask('returnedForms.chooseFolder', {})).toEqual({ files: 3 });
  const { files } = await office.ask('returnedForms.inHand', {});
  expect(files.map(({ fileName, whose, fault, differing }) => [fileName, whose?.name ?? fault, differing])).toEqual([
    ['a.docx', 'Nia Prosser', 1],
    ['b.docx', 'Owain Rees', 0],
    ['c.docx', 'map-gone', 0],
  ]);
  await office.ask('returnedForms.forget', {});
  expect((await office.ask('returnedForms.inHand', {})).files).toEqual([]);
});

test('a form that was handed out empty is for the record that somebody is looking at', async () => {
  const { office, nia } = await fullSchool();
  const folder = newFolder();
  office.hands.saveFile = folder;
  await office.ask('documents.save', {
    document: 'statement',
    subject: { of: 'blank' },
    language: 'en',
    format: 'word',
  });

  const file = filledIn(path.join(folder, readdirSync(folder)[0] ?? ''), {
    'statement/helped-or-hindered/agreed//': 'Time to plan',
  });
  office.hands.openFile = file;
  expect(await office.refused('returnedForms.choose', { recordId: null })).toMatchObject({ why: 'nobody' });
  const looked = await lookedAt(office, file, nia);
  expect(looked.lines.map(({ theirs, kind }) => ({ theirs, kind }))).toEqual([
    { theirs: 'Time to plan', kind: 'changed' },
  ]);
});
