import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { answer } from '#db/schema/record/record-rows.ts';
import { openVault } from '#db/vault/vault.ts';
import { addRecord } from '#db/writes/record/records.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { copyOf } from '#test/office/matrix/whole-school.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { scannedPdf } from '#test/office/scans/scans.ts';
import { byBoth, changeStaff, openCycle, reviewOf, type SmallSchool, setUpSchool } from '#test/office/school-year.ts';

// What goes with somebody into the headteacher's part when they come to hold an office, besides their reviews: a pause, the
// record of a team that they are in, and what hangs on a record.

const TODAY = '2026-09-21';
const team = '11111111-1111-4111-8111-111111111113' as RecordId; // as random ids are written

interface Ground extends SmallSchool {
  folder: string;
  review: RecordId;
  cycleId: CycleId;
}
let ground: Ground;

beforeAll(async () => {
  const office = await openOffice('headteacher', TODAY);
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  await office.lock();
  const { nia, owain } = school.people;
  await withTeam(office.folder, cycle.id, [nia, owain]);
  ground = { ...school, folder: office.folder, review: reviewOf(cycle, nia), cycleId: cycle.id };
}, 60_000);

/** A team review of some people in the office's part, in which something is written that no operation touched. */
async function withTeam(folder: string, cycleId: CycleId, people: StaffId[]): Promise<void> {
  const asked = { folder, role: 'headteacher', passphrase: passphrases.headteacher } as const;
  const opened = await openVault({ ...asked, clock: { run: 'team', elapsed: () => 0 }, today: () => day(TODAY) });
  if (!opened.ok) throw new Error(opened.problem.code);
  const head = {
    id: team,
    kind: 'team-review',
    staffId: null,
    begunOn: day(TODAY),
    version: 1,
    state: 'open',
  } as const;
  opened.value.vault.general.transaction((db) => {
    addRecord(db, { ...head, cycleId }, people);
    const box = { recordId: team, question: 'team-grew', side: 'agreed', row: '', cell: '' } as const;
    db.insert(answer)
      .values({ ...box, text: 'Zanzibar of the team' })
      .run();
  });
  opened.value.vault.close();
}

async function enter(folder: string, role: Role): Promise<TestOffice> {
  const office = officeAt(folder, TODAY);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

/** What the list tells of somebody's pause. */
async function pauseOf({ ask }: TestOffice, staffId: StaffId) {
  const { pausedFrom, pausedUntil } = (await ask('staff.byId', { staffId })).staff;
  return [pausedFrom, pausedUntil];
}

type Change = (school: Ground) => { head?: StaffId; manager?: StaffId };
const from = day('2026-09-14');
const until = day('2026-12-18');

/** Nia's reviews are paused. By hand: the office reads her pause as long as it reads her reviews, and the headteacher always. */
const pauses: [string, Day | null, Change, boolean][] = [
  ['nothing changes', until, () => ({}), true],
  ['she becomes business manager, paused until a day', until, ({ people }) => ({ manager: people.nia }), false],
  ['she becomes business manager, paused without an end', null, ({ people }) => ({ manager: people.nia }), false],
  ['she becomes headteacher', null, ({ people }) => ({ head: people.nia }), false],
  ['both offices change at once', until, ({ people }) => ({ head: people.owain, manager: people.nia }), false],
];

test.each(pauses)('whose pause the office reads once %s', async (_, ends, change, isRead) => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  const { nia } = ground.people;
  // a change that can be undone, noted while she is paused
  await head.ask('staff.pause', { staffId: nia, from, until: ends });
  await changeStaff(head, nia, { hoursPerWeek: 20 });
  const offices = { head: ground.head, manager: ground.manager, ...change(ground) };
  await head.ask('school.setOffices', { headteacherId: offices.head, businessManagerId: offices.manager });
  expect(await pauseOf(head, nia)).toEqual([from, ends]);
  await head.lock();
  const office = await enter(head.folder, 'manager');
  expect(await pauseOf(office, nia)).toEqual(isRead ? [from, ends] : [null, null]);
  const { staff } = await office.ask('staff.list', { leavers: true });
  expect(staff.find(({ id }) => id === nia)?.paused).toBe(isRead);
  // and the change of her hours can be put back as if there had been no pause
  const { changes } = await office.ask('changes.list', {});
  const latest = changes.find(({ what }) => what === 'staff-changed');
  expect(latest).toMatchObject({ what: 'staff-changed', canUndo: true });
  if (latest) await office.ask('changes.undo', { changeId: latest.id });
  expect(await pauseOf(office, nia)).toEqual(isRead ? [from, ends] : [null, null]);
});

test('a pause of an office-holder is the headteacher’s alone, also after they left the office, until it ends', async () => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  const { manager, people } = ground;
  await head.ask('staff.pause', { staffId: manager, from, until: null });
  const lines = async (office: TestOffice) => {
    const all = await office.ask('trail.list', { from: null, until: null, person: manager, kind: '' });
    return all.lines.filter(({ what }) => what.startsWith('Paused')).length;
  };
  expect(await lines(head)).toBe(1);
  await head.ask('school.setOffices', { headteacherId: ground.head, businessManagerId: people.owain });
  await head.lock();
  let office = await enter(head.folder, 'manager');
  expect([await pauseOf(office, manager), await lines(office)]).toEqual([[null, null], 0]);
  await office.lock();
  const again = await enter(head.folder, 'headteacher');
  expect(await pauseOf(again, manager)).toEqual([from, null]);
  await again.ask('staff.pause', { staffId: manager, from: null, until: null });
  expect(await pauseOf(again, manager)).toEqual([null, null]);
  // whoever holds no office any more is paused as everybody is
  await again.ask('staff.pause', { staffId: manager, from, until });
  await again.lock();
  office = await enter(head.folder, 'manager');
  expect(await pauseOf(office, manager)).toEqual([from, until]);
});

test('a cycle that the headteacher opens notes nothing of an office-holder’s pause', async () => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  const { manager, head: leader } = ground;
  for (const staffId of [manager, leader]) await head.ask('staff.pause', { staffId, from, until: null });
  const next = { periodId: null, starts: day('2027-09-01') };
  const { periodId, starts, ends, people } = await head.ask('cycles.preview', next);
  expect(people.find(({ staffId }) => staffId === manager)?.leftOut).toEqual({ by: 'rule', rule: 'paused' });
  const appraisers = people
    .filter(({ leftOut, restricted }) => leftOut === null && !restricted)
    .map(({ staffId }) => ({ staffId, appraiserId: null, appraiserName: 'Gwen Tudur', panel: [] }));
  const { cycleId } = await head.ask('cycles.open', { periodId, starts, ends, appraisers, leaveOut: [] });
  await head.lock();
  const office = await enter(head.folder, 'manager');
  const { out } = await office.ask('cycles.byId', { cycleId });
  expect(out.filter(({ staffId }) => staffId === manager)).toEqual([]);
  expect(JSON.stringify(out)).not.toContain('paused');
});

/** By hand: a team's record tells of every member, so it is the headteacher's as soon as one member's records are. */
const teams: [string, Change, boolean][] = [
  ['nothing changes', () => ({}), true],
  ['a member becomes business manager', ({ people }) => ({ manager: people.owain }), false],
  ['a member becomes headteacher', ({ people }) => ({ head: people.nia }), false],
  ['somebody outside the team becomes business manager', ({ people }) => ({ manager: people.rhian }), true],
];

test.each(teams)('who reads the review of a team once %s', async (_, change, isRead) => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  const offices = { head: ground.head, manager: ground.manager, ...change(ground) };
  const wanted = { headteacherId: offices.head, businessManagerId: offices.manager };
  const { moves } = await head.ask('school.lookAtOffices', wanted);
  expect(moves.reduce((sum, { records }) => sum + records, 0) > 0).toBe(!isRead);
  await head.ask('school.setOffices', wanted);
  const box = { question: 'team-grew', side: 'agreed', row: '', cell: '' } as const;
  const readable = async (office: TestOffice) =>
    (await office.call('records.check', { recordId: team })) as { ok: boolean };
  const [mine] = [await readable(head)];
  expect(mine.ok).toBe(true);
  await head.lock();
  const office = await enter(head.folder, 'manager');
  expect((await readable(office)).ok).toBe(isRead);
  const write = { recordId: team, ...box, text: 'Marrows' };
  if (!isRead) expect(await office.refused('records.answer', write)).toEqual({ code: 'not-found', what: 'review' });
});

test('what hangs on a record goes with it: a note of whom a paper was shown to', async () => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  await head.ask('disclosures.note', {
    recordId: ground.review,
    document: null,
    sharedWith: 'The governors',
    sharedOn: day('2026-09-18'),
    purposeId: null,
    purpose: 'An appeal',
    note: '',
  });
  const noted = async () => {
    const days = { from: null, until: null, person: null, purpose: '' };
    return (await head.ask('disclosures.list', days)).disclosures.map(({ sharedWith }) => sharedWith);
  };
  expect(await noted()).toEqual(['The governors']);
  await head.ask('school.setOffices', { headteacherId: ground.head, businessManagerId: ground.people.nia });
  expect(await noted()).toEqual(['The governors']);
});

test('what hangs on a record goes with it: an appeal, and the scan of what was signed', async () => {
  const head = await enter(copyOf(ground.folder), 'headteacher');
  const [recordId, staffId] = [ground.review, ground.people.nia];
  await head.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  const { rowId } = await head.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await head.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  // nobody signs alone who is reviewed with a team, in which nobody has worked
  await head.ask('teams.remove', { recordId: team });
  await head.ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  head.hands.openFile = scannedPdf('signed.pdf', 'Zanzibar of the scan');
  await head.ask('scans.add', { recordId, version: 1 });
  const appeal = { disputes: 'entry', receivedOn: day('2026-09-18'), decidedBy: '', pauses: true } as const;
  await head.ask('appeals.note', { recordId, ...appeal, grounds: 'I was not late' });
  await head.ask('school.setOffices', { headteacherId: ground.head, businessManagerId: staffId });
  const [scan] = (await head.ask('scans.ofRecord', { recordId })).scans;
  head.hands.saveFile = newFolder();
  const { savedTo } = await head.ask('scans.save', { recordId, scanId: scan?.id ?? ('' as never) });
  expect(readFileSync(savedTo, 'latin1')).toContain('Zanzibar of the scan');
  await head.lock();
  const office = await enter(head.folder, 'manager');
  expect(await office.refused('scans.ofRecord', { recordId })).toEqual({ code: 'not-found', what: 'review' });
  const { reviews } = await office.ask('reviews.list', { cycleId: ground.cycleId });
  expect(reviews.filter((one) => one.staffId === staffId)).toEqual([]);
});
