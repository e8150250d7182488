import { expect, test, vi } from 'vitest';
import { openVault } from '#db/vault/vault.ts';
import { addRecord } from '#db/writes/record/records.ts';
import { day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { withVisits } from '#test/rules/observation-kind.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { byBoth, openCycle, setUpSchool } from './school-year.ts';

// The small kind of record that proves the shape: what a policy says of it is test/rules/observation-kind.ts, and
// nothing else in the program was changed for it.
vi.mock('#templates/policies/index.ts', async (original) => {
  const { policies, ...others } = await original<{ policies: readonly unknown[] }>();
  return { ...others, policies: [...policies, policySchema.parse(withVisits)] };
});

const visitId = '11111111-1111-4111-8111-111111111111' as RecordId; // as random ids are written

/** Begins a visit to somebody, as an operation of its shelf will. */
async function beginVisit(folder: string, staffId: StaffId, cycleId: CycleId): Promise<void> {
  const role = 'manager';
  const clock = { run: 'begin', elapsed: () => 0 };
  const opened = await openVault({
    folder,
    role,
    passphrase: passphrases[role],
    clock,
    today: () => day('2026-11-21'),
  });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  vault.general.transaction((db) =>
    addRecord(db, {
      id: visitId,
      kind: 'observation',
      staffId,
      cycleId,
      begunOn: day('2026-09-18'),
      version: 1,
      state: 'open',
    }),
  );
  vault.close();
}

/** A school with a cycle open under the policy with visits, and one visit, on Monday 21 September 2026. */
async function withOneVisit(): Promise<TestOffice> {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: withVisits.id, choices: {} });
  const cycle = await openCycle(office);
  await office.lock();
  await beginVisit(office.folder, people.nia, cycle.id);
  const again = officeAt(office.folder, '2026-09-21');
  await again.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  return again;
}

const seen = { question: 'seen', side: 'appraiser' as const, row: '', cell: '' };

test('its boxes take what its form asks and nothing else', async () => {
  const office = await withOneVisit();
  await office.ask('records.answer', { recordId: visitId, ...seen, text: 'Rows of beans' });
  const weather = { recordId: visitId, question: 'weather', side: 'agreed' as const, row: '', cell: '' };
  expect(await office.refused('records.answer', { ...weather, text: 'snow' })).toMatchObject({ code: 'field-unknown' });
  await office.ask('records.answer', { ...weather, text: 'rain' });
  // a question of the conversation is none of the visit's
  const other = { recordId: visitId, question: 'harvest', side: 'agreed' as const, row: '', cell: '', text: 'Yes' };
  expect(await office.refused('records.answer', other)).toMatchObject({ code: 'field-unknown' });
  const { missing } = await office.ask('records.check', { recordId: visitId });
  expect(missing.map(({ address: { question }, weight }) => [question, weight])).toEqual([['felt', 'worth-a-look']]);
});

test('its own steps are marked in their order, and its deadline runs from them', async () => {
  const office = await withOneVisit();
  const mark = (step: string, on: string) => ({ recordIds: [visitId], step, on: day(on) });
  expect(await office.refused('records.markStep', mark('planted', '2026-09-18'))).toMatchObject({
    code: 'field-unknown',
    field: 'step',
  });
  const { changeId } = await office.ask('records.markStep', mark('visited', '2026-09-18'));
  // two working days after Friday 18 September 2026
  const due = async () =>
    (await office.ask('deadlines.list', {})).deadlines
      .filter(({ recordId }) => recordId === visitId)
      .map(({ kind, name, label, due: last }) => [kind, name, label.en, last]);
  expect(await due()).toEqual([['observation', 'Nia Prosser', 'Told how it was', '2026-09-22']]);
  // one of the two steps counts from the other
  expect(await office.refused('records.markStep', mark('told', '2026-09-17'))).toMatchObject({ code: 'step-order' });
  await office.ask('records.markStep', mark('told', '2026-09-21'));
  expect(await due()).toEqual([]);
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
});

test('it is signed, printed as it was signed, and begun again in a later version', async () => {
  const office = await withOneVisit();
  await office.ask('records.answer', { recordId: visitId, ...seen, text: 'Rows of beans' });
  await office.ask('records.markStep', { recordIds: [visitId], step: 'visited', on: day('2026-09-18') });
  const signatures = byBoth({ name: 'Somebody', signedOn: day('2026-09-21') });
  await office.ask('records.sign', { recordId: visitId, signatures });
  const change = { recordId: visitId, ...seen, text: 'Rows of peas' };
  expect(await office.refused('records.answer', change)).toEqual({ code: 'review-signed' });
  await office.ask('records.reopen', { recordId: visitId, reason: 'They were peas' });
  await office.ask('records.answer', change);
  const asked = { document: 'observation-record', language: 'en' } as const;
  await office.ask('documents.print', { ...asked, subject: { of: 'signed', recordId: visitId, version: 1 } });
  await office.ask('documents.print', { ...asked, subject: { of: 'record', recordId: visitId } });
  await office.ask('documents.print', { ...asked, subject: { of: 'blank' } });
  const [signed, now, blank] = office.printed;
  expect([signed?.includes('Rows of beans'), now?.includes('Rows of peas')]).toEqual([true, true]);
  for (const page of [signed, now, blank])
    for (const words of ['A visit to the greenhouse', 'What the visitor saw', 'The weather', 'Visitor'])
      expect(page).toContain(words);
  expect(blank).not.toContain('Rows of');
});

test('the papers that are offered of it are those of its form', async () => {
  const office = await withOneVisit();
  const { documents } = await office.ask('documents.list', { under: { of: 'record', recordId: visitId } });
  const visit = documents.find(({ form }) => form === 'observation');
  expect([visit?.title.en, visit?.subjects]).toEqual(['A visit to the greenhouse', ['record', 'blank']]);
});

test('no review and no list of reviews is other than without it', async () => {
  const office = await withOneVisit();
  const [open] = (await office.ask('home.read', {})).cycles;
  if (!open) throw new Error('a cycle is open');
  const { reviews } = await office.ask('reviews.list', { cycleId: open.id });
  expect(reviews.map(({ name }) => name)).toEqual(['Rhian Lloyd', 'Nia Prosser', 'Owain Rees']);
  expect(open.reviews).toBe(3);
  const nia = reviews.find(({ name }) => name === 'Nia Prosser');
  if (!nia) throw new Error('Nia has a review');
  const { steps, forms } = await office.ask('reviews.byId', { reviewId: nia.reviewId });
  expect(steps.map(({ id }) => id)).not.toContain('visited');
  expect(forms.map(({ id }) => id)).not.toContain('observation');
});
