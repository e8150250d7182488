import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, reviewOf, setUpSchool, sign } from '#test/office/school-year.ts';
import { everyTable } from '#test/office/undo/undoing.ts';

async function enter({ ask }: TestOffice, role: 'manager' | 'headteacher'): Promise<void> {
  await ask('vault.lock', {});
  await ask('vault.open', { role, passphrase: passphrases[role] });
}

/** A school whose business manager's own review, which only the headteacher opens, is signed, with an objective and a need. */
async function schoolWithRestricted() {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, school.manager);
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', {
    kind: 'objective',
    rowId,
    fields: { text: 'Close the year by the tenth', criteria: 'No query' },
  });
  const need = await office.ask('training.add', {
    cycleId: cycle.id,
    staffId: school.manager,
    recordId,
    continues: null,
  });
  const fields = { need: 'Payroll at year end', provider: 'County', costPence: 12_050 };
  await office.ask('training.save', { trainingNeedId: need.trainingNeedId, fields });
  await sign(office, recordId);
  return { office, school, cycle, recordId };
}

test('what can be handed over is looked at first, and its copy is all that the office then has more', async () => {
  const { office, school } = await schoolWithRestricted();
  const { offered } = await office.ask('releases.offered', {});
  const ofEach = [...Map.groupBy(offered, ({ kind }) => kind).values()].flatMap(([first]) => first ?? []);
  expect(ofEach.map(({ kind }) => kind).toSorted()).toEqual(['objective', 'signed', 'step', 'training-need']);
  let before = await everyTable(office);
  for (const { source } of ofEach) {
    const { staffId } = await office.ask('releases.make', { source });
    expect(staffId).toBe(school.manager);
    const after = await everyTable(office);
    // one row more, in one table, of the general part
    const changed = Object.keys(after).filter((table) => !isDeepStrictEqual(after[table], before[table]));
    expect(changed).toEqual(['general released']);
    expect(after['general released']).toHaveLength((before['general released'] ?? []).length + 1);
    before = after;
  }
  const { lines } = await office.ask('trail.list', { from: null, until: null, person: null, kind: '' });
  expect(lines.filter(({ what }) => what === 'Handed one item to the office')).toHaveLength(ofEach.length);
  await enter(office, 'manager');
  const { released } = await office.ask('releases.list', {});
  const seen = (one: (typeof released)[number] | (typeof offered)[number]) => [
    one.kind,
    one.name,
    one.lines,
    one.paper,
  ];
  expect(new Set(released.map(seen))).toEqual(new Set(ofEach.map(seen)));
});

test('the office opens a paper that it was handed, and nothing beside it', async () => {
  const { office, recordId } = await schoolWithRestricted();
  const { offered } = await office.ask('releases.offered', {});
  const statement = offered.find(({ paper }) => paper === 'statement');
  if (!statement) throw new Error('the statement is signed');
  const { releaseId } = await office.ask('releases.make', { source: statement.source });
  await enter(office, 'manager');
  const subject = { of: 'released', releaseId } as const;
  await office.ask('documents.print', { document: 'statement', subject, language: 'en' });
  expect(office.printed.at(-1)).toContain('Close the year by the tenth');
  const other = { document: 'cpd-form', subject, language: 'en' } as const;
  expect(await office.refused('documents.print', other)).toEqual({ code: 'not-found', what: 'document' });
  expect(await office.refused('releases.offered', {})).toEqual({ code: 'not-allowed' });
  expect(await office.refused('releases.make', { source: statement.source })).toEqual({ code: 'not-allowed' });
  expect(await office.refused('releases.remove', { releaseId })).toEqual({ code: 'not-allowed' });
  expect(await office.refused('reviews.byId', { reviewId: recordId })).toEqual({ code: 'not-found', what: 'review' });
  const { lines } = await office.ask('trail.list', { from: null, until: null, person: null, kind: '' });
  expect(lines.some(({ what }) => what === 'Handed one item to the office')).toBe(true);
  await enter(office, 'headteacher');
  await office.ask('releases.remove', { releaseId });
  expect((await office.ask('releases.list', {})).released).toEqual([]);
});

test('nothing that the office holds anyway is handed to it, and nothing that is not there', async () => {
  const { office, school, cycle } = await schoolWithRestricted();
  const nia = reviewOf(cycle, school.people.nia);
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId: nia, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  const gone = { code: 'not-found', what: 'released' };
  expect(await office.refused('releases.make', { source: { of: 'objective', recordId: nia, id: rowId } })).toEqual(
    gone,
  );
  expect(await office.refused('releases.make', { source: { of: 'training-need', id: 'none' } })).toEqual(gone);
});

test('what was handed over is in the pack of whoever asks for what is held about them', async () => {
  const { office, school } = await schoolWithRestricted();
  const { offered } = await office.ask('releases.offered', {});
  const need = offered.find(({ kind }) => kind === 'training-need');
  if (!need) throw new Error('a need was written');
  await office.ask('releases.make', { source: need.source });
  await enter(office, 'manager');
  const asked = { staffId: school.manager, name: '', asked: 'Everything', receivedOn: day('2026-09-21') };
  const { requestId } = await office.ask('requests.add', { kind: 'access', ...asked });
  office.hands.saveFile = newFolder();
  const { savedTo } = await office.ask('requests.savePack', { requestId, format: 'json', language: 'en' });
  const pack = readFileSync(savedTo, 'utf8');
  expect(pack).toContain('Payroll at year end');
  expect(pack).not.toContain('Close the year by the tenth');
});

test('what was handed over may go six years after its cycle has ended', async () => {
  const { office, cycle } = await schoolWithRestricted();
  const { offered } = await office.ask('releases.offered', {});
  const need = offered.find(({ kind }) => kind === 'training-need');
  if (!need) throw new Error('a need was written');
  const { releaseId } = await office.ask('releases.make', { source: need.source });
  const { reviews, deadlines, needs } = await office.ask('cycles.stillOpen', { cycleId: cycle.id });
  await office.ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  const dueOn = async (today: string) => {
    office.clock.today = day(today);
    await office.ask('keeping.confirmDay', { passphrase: passphrases.headteacher, day: day(today) });
    const { groups } = await office.ask('keeping.due', {});
    const due = groups.filter((group) => group.class === 'released' && group.state === 'due');
    return due.flatMap(({ items }) => items.map(({ id }) => id));
  };
  // the cycle ends on 31 August 2027
  expect(await dueOn('2033-08-30')).toEqual([]);
  expect(await dueOn('2033-09-02')).toEqual([releaseId]);
});

test('what was handed over is destroyed for good in its time, like anything else that the office keeps', async () => {
  const { office, cycle } = await schoolWithRestricted();
  const { offered } = await office.ask('releases.offered', {});
  for (const { source } of offered.slice(0, 2)) await office.ask('releases.make', { source });
  const { reviews, deadlines, needs } = await office.ask('cycles.stillOpen', { cycleId: cycle.id });
  await office.ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  // kept for six years from the end of its cycle, 31 August 2027
  const today = day('2033-09-02');
  office.clock.today = today;
  const typed = (role: 'manager' | 'headteacher') => ({ passphrase: passphrases[role], day: today });
  await enter(office, 'headteacher');
  await office.ask('keeping.confirmDay', typed('headteacher'));
  const { groups } = await office.ask('keeping.due', {});
  const items = groups
    .filter((group) => group.state === 'due' && !group.restricted)
    .flatMap((group) => group.items)
    .flatMap(({ class: of, id }) => (of === 'released' ? [{ class: of, id }] : []));
  expect(items).toHaveLength(2);
  const { proposalId } = await office.ask('keeping.propose', { restricted: false, items });
  await enter(office, 'manager');
  expect((await office.ask('releases.list', {})).released).toHaveLength(2);
  await office.ask('keeping.approve', { proposalId, ...typed('manager') });
  expect((await office.ask('releases.list', {})).released).toEqual([]);
  const tables = await everyTable(office);
  expect(tables['general released']).toEqual([]);
  const left = Object.entries(tables).filter(([name]) => name.startsWith('general '));
  expect(JSON.stringify(left)).not.toContain('Payroll at year end');
});
