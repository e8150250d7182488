import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Problem } from '#domain/problems.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { fileOf, jpeg, pdf, png } from './scans.ts';

/** A review that both sides signed on paper. */
async function signedReview() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const recordId = reviewOf(await openCycle(office), people.nia);
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  const unsigned = await office.refused('scans.add', { recordId, version: 1 });
  await office.ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  const add = async (file: string) => {
    office.hands.openFile = file;
    return office.call('scans.add', { recordId, version: 1 });
  };
  const scans = async () => (await office.ask('scans.ofRecord', { recordId })).scans;
  const one = async () => {
    const [scan] = await scans();
    if (!scan) throw new Error('a scan was kept');
    return { recordId, scanId: scan.id };
  };
  return { office, recordId, staffId: people.nia, unsigned, add, scans, one };
}

test('a scan is kept as what it is by its bytes, and is given back byte for byte under a name that says whose it is', async () => {
  const { office, recordId, unsigned, add, scans, one } = await signedReview();
  expect(unsigned).toEqual({ code: 'review-not-signed' });
  for (const [name, bytes, kind, ending] of [
    ['from the copier', pdf('Zanzibar'), 'pdf', 'pdf'], // a name without an ending says nothing wrong
    ['IMG_0042.JPG', jpeg(), 'jpeg', 'jpg'],
    ['page.png', png(), 'png', 'png'],
  ] as const) {
    expect(await add(fileOf(name, bytes))).toMatchObject({ ok: true, value: { added: true } });
    expect(await scans()).toMatchObject([{ kind, name, size: bytes.length, version: 1, addedOn: '2026-09-21' }]);
    office.hands.saveFile = newFolder();
    const { savedTo, fileName } = await office.ask('scans.save', await one());
    expect(fileName).toBe(`Prosser, Nia – signed version 1 – 2026–27.${ending}`);
    expect(readFileSync(savedTo)).toEqual(bytes);
    await office.ask('scans.remove', await one());
    expect(await scans()).toEqual([]);
  }
  expect(await office.refused('scans.add', { recordId, version: 2 })).toEqual({ code: 'review-not-signed' });
});

test('a picture is shown as a page without a script; a PDF is opened by the program that reads PDFs', async () => {
  const { office, add, one } = await signedReview();
  await add(fileOf('page.png', png()));
  const { address } = await office.ask('scans.show', await one());
  const page = office.paper(address) ?? '';
  expect(page).toContain(`data:image/png;base64,${png().toString('base64')}`);
  expect(page).toContain('alt="Nia Prosser, signed version 1, 2026–27"');
  expect(page).not.toContain('<script');
  await office.ask('scans.remove', await one());
  await add(fileOf('page.pdf', pdf()));
  expect(await office.refused('scans.show', await one())).toEqual({ code: 'field-unknown', field: 'scanId' });
});

const MEGABYTE = 1024 * 1024;
const large = (bytes: number): Buffer => {
  const end = Buffer.from('%%EOF\n');
  const start = Buffer.from('%PDF-1.7\n');
  return Buffer.concat([start, Buffer.alloc(bytes - start.length - end.length, 0x20), end]);
};
const damagedHeader = png();
damagedHeader[19] = 9; // the width is another than the check of the header says
const refused = (why: Extract<Problem, { code: 'scan-refused' }>['why']): Problem => ({ code: 'scan-refused', why });

test.each<[string, () => string, Problem]>([
  ['a Word file', () => fileOf('signed.pdf', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14])), refused('other')],
  ['a program under another name', () => fileOf('scan.pdf', Buffer.from('MZ\u0090\u0000', 'latin1')), refused('other')],
  ['a page of the web', () => fileOf('scan.png', Buffer.from('<html><script>')), refused('other')],
  ['an empty file', () => fileOf('scan.pdf', Buffer.alloc(0)), refused('empty')],
  ['10 MB and one byte', () => fileOf('scan.pdf', large(10 * MEGABYTE + 1)), refused('large')],
  ['a PNG that was cut off', () => fileOf('scan.png', png().subarray(0, -6)), refused('damaged')],
  ['a PNG with a damaged header', () => fileOf('scan.png', damagedHeader), refused('damaged')],
  ['a PNG without a pixel', () => fileOf('scan.png', png(0, 6)), refused('damaged')],
  ['a PNG with more pixels than memory holds', () => fileOf('scan.png', png(20_000, 6)), refused('pixels')],
  ['a JPEG that was cut off', () => fileOf('scan.jpg', jpeg().subarray(0, -2)), refused('damaged')],
  ['a JPEG that ends before its frame', () => fileOf('scan.jpg', jpeg().subarray(0, 12)), refused('damaged')],
  ['a PDF that was cut off', () => fileOf('scan.pdf', pdf().subarray(0, -8)), refused('damaged')],
  [
    'a PDF with something before it',
    () => fileOf('scan.pdf', Buffer.concat([Buffer.from('GIF89a'), pdf()])),
    refused('begins-late'),
  ],
  ['a picture that is called a PDF', () => fileOf('scan.pdf', png()), { code: 'scan-misnamed', is: 'png' }],
  ['a PDF that is called a picture', () => fileOf('scan.jpg', pdf()), { code: 'scan-misnamed', is: 'pdf' }],
  ['a folder', () => newFolder(), { code: 'file-unreadable', why: 'no-file' }],
  ['a file that is gone', () => path.join(newFolder(), 'gone.pdf'), { code: 'file-unreadable', why: 'missing' }],
])('%s is refused in words, and nothing is kept of it', async (_, file, problem) => {
  const { add, scans } = await shared;
  expect(await add(file())).toMatchObject({ ok: false, problem });
  expect(await scans()).toEqual([]);
});

const shared = signedReview();

test('exactly 10 MB are taken, and stand in a copy of the records and in what is given out', async () => {
  const { office, recordId, staffId, add, scans } = await signedReview();
  const bytes = large(10 * MEGABYTE);
  expect(await add(fileOf('whole.pdf', bytes))).toMatchObject({ ok: true });
  expect(await scans()).toHaveLength(1);
  office.hands.folder = newFolder();
  const { savedTo } = await office.ask('everything.save', { passphrase: passphrases.headteacher, purpose: 'A look' });
  const file = path.join(savedTo, 'people', 'Nia Prosser', 'Prosser, Nia – signed version 1 – 2026–27.pdf');
  expect(readFileSync(file).equals(bytes)).toBe(true);

  await office.ask('scans.remove', { recordId, scanId: (await scans())[0]?.id ?? ('' as never) });
  await add(fileOf('short.pdf', pdf('Zanzibar')));
  const asked = { kind: 'access', staffId, name: '', asked: 'Everything', receivedOn: day('2026-09-21') } as const;
  const { requestId } = await office.ask('requests.add', asked);
  office.hands.saveFile = newFolder();
  await office.ask('requests.savePack', { requestId, format: 'word', language: 'en' });
  const beside = readdirSync(office.hands.saveFile).filter((name) => name.endsWith('.pdf'));
  // the one that was removed can still be put back, and is held as long
  expect(beside.sort()).toEqual(['Nia Prosser – 2026-09-21 – scan 1.pdf', 'Nia Prosser – 2026-09-21 – scan 2.pdf']);
  const held = beside.map((name) => readFileSync(path.join(office.hands.saveFile ?? '', name)));
  expect(held.filter((one) => one.equals(pdf('Zanzibar')))).toHaveLength(1);
  expect(held.filter((one) => one.equals(bytes))).toHaveLength(1);
  const json = await office.ask('requests.savePack', { requestId, format: 'json', language: 'en' });
  expect(readFileSync(json.savedTo, 'utf8')).toContain(pdf('Zanzibar').toString('base64'));
});
