import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { asNobody } from '#test/as-nobody.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { wordParagraphs, workbookCells } from './read-back.ts';
import { openCycle, reviewOf, setUpSchool, sign } from './school-year.ts';

/** A review of Nia Prosser, and an empty folder that the next dialog saves to. */
async function officeWithReview() {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, school.people.nia);
  office.hands.saveFile = newFolder();
  const statement = { document: 'statement', language: 'en', subject: { of: 'review', reviewId } } as const;
  return { office, school, cycle, reviewId, statement, folder: office.hands.saveFile };
}

test('what is previewed is the page that is printed, at an address that says nothing', async () => {
  const { office, statement } = await officeWithReview();
  const { address, title } = await office.ask('documents.preview', statement);
  expect(address).toMatch(/^\/paper\/[0-9a-f-]{36}$/);
  expect(title).toBe('Performance review and planning statement'); // as the policy calls it
  await office.ask('documents.print', statement);
  expect(office.paper(address)).toBe(office.printed[0]);
  expect(office.printed[0]).toContain('Nia Prosser');
});

test('a statement is saved as Word, Excel and PDF, whole and under a name that tells whose it is', async () => {
  const { office, statement, folder } = await officeWithReview();
  const saved: string[] = [];
  for (const format of ['word', 'excel', 'pdf'] as const) {
    const { savedTo, fileName } = await office.ask('documents.save', { ...statement, format });
    expect(savedTo).toBe(path.join(folder, fileName));
    saved.push(fileName);
  }
  const name = 'Prosser, Nia – Performance review and planning statement – 2026–27';
  expect(saved).toEqual([`${name}.docx`, `${name}.xlsx`, `${name}.pdf`]);
  expect(readdirSync(folder).sort()).toEqual(saved.toSorted());
  const [word = '', excel = '', pdf = ''] = saved.map((name) => path.join(folder, name));
  expect(await wordParagraphs(word)).toContain('Nia Prosser');
  expect((await workbookCells(excel)).map(({ value }) => value)).toContain('Nia Prosser');
  expect(readFileSync(pdf, 'utf8')).toContain('Nia Prosser'); // the tests' printer keeps the page as it is
});

test('saving again under the same name puts the new file in place of the old one', async () => {
  const { office, statement, folder } = await officeWithReview();
  const first = await office.ask('documents.save', { ...statement, format: 'word' });
  writeFileSync(first.savedTo, 'an older file');
  const second = await office.ask('documents.save', { ...statement, format: 'word' });
  expect(second).toEqual(first);
  expect(readdirSync(folder)).toEqual([first.fileName]);
  expect(await wordParagraphs(first.savedTo)).toContain('Nia Prosser');
});

test('what a program that was killed left half written goes with the next save to that folder, and nothing else does', async () => {
  const { office, statement, folder } = await officeWithReview();
  const left = ['.reviewbook-0b8a54a2-6f6c-4f0a-9d51-2f0d5c1f6a7e.tmp', '.somebody-else.tmp', 'notes.tmp'];
  for (const name of left) writeFileSync(path.join(folder, name), 'half of it');
  const { fileName } = await office.ask('documents.save', { ...statement, format: 'word' });
  expect(readdirSync(folder).sort()).toEqual(['.somebody-else.tmp', fileName, 'notes.tmp'].sort());
});

test('a save that is cancelled, or that has nowhere to go, leaves nothing behind', async () => {
  const { office, statement, folder } = await officeWithReview();
  const save = () => office.refused('documents.save', { ...statement, format: 'word' });
  delete office.hands.saveFile;
  expect(await save()).toEqual({ code: 'save-cancelled' });
  office.hands.saveFile = path.join(folder, 'gone');
  expect(await save()).toEqual({ code: 'save-failed', why: 'gone' });
  office.hands.saveFile = path.join(folder, 'x'.repeat(300));
  expect(await save()).toEqual({ code: 'save-failed', why: 'long-name' });
  const readOnly = path.join(folder, 'read-only');
  mkdirSync(readOnly);
  chmodSync(readOnly, 0o555);
  office.hands.saveFile = readOnly;
  await asNobody(async () => expect(await save()).toEqual({ code: 'save-failed', why: 'read-only' }));
  expect([readdirSync(folder), readdirSync(readOnly)]).toEqual([['read-only'], []]);
  expect(office.faults).toEqual([]);
});

test('what was saved last can be opened or shown, and nothing else', async () => {
  const { office, statement, folder } = await officeWithReview();
  expect(await office.refused('documents.openSaved', { how: 'open' })).toEqual({ code: 'not-found', what: 'file' });
  const { savedTo } = await office.ask('documents.save', { ...statement, format: 'word' });
  await office.ask('documents.openSaved', { how: 'open' });
  await office.ask('documents.openSaved', { how: 'folder' });
  expect(office.opened).toEqual([savedTo, folder]);
  expect(await office.call('documents.openSaved', { how: 'open', path: '/etc/passwd' })).toMatchObject({ ok: false });
});

test('a dialog that stands open past a lock saves nothing of what was read before (F20)', async () => {
  const { office, statement, folder } = await officeWithReview();
  office.hands.meanwhile = office.lock;
  expect(await office.refused('documents.save', { ...statement, format: 'word' })).toEqual({ code: 'vault-locked' });
  expect(readdirSync(folder)).toEqual([]);
  const unlock = () => office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  await unlock();
  office.hands.openFile = path.resolve('test/samples/staff/mis-a-staff.csv');
  expect(await office.refused('imports.choose', {})).toEqual({ code: 'vault-locked' });
  await unlock();
  expect(await office.refused('imports.look', { table: 0, headingRow: null })).toMatchObject({ code: 'not-found' });
  office.hands.folder = folder;
  expect(await office.refused('backups.choosePlace', { number: 1 })).toEqual({ code: 'vault-locked' });
  expect(office.faults).toEqual([]);
});

test('a paper about the business manager’s own review is made for the headteacher alone', async () => {
  const head = await openOffice('headteacher', '2026-09-21');
  const { manager } = await setUpSchool(head);
  const reviewId = reviewOf(await openCycle(head), manager);
  const asked = { document: 'statement', language: 'en', subject: { of: 'review', reviewId } } as const;
  await head.ask('documents.print', asked);
  expect(head.printed[0]).toContain('Beth Cadwgan');
  await head.lock();
  const office = officeAt(head.folder, '2026-09-21');
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  office.hands.saveFile = newFolder();
  const kept = { ...asked, subject: { of: 'signed', recordId: reviewId, version: 1 } } as const;
  expect(await office.refused('documents.preview', asked)).toEqual({ code: 'nothing-to-print' });
  expect(await office.refused('documents.save', { ...asked, format: 'word' })).toEqual({ code: 'nothing-to-print' });
  expect(await office.refused('documents.print', kept)).toEqual({ code: 'not-found', what: 'document' });
  expect(readdirSync(office.hands.saveFile)).toEqual([]);
});

test('the report to governors names nobody, and the summary of training names everybody who has a need', async () => {
  const { office, school, cycle } = await officeWithReview();
  const need = { cycleId: cycle.id, staffId: school.people.nia, recordId: null, continues: null };
  const { trainingNeedId } = await office.ask('training.add', need);
  await office.ask('training.save', { trainingNeedId, fields: { need: 'Makaton, level 1', costPence: 12_050 } });
  const subject = { of: 'cycle', cycleId: cycle.id } as const;
  const save = async (document: string, format: 'word' | 'excel') =>
    (await office.ask('documents.save', { document, subject, language: 'en', format })).savedTo;
  const report = [...(await wordParagraphs(await save('governor-report', 'word')))].join('\n');
  expect(report).toContain('2026–27');
  for (const name of ['Nia', 'Prosser', 'Rees', 'Tudur', 'Cadwgan']) expect(report).not.toContain(name);
  const cells = await workbookCells(await save('training-needs-summary', 'excel'));
  expect(cells.map(({ value }) => value)).toContain('Nia Prosser');
  const costs = cells.filter(({ value }) => value === '120.5');
  expect(costs.map(({ kind, format }) => [kind, format.includes('£')])).toContainEqual(['n', true]);
});

test('a form is printed empty for whoever writes by hand, and a paper that does not exist is not found', async () => {
  const { office, cycle } = await officeWithReview();
  await office.ask('documents.print', { document: 'pre-review-form', language: 'both', subject: { of: 'blank' } });
  expect(office.printed).toHaveLength(1);
  const asked = { language: 'en', subject: { of: 'cycle', cycleId: cycle.id } } as const;
  expect(await office.refused('documents.print', { ...asked, document: 'salary-slip' })).toEqual({
    code: 'not-found',
    what: 'document',
  });
  expect(await office.refused('documents.print', { ...asked, document: 'statement' })).toEqual({
    code: 'nothing-to-print',
  });
});

test('a printer that refuses is said to have refused', async () => {
  const { office, statement } = await officeWithReview();
  office.hands.noPrinter = true;
  expect(await office.refused('documents.print', statement)).toEqual({ code: 'print-failed' });
});

test('what leaves as a file before it is signed says so; what is printed to be signed in ink does not', async () => {
  const { office, statement, reviewId } = await officeWithReview();
  const draft = 'Draft of 21 September 2026, before signature';
  const saved = async () => {
    const { savedTo } = await office.ask('documents.save', { ...statement, format: 'pdf' });
    return readFileSync(savedTo ?? '', 'utf8'); // the tests’ printer keeps the page as it is
  };
  expect(await saved()).not.toContain('Draft'); // nothing stands in it: a form for handing out
  const objective = { kind: 'objective', recordId: reviewId, continues: null, category: null } as const;
  const { rowId } = await office.ask('rows.add', objective);
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Plan the spring fair' } });
  expect(await saved()).toContain(draft);
  await office.ask('documents.print', statement);
  expect(office.printed.at(-1)).not.toContain('Draft');
  await sign(office, reviewId);
  expect(await saved()).not.toContain('Draft');
});
