import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { type Compartment, compartments, compartmentsOf, type Role, roles } from '#domain/roles.ts';
import { inOrder } from '#domain/text/order.ts';
import { newFolder } from '#test/afterwards.ts';
import { asNobody } from '#test/as-nobody.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, setUpSchool } from '#test/office/school-year.ts';

const today = '2026-09-21';
const next = 'thimble gravel ocean fern';

let school = '';
let stick = '';
let name = '';
const sheets: Partial<Record<Compartment, string>> = {};

beforeAll(async () => {
  const office = await openOffice('headteacher', today);
  await setUpSchool(office);
  await openCycle(office);
  await office.ask('vault.renewRecoverySheets', { current: passphrases.headteacher });
  for (const compartment of compartments)
    sheets[compartment] = (await office.ask('vault.recoverySheet', { compartment })).groups.join(' ');
  stick = newFolder();
  office.hands.folder = stick;
  await office.ask('backups.choosePlace', { number: 1 });
  await office.ask('backups.make', {});
  await office.lock();
  school = office.folder;
  name = readdirSync(stick)[0] ?? '';
}, 120_000);

/** Every row that a role sees, but what counts the openings, the ways in and what is noted of them. */
async function rowsOf(folder: string, role: Role, passphrase: string): Promise<Record<string, unknown[]>> {
  const opened = await openVault({ folder, role, passphrase, clock: runningClock(), today: () => day(today) });
  if (!opened.ok) throw new Error(opened.problem.code);
  const rows: Record<string, unknown[]> = {};
  for (const compartment of compartmentsOf(role)) {
    const db = opened.value.vault[compartment]?.db;
    const tables = db?.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`) ?? [];
    for (const { name: table } of tables.filter((each) => !changing.includes(each.name)))
      rows[`${compartment}.${table}`] = db?.all(sql`select * from ${sql.identifier(table)} order by 1`) ?? [];
  }
  opened.value.vault.close();
  return rows;
}
const changing = ['vault_age', 'trail', 'school', 'backup', 'seen_day'];

type Opens = Input<'restore.apply'>['opensWith'];
const ways = ['passphrase', 'sheets'] as const;
const opensWith = (role: Role, way: (typeof ways)[number]): Opens =>
  way === 'passphrase'
    ? { by: 'passphrase', passphrase: passphrases[role] }
    : {
        by: 'sheets',
        sheets: compartmentsOf(role).map((compartment) => ({ compartment, key: sheets[compartment] ?? '' })),
      };

/** An office on a PC of its own, empty or with a copy of the school's records, and a folder to restore from. */
async function pcWith(from: string, folder = path.join(newFolder(), 'vault')): Promise<TestOffice> {
  const office = officeAt(folder, today);
  office.hands.folder = from;
  await office.ask('restore.choose', {});
  return office;
}

test.each(roles.flatMap((role) => ways.map((way) => [role, way] as const)))(
  'on an empty PC the %s has every row again, from the stick and the %s alone',
  async (role, way) => {
    const source = await rowsOf(copyOf(school), role, passphrases[role]);
    expect(Object.values(source).flat().length).toBeGreaterThan(10);
    const office = await pcWith(stick);
    const wanted = { name, role, opensWith: opensWith(role, way) };
    expect((await office.ask('restore.look', wanted)).lastUsedHere).toBeNull();
    await office.ask('restore.apply', { ...wanted, newPassphrase: way === 'sheets' ? next : null });
    await office.lock();
    expect(await rowsOf(office.folder, role, way === 'sheets' ? next : passphrases[role])).toEqual(source);
  },
);

function copyOf(folder: string): string {
  const copy = path.join(newFolder(), 'vault');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** A stick with one backup on it, changed. */
function stickWith(change: (bytes: Buffer) => Buffer, as = name): string {
  const other = newFolder();
  writeFileSync(path.join(other, as), change(readFileSync(path.join(stick, name))));
  return other;
}

const spoilt: [string, () => string, object][] = [
  [
    'half of a file',
    () => stickWith((bytes) => bytes.subarray(0, bytes.length / 2)),
    { code: 'backup-faulty', fault: 'cut-short' },
  ],
  [
    'a file with other bytes',
    () => stickWith((bytes) => Buffer.from(bytes).fill(1, 9000, 9010)),
    { code: 'backup-faulty', fault: 'damaged' },
  ],
  [
    'a file of a newer program',
    () =>
      stickWith((bytes) =>
        Buffer.from(bytes.toString('latin1').replace('"v":1,"vaultId"', '"v":2,"vaultId"'), 'latin1'),
      ),
    { code: 'backup-faulty', fault: 'newer' },
  ],
];

test.each(spoilt)(
  '%s is refused in its own words, and the records that stand there stay',
  async (_what, from, problem) => {
    const folder = copyOf(school);
    const before = readFileSync(path.join(folder, 'general.db'));
    const office = await pcWith(from(), folder);
    const [found] = (await office.ask('restore.found', {})).backups;
    const wanted = { name: found?.name ?? '', role: 'manager', opensWith: opensWith('manager', 'passphrase') } as const;
    const refused = found?.isReadable
      ? await office.refused('restore.look', wanted)
      : { code: 'backup-faulty', fault: found?.fault };
    expect(refused).toEqual(problem);
    expect(readFileSync(path.join(folder, 'general.db')).equals(before)).toBe(true);
  },
);

/** Where the records are to stand, by what is wrong with it: each is spoilt after the stick was chosen. */
const targets: [string, (folder: string) => void, { why: string; name: string }][] = [
  ['is gone', (folder) => rmSync(path.dirname(folder), { recursive: true }), { why: 'missing', name: 'records' }],
  ['is a file', (folder) => writeFileSync(folder, 'a letter'), { why: 'a-file', name: 'vault' }],
  [
    'lies in a file',
    (folder) => {
      rmSync(path.dirname(folder), { recursive: true });
      writeFileSync(path.dirname(folder), 'a letter');
    },
    { why: 'a-file', name: 'records' },
  ],
  [
    'has a file beside it that the restore would need',
    (folder) => writeFileSync(`${folder}-restoring`, 'a letter'),
    { why: 'a-file', name: 'vault-restoring' },
  ],
  ['is read only', (folder) => chmodSync(path.dirname(folder), 0o555), { why: 'read-only', name: 'records' }],
];

test.each(targets)(
  'where the place of the records %s, that is said, and nothing is half written',
  async (_how, spoil, problem) => {
    const round = path.join(newFolder(), 'records');
    mkdirSync(round);
    const office = await pcWith(stick, path.join(round, 'vault'));
    spoil(path.join(round, 'vault'));
    const everything = () => inOrder(readdirSync(path.dirname(round), { recursive: true }).map(String));
    const before = everything();
    const wanted = { name, role: 'manager', opensWith: opensWith('manager', 'passphrase') } as const;
    const doing = problem.why === 'read-only' ? asNobody : (work: () => Promise<void>) => work();
    await doing(async () => {
      for (const refused of [
        await office.refused('restore.look', wanted),
        await office.refused('restore.apply', { ...wanted, newPassphrase: null }),
      ])
        expect(refused).toEqual({ code: 'restore-target', ...problem });
    });
    expect(everything()).toEqual(before);
    expect(office.faults).toEqual([]);
  },
);

test('a wrong passphrase opens no backup, and a file under another name is still one', async () => {
  const renamed = 'the old PC.reviewbook-backup';
  const office = await pcWith(stickWith((bytes) => bytes, renamed));
  const wanted = { name: renamed, role: 'manager' } as const;
  const guessed = { ...wanted, opensWith: { by: 'passphrase', passphrase: 'who knows which words' } } as const;
  expect(await office.refused('restore.look', guessed)).toMatchObject({ code: 'wrong-passphrase' });
  await office.ask('restore.apply', { ...wanted, opensWith: opensWith('manager', 'passphrase'), newPassphrase: null });
  expect((await office.ask('vault.state', {})).role).toBe('manager');
});

test('the stick of another school is shown as one and not taken', async () => {
  const other = await openOffice('headteacher', today);
  await other.lock();
  const office = await pcWith(
    stickWith((bytes) => bytes),
    alien(other.folder),
  );
  expect((await office.ask('restore.found', {})).backups).toMatchObject([{ isReadable: true, isOther: true }]);
  const wanted = { name, role: 'manager', opensWith: opensWith('manager', 'passphrase') } as const;
  expect(await office.refused('restore.look', wanted)).toEqual({ code: 'backup-faulty', fault: 'other-school' });
});

/** A vault of another school: its key file says so. */
function alien(folder: string): string {
  for (const file of ['keys.json', 'keys.prev.json']) {
    const place = path.join(folder, file);
    const header = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>; // a key file
    const text = JSON.stringify({ ...header, vaultId: Buffer.alloc(16, 7).toString('base64') });
    writeFileSync(place, text);
  }
  return folder;
}

test('a backup from before a key was turned opens for everybody but whose key it was, and is taken back for them', async () => {
  const folder = copyOf(school);
  const office = officeAt(folder, '2026-09-28');
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  const turning = { role: 'manager', current: passphrases.headteacher, successor: next, other: null } as const;
  await office.ask('vault.turnKey', turning);
  await office.lock();
  office.clock.today = day('2026-10-05');
  office.hands.folder = stick;
  await office.ask('restore.choose', {});
  const before = readdirSync(path.dirname(folder)).sort();
  for (const way of ways) {
    const wanted = {
      name,
      role: 'manager',
      opensWith: opensWith('manager', way),
      newPassphrase: way === 'sheets' ? next : null,
    } as const;
    expect(await office.refused('restore.apply', wanted)).toEqual({ code: 'key-turned', turnedOn: '2026-09-28' });
  }
  expect(
    readdirSync(path.dirname(folder))
      .filter((each) => !each.endsWith('-restoring'))
      .sort(),
  ).toEqual(before);
  // what was tried changed nothing: the newest records open without a word
  expect((await office.ask('vault.open', { role: 'manager', passphrase: next })).newHere).toBeNull();
  await office.lock();
  await office.ask('restore.choose', {});
  const own = { name, role: 'headteacher', opensWith: opensWith('headteacher', 'passphrase') } as const;
  await office.ask('restore.apply', { ...own, newPassphrase: null });
  await office.lock();
  expect(await office.refused('vault.open', { role: 'manager', passphrase: passphrases.manager })).toEqual({
    code: 'key-turned',
    turnedOn: '2026-09-28',
  });
});
