import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { RequestId, StaffId } from '#domain/ids.ts';
import type { TestOffice } from '#test/office/office.ts';
import { fileOf, pdf, scannedPdf } from '#test/office/scans/scans.ts';
import { sign } from '#test/office/school-year.ts';
import { fullSchool, latestChange } from '#test/office/undo/undoing.ts';
import { pack } from './pack-file.ts';

/** What a pack says of files: the place of each and its words. */
async function filesIn(office: TestOffice, requestId: RequestId) {
  const { rows } = JSON.parse((await pack(office, requestId, 'json')).toString()) as {
    rows: { place: string; base64?: string }[];
  }; // what the program wrote just now
  return rows.flatMap(({ place, base64 }) =>
    base64 ? [[place, Buffer.from(base64, 'base64').toString('latin1')]] : [],
  );
}

const requestOf = async ({ ask }: TestOffice, staffId: StaffId) =>
  (await ask('requests.add', { kind: 'access', name: '', asked: '', staffId, receivedOn: day('2026-09-21') }))
    .requestId;

test('a scan and a certificate that were removed are handed over as long as they are kept for undoing, and once', async () => {
  const { office, owain, school, event } = await fullSchool();
  const { ask } = office;
  await sign(office, owain);
  office.hands.openFile = scannedPdf('statement.pdf', 'Zanzibar of the scan');
  await ask('scans.add', { recordId: owain, version: 1 });
  const { id: scanId } = (await ask('scans.ofRecord', { recordId: owain })).scans[0] ?? {};
  if (!scanId) throw new Error('a scan was kept');
  await ask('scans.remove', { recordId: owain, scanId });
  const removed = await latestChange(office);
  const requestId = await requestOf(office, school.people.owain);
  const gone = ['undo', pdf('Zanzibar of the scan').toString('latin1')];
  expect(await filesIn(office, requestId)).toEqual([gone]);
  await ask('changes.undo', { changeId: removed.id });
  expect(await filesIn(office, requestId)).toEqual([['signed', gone[1]]]);

  office.hands.openFile = fileOf('certificate.pdf', pdf('Zanzibar of the certificate'));
  await ask('certificates.add', { trainingEventId: event, staffId: school.people.nia });
  await ask('changes.undo', { changeId: (await latestChange(office)).id });
  expect(await filesIn(office, await requestOf(office, school.people.nia))).toEqual([
    ['undo', pdf('Zanzibar of the certificate').toString('latin1')],
  ]);
});

test('a signed paper that went with its signatures is handed over in words, however long it is', async () => {
  const { office, owain, school } = await fullSchool();
  const { ask } = office;
  const text = `${'So it went on. '.repeat(1300)}Zanzibar at the end`;
  await ask('records.answer', {
    recordId: owain,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text,
  });
  await sign(office, owain);
  await ask('changes.undo', { changeId: (await latestChange(office)).id });
  const requestId = await requestOf(office, school.people.owain);
  const { rows } = JSON.parse((await pack(office, requestId, 'json')).toString()) as {
    rows: { place: string; fields: { after?: { texts?: unknown } | null } }[];
  }; // what the program wrote just now
  const papers = rows.filter(({ place, fields }) => place === 'undo' && fields.after?.texts !== undefined);
  expect(papers.map(({ fields }) => JSON.stringify(fields).includes('Zanzibar at the end'))).toContain(true);
});
