import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { pack, wordsIn } from './safekeeping/pack-file.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

test('a note in the margin is for whoever wrote it, on no paper, counted nowhere, handed over, and gone when this is signed', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, people.nia);
  const enter = async (role: 'manager' | 'headteacher') => {
    await office.lock();
    await office.ask('vault.open', { role, passphrase: passphrases[role] });
  };
  const notes = async () => (await office.ask('margin.ofRecord', { recordId })).notes;
  const stage = async () => (await office.ask('reviews.byId', { reviewId: recordId })).stage;
  const write = (text: string) => office.ask('margin.write', { recordId, question: 'helped-or-hindered', text });
  await enter('manager');
  await write('Zanzibar: ask for the rota');
  expect(await notes()).toEqual([{ question: 'helped-or-hindered', text: 'Zanzibar: ask for the rota' }]);
  expect(await stage()).toBe('not-started');
  const { answers } = await office.ask('reviews.byId', { reviewId: recordId });
  expect(answers).toEqual([]);
  for (const { id } of (await office.ask('documents.list', { under: { of: 'record', recordId } })).documents) {
    const paper = { document: id, subject: { of: 'record', recordId }, language: 'en' } as const;
    const made = (await office.call('documents.preview', paper)) as { ok: boolean; value: { address: string } }; // if it is made
    if (made.ok) expect(pageText(office.paper(made.value.address) ?? '')).not.toContain('Zanzibar');
  }
  const asked = { kind: 'access', staffId: people.nia, name: '', asked: 'All', receivedOn: day('2026-09-21') } as const;
  const { requestId } = await office.ask('requests.add', asked);
  const handed = wordsIn(await pack(office, requestId, 'word'));
  for (const said of ['Note in the margin', 'Zanzibar: ask for the rota']) expect(handed).toContain(said);

  await enter('headteacher');
  expect(await notes()).toEqual([]); // it is the office's own
  await write('Quokka');
  await enter('manager');
  expect((await notes()).map(({ text }) => text)).toEqual(['Zanzibar: ask for the rota']);
  await write('');
  expect(await notes()).toEqual([]);
  await write('Zanzibar again');

  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  await office.ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  expect(await notes()).toEqual([]);
  const late = { recordId, question: 'helped-or-hindered', text: 'Too late' };
  expect(await office.refused('margin.write', late)).toEqual({ code: 'review-signed' });
  await enter('headteacher');
  expect(await notes()).toEqual([]);
});
