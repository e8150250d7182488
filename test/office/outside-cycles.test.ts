import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { openVault } from '#db/vault/vault.ts';
import { addRecordOutside } from '#db/writes/record/record-frames.ts';
import { addRecord } from '#db/writes/record/records.ts';
import { outsideCycles } from '#domain/cycle/frame.ts';
import { day } from '#domain/days/dates.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { policySchema } from '#domain/policy/policy.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { withTeams } from '#test/rules/team-kind.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, type SmallSchool, setUpSchool } from './school-year.ts';

// Records outside all cycles, and records of a team, as they are stored: of kinds that only this policy has.
vi.mock('#templates/policies/index.ts', async (original) => {
  const { policies, ...others } = await original<{ policies: readonly unknown[] }>();
  return { ...others, policies: [...policies, policySchema.parse(withTeams)] };
});

const idOf = (at: number) => `11111111-1111-4111-8111-11111111111${at}` as RecordId; // as random ids are written
const [visit, secret, team] = [idOf(1), idOf(2), idOf(3)];

interface Begun {
  id: RecordId;
  kind: RecordKind;
  people: StaffId[];
  cycleId: CycleId | null;
  home: Compartment;
}

/** Begins records on Friday 18 September 2026, as operations of their kinds would. */
async function begin(folder: string, begun: readonly Begun[]): Promise<void> {
  const role = 'headteacher';
  const clock = { run: 'begin', elapsed: () => 0 };
  const today = () => day('2026-11-21');
  const opened = await openVault({ folder, role, passphrase: passphrases[role], clock, today });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  const frame = outsideCycles({ policy: policySchema.parse(withTeams), choices: {} }, day('2026-09-18'));
  for (const { id, kind, people, cycleId, home } of begun) {
    const [one, ...others] = people;
    const staffId = others.length === 0 ? (one ?? null) : null;
    const head = { id, kind, staffId, begunOn: day('2026-09-18'), version: 1, state: 'open' as const };
    vault[home]?.transaction((db) => {
      if (cycleId !== null) addRecord(db, { ...head, cycleId }, staffId === null ? people : []);
      else if (frame) addRecordOutside(db, { ...head, cycleId }, frame);
    });
  }
  vault.close();
}

/** The school is set up once; each test goes on where the one before it ended. */
let folder: string;
let school: SmallSchool;

beforeAll(async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  school = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: withTeams.id, choices: {} });
  const cycle = await openCycle(office);
  await office.lock();
  const { nia, owain, rhian } = school.people;
  await begin(office.folder, [
    { id: visit, kind: 'observation', people: [nia], cycleId: null, home: 'general' },
    { id: secret, kind: 'observation', people: [school.head], cycleId: null, home: 'restricted' },
    { id: team, kind: 'team-review', people: [nia, owain, rhian], cycleId: cycle.id, home: 'general' },
  ]);
  folder = office.folder;
}, 60_000);

async function enter(role: Role, today = '2026-09-21'): Promise<TestOffice> {
  const office = officeAt(folder, today);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

const visited = (recordId: RecordId) => ({ recordIds: [recordId], step: 'visited', on: day('2026-09-18') });

/** Whose and what is due on Home and in the list of all, with its day. */
async function due({ ask }: TestOffice) {
  const { deadlines } = await ask('deadlines.list', {});
  const listed = deadlines
    .filter(({ kind }) => kind !== 'review')
    .map(({ name, due: last, step }) => [name, step, last]);
  const { overdue, thisWeek, nextTwoWeeks } = await ask('home.read', {});
  const onHome = [...overdue, ...thisWeek, ...nextTwoWeeks].filter(({ kind }) => kind !== 'review');
  expect(onHome.map(({ name, due: last, step }) => [name, step, last])).toEqual(listed);
  return listed;
}

test('the deadline of a record in no cycle stands on Home and in the lists, and is printed', async () => {
  const office = await enter('manager');
  await office.ask('records.markStep', visited(visit));
  // two working days after Friday 18 September 2026
  expect(await due(office)).toEqual([['Nia Prosser', 'told', '2026-09-22']]);
  const list = await office.ask('deadlines.list', {});
  expect(list.outside?.terms).toEqual({ appraisee: { en: 'colleague' }, appraiser: { en: 'guide' } });
  const print = async (filter: Partial<typeof everythingDue>) => {
    const subject = { of: 'due', filter: { ...everythingDue, ...filter } } as const;
    await office.ask('documents.print', { document: 'what-is-due', language: 'en', subject });
    return office.printed.at(-1);
  };
  expect(await print({})).toContain('Told how it was');
  expect(await print({})).toContain('In no cycle');
  // only what is in no cycle
  expect(await print({ cycle: '–' })).not.toContain('Planted');
  office.hands.saveFile = newFolder();
  const { savedTo, fileName } = await office.ask('reviews.saveCalendar', { of: 'records', recordIds: [visit] });
  expect(fileName).toBe('Prosser, Nia – Deadlines.ics');
  expect(readFileSync(savedTo ?? '', 'utf8')).toContain('Nia Prosser: Told how it was');
  await office.lock();
});

test('its day moves with the calendar, and the office is told', async () => {
  const office = await enter('manager');
  const closed = { kind: 'closure', name: 'Snow', starts: day('2026-09-21'), ends: day('2026-09-21') } as const;
  const { moved, ...saved } = await office.ask('calendar.save', { id: null, entry: closed });
  expect(moved.map(({ name, from, to }) => [name, from, to])).toContainEqual([
    'Nia Prosser',
    '2026-09-22',
    '2026-09-23',
  ]);
  expect(await due(office)).toEqual([['Nia Prosser', 'told', '2026-09-23']]);
  await office.ask('calendar.remove', { id: saved.id });
  await office.lock();
});

test('its form is printed and signed under the day on which it was begun', async () => {
  const office = await enter('manager');
  await office.ask('records.answer', {
    recordId: visit,
    question: 'seen',
    side: 'appraiser',
    row: '',
    cell: '',
    text: 'Beans',
  });
  const asked = { document: 'observation-record', language: 'en' } as const;
  await office.ask('documents.print', { ...asked, subject: { of: 'record', recordId: visit } });
  expect(office.printed.at(-1)).toContain('Nia Prosser, 18 September 2026');
  expect(office.printed.at(-1)).toContain('Beans');
  const by = { name: 'Somebody', signedOn: day('2026-09-21') };
  const signatures = [
    { signer: 'appraisee' as const, ...by },
    { signer: 'appraiser' as const, ...by },
  ];
  await office.ask('records.sign', { recordId: visit, signatures });
  await office.ask('documents.print', { ...asked, subject: { of: 'signed', recordId: visit, version: 1 } });
  expect(office.printed.at(-1)).toContain('Beans');
  await office.lock();
});

test('only the headteacher is shown what is due on a restricted record', async () => {
  const head = await enter('headteacher');
  await head.ask('records.markStep', visited(secret));
  expect(await due(head)).toContainEqual(['Gwen Tudur', 'told', '2026-09-22']);
  await head.lock();
  const manager = await enter('manager');
  expect(await due(manager)).not.toContainEqual(['Gwen Tudur', 'told', '2026-09-22']);
  for (const ids of [[secret], [visit, secret]]) {
    manager.hands.saveFile = newFolder();
    const asked = { of: 'records', recordIds: ids } as const;
    const reply = await manager.call('reviews.saveCalendar', asked);
    expect(JSON.stringify(reply)).not.toContain('Tudur');
  }
  await manager.lock();
});

test('a team’s steps are marked, its deadlines run, and each of its members signs', async () => {
  const office = await enter('manager');
  const mark = (step: string) => ({ recordIds: [team], step, on: day('2026-09-18') });
  // a step for the kitchen is one of a team in which somebody works there; a step for principals is not
  await office.ask('records.markStep', mark('team-kitchen'));
  expect(await office.refused('records.markStep', mark('team-principal'))).toMatchObject({ code: 'field-unknown' });
  await office.ask('records.markStep', mark('team-met'));
  // a week after Friday 18 September 2026
  const [found] = (await due(office)).filter(([, step]) => step === 'team-written');
  expect(found?.[2]).toBe('2026-09-25');
  expect(found?.[0]).toMatch(/, .* \+ 1$/);
  const asked = { document: 'team-review', language: 'en' } as const;
  await office.ask('documents.print', { ...asked, subject: { of: 'record', recordId: team } });
  for (const name of ['Rhian Lloyd', 'Nia Prosser', 'Owain Rees'])
    expect(office.printed.at(-1)).toContain(`Colleague: ${name.replace(' ', '\u00a0')}`);
  const by = { name: 'Somebody', signedOn: day('2026-09-21') };
  const { nia, owain, rhian } = school.people;
  const members = [nia, owain, rhian].map((id) => ({ signer: `member/${id}` as const, ...by }));
  const guide = { signer: 'appraiser' as const, ...by };
  const refused = await office.refused('records.sign', { recordId: team, signatures: [...members.slice(1), guide] });
  expect(refused).toMatchObject({ code: 'field-empty' });
  await office.ask('records.sign', { recordId: team, signatures: [...members, guide] });
  await office.lock();
});
