import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ObjectiveId } from '#domain/ids.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

test('one person’s history is one line over all years, of what the session may open', async () => {
  const office = await openOffice('headteacher', '2026-11-23');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, people.nia);
  await ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  const objective = { kind: 'objective', recordId, continues: null, category: null } as const;
  const { rowId } = await ask('rows.add', objective);
  await ask('rows.save', { kind: 'objective', rowId: rowId as ObjectiveId, fields: { text: 'Phonics' } }); // of that kind
  await ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  const { recordId: visit } = await ask('observations.begin', { staffId: people.nia, kind: 'drop-in' });
  await ask('records.markStep', { recordIds: [visit], step: 'observed', on: day('2026-11-19') });
  const there = [{ staffId: people.nia, expiresOn: null, certificate: '' }];
  const held = { what: 'Fire safety', mustHaveId: 'fire', heldOn: day('2026-11-16'), provider: '', costPence: null };
  await ask('trainingEvents.save', { id: null, ...held, people: there });
  await ask('concerns.begin', { kind: 'concern', staffId: people.nia });
  const told = async ({ ask: asked }: Pick<typeof office, 'ask'>) =>
    (await asked('history.ofPerson', { staffId: people.nia })).events.map(({ on, kind, label, cycleLabel }) =>
      [on, kind, label?.en ?? '', cycleLabel ?? ''].join(' | '),
    );
  const ofOffice = [
    '2026-11-19 | observed |  | ',
    '2026-11-16 | trained | Fire safety | ',
    '2026-09-18 | signed |  | 2026–27',
    '2026-09-14 | step | Review and planning meeting held | 2026–27',
    '2019-09-02 | started |  | ',
  ];
  expect(await told(office)).toEqual(['2026-11-23 | concern-begun |  | ', ...ofOffice]);
  await office.lock();
  const manager = officeAt(office.folder, '2026-11-23');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await told(manager)).toEqual(ofOffice);
});

test('the history tells of the team, of appeals and how they ended, and of whom papers were shown to', async () => {
  const office = await openOffice('headteacher', '2026-11-23');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, people.nia);
  const team = await ask('teams.begin', { cycleId: cycle.id, staffIds: [people.nia, people.owain] });
  const appeal = { disputes: 'entry', receivedOn: day('2026-10-05'), grounds: 'I led it', decidedBy: '' } as const;
  await ask('appeals.note', { ...team, ...appeal, receivedOn: day('2026-10-20'), pauses: false });
  const { appealId } = await ask('appeals.note', { recordId, ...appeal, pauses: false });
  await ask('appeals.decide', { recordId, appealId, decidedOn: day('2026-10-12'), outcome: 'upheld', decision: '' });
  const shown = { document: 'statement', sharedWith: 'The governors', sharedOn: day('2026-10-14'), note: '' };
  await ask('disclosures.note', { recordId, ...shown, purposeId: null, purpose: 'An appeal' });
  const { events } = await ask('history.ofPerson', { staffId: people.nia });
  expect(events.map(({ on, kind, label, record }) => [on, kind, label?.en ?? '', record?.kind ?? ''])).toEqual([
    ['2026-11-23', 'team-begun', '', 'team-review'],
    ['2026-10-20', 'appealed', 'what is written in the record', 'team-review'],
    ['2026-10-14', 'shared', 'The governors', 'review'],
    ['2026-10-12', 'appeal-decided', 'Upheld', 'review'],
    ['2026-10-05', 'appealed', 'what is written in the record', 'review'],
    ['2019-09-02', 'started', '', ''],
  ]);
});

test('the same is printed as a paper, and what only the headteacher keeps is not in the office’s', async () => {
  const office = await openOffice('headteacher', '2026-11-23');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  await office.ask('records.markStep', {
    recordIds: [reviewOf(cycle, people.nia)],
    step: 'meeting',
    on: day('2026-09-14'),
  });
  await office.ask('concerns.begin', { kind: 'concern', staffId: people.nia });
  const paper = { document: 'staff-history', subject: { of: 'person', staffId: people.nia } } as const;
  await office.ask('documents.print', { ...paper, language: 'both' });
  expect(office.printed.at(-1)).toMatch(/14\sMedi\s2026/);
  expect(office.printed.at(-1)).toContain('A record was begun that the headteacher keeps');
  await office.lock();
  const manager = officeAt(office.folder, '2026-11-23');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  await manager.ask('documents.print', { ...paper, language: 'en' });
  expect(manager.printed.at(-1)).toMatch(/14\sSep\s2026/);
  expect(manager.printed.at(-1)).not.toContain('headteacher keeps');
});
