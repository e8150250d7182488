import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { fileOf, pdf, png } from './scans/scans.ts';
import { setUpSchool } from './school-year.ts';

const held = { what: 'First aid', mustHaveId: null, heldOn: day('2026-09-14'), provider: '', costPence: null };

/** A training at which two people were. */
async function trained() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const there = [people.nia, people.owain].map((staffId) => ({ staffId, expiresOn: null, certificate: '' }));
  const { trainingEventId } = await office.ask('trainingEvents.save', { id: null, ...held, people: there });
  const add = async (staffId: typeof people.nia, file: string) => {
    office.hands.openFile = file;
    return office.call('certificates.add', { trainingEventId, staffId });
  };
  const files = async (staffId: typeof people.nia) => {
    const { events } = await office.ask('trainingEvents.list', { staffId });
    return events.flatMap((event) => event.people).flatMap((one) => one.files);
  };
  return { office, people, there, trainingEventId, add, files };
}

test('a certificate is kept as what it is, shown, given back byte for byte under a name that says whose, and removed', async () => {
  const { office, people, add, files } = await trained();
  expect(await add(people.nia, fileOf('certificate.png', png()))).toMatchObject({ ok: true, value: { added: true } });
  const [file] = await files(people.nia);
  expect(file).toMatchObject({ kind: 'png', name: 'certificate.png', size: png().length, addedOn: '2026-09-21' });
  expect(await files(people.owain)).toEqual([]);
  if (!file) throw new Error('it was kept');
  const one = { staffId: people.nia, certificateScanId: file.id };
  const { address } = await office.ask('certificates.show', one);
  expect(office.paper(address)).toContain('alt="Nia Prosser, First aid, 2026-09-14"');
  office.hands.saveFile = newFolder();
  const { savedTo, fileName } = await office.ask('certificates.save', one);
  expect(fileName).toBe('Prosser, Nia – First aid – 2026-09-14.png');
  expect(readFileSync(savedTo)).toEqual(png());
  // of somebody else it is not there
  const others = { ...one, staffId: people.owain };
  expect(await office.refused('certificates.show', others)).toEqual({ code: 'not-found', what: 'certificate-scan' });
  await office.ask('certificates.remove', one);
  expect(await files(people.nia)).toEqual([]);
});

test('what is no certificate is refused as a scan is, and nobody who was not there has one', async () => {
  const { office, people, add, files, trainingEventId } = await trained();
  const wrong = await add(people.nia, fileOf('certificate.pdf', Buffer.from('<html><script>')));
  expect(wrong).toMatchObject({ ok: false, problem: { code: 'scan-refused', why: 'other' } });
  const misnamed = await add(people.nia, fileOf('certificate.pdf', png()));
  expect(misnamed).toMatchObject({ ok: false, problem: { code: 'scan-misnamed', is: 'png' } });
  expect(await files(people.nia)).toEqual([]);
  const absent = await office.refused('certificates.add', { trainingEventId, staffId: people.rhian });
  expect(absent).toEqual({ code: 'not-found', what: 'training-event' });
});

test('a correction of the training keeps the files of whoever stays in it, and those of whoever goes are gone', async () => {
  const { office, people, there, trainingEventId, add, files } = await trained();
  for (const staffId of [people.nia, people.owain]) await add(staffId, fileOf('certificate.pdf', pdf()));
  await office.ask('trainingEvents.save', { id: trainingEventId, ...held, provider: 'The county', people: there });
  expect(await files(people.owain)).toHaveLength(1);
  await office.ask('trainingEvents.save', { id: trainingEventId, ...held, people: there.slice(0, 1) });
  expect(await files(people.nia)).toHaveLength(1);
  await office.ask('trainingEvents.save', { id: trainingEventId, ...held, people: there });
  expect(await files(people.owain)).toEqual([]);
});

test('certificates are in what is given out in open formats, and in what somebody is handed who asks for their data', async () => {
  const { office, people, add } = await trained();
  await add(people.nia, fileOf('certificate.pdf', pdf('Zanzibar')));
  await add(people.owain, fileOf('certificate.pdf', pdf('Timbuktu')));
  office.hands.folder = newFolder();
  const { savedTo } = await office.ask('everything.save', { passphrase: passphrases.headteacher, purpose: 'A look' });
  const file = path.join(savedTo, 'people', 'Nia Prosser', 'Prosser, Nia – First aid – 2026-09-14.pdf');
  expect(readFileSync(file)).toEqual(pdf('Zanzibar'));

  const asked = { kind: 'access', name: '', asked: 'Everything', receivedOn: day('2026-09-21') } as const;
  const { requestId } = await office.ask('requests.add', { ...asked, staffId: people.nia });
  office.hands.saveFile = newFolder();
  await office.ask('requests.savePack', { requestId, format: 'word', language: 'en' });
  const beside = readdirSync(office.hands.saveFile).filter((name) => name.endsWith('.pdf'));
  expect(beside.map((name) => readFileSync(path.join(office.hands.saveFile ?? '', name), 'latin1'))).toEqual([
    pdf('Zanzibar').toString('latin1'),
  ]);
  const json = await office.ask('requests.savePack', { requestId, format: 'json', language: 'en' });
  const text = readFileSync(json.savedTo, 'utf8');
  expect(text).toContain(pdf('Zanzibar').toString('base64'));
  expect(text).not.toContain(pdf('Timbuktu').toString('base64'));
});
