import { cpSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type OpenVault, openWithRecoveryKey } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { compartments } from '#domain/roles.ts';
import { given, migrations, namesIn, openAs } from '#test/db/vaults.ts';
import { type Former, files, type Generation, generations, pcWith, type Way, ways } from './generations.ts';

// each of four former generations with `npm run faults`, two of them in every run
const isLong = process.env['FAULTS'] === 'long';

let all: Generation[] = [];
let now: Generation;
let thens: Generation[] = [];

beforeAll(async () => {
  all = await generations();
  now = all.at(-1) as Generation; // there are five
  thens = isLong ? all.slice(0, -1) : [all[0], all[2]].flatMap((then) => then ?? []);
}, 120_000);

const today = () => day('2026-12-07');
type Pc = ReturnType<typeof pcWith>;

/** Why somebody was refused, or undefined where what opened is the newest of everything, without a warning needed. */
async function comesIn({ folder, anchorFile }: Pc, { role, passphrase }: Way, acceptOlder = false) {
  const opened = await openAs(folder, role, { passphrase, anchorFile, acceptOlder, today });
  if (!opened.ok) return { problem: opened.problem };
  const { vault, newHere } = opened.value;
  const isNewest = compartments.every((each) => {
    const db = vault[each]?.db;
    return db === undefined || namesIn(db).includes(`Came on ${now.on}`);
  });
  vault.close();
  return { isNewest, newHere };
}

/** What names the day of the change, or of the last use. */
const namesDay = ['keys-older', 'key-turned', 'records-older'] as const satisfies Problem['code'][];
/** What opens nothing. */
const shut = [...namesDay, 'wrong-passphrase', 'vault-mismatched', 'role-missing', 'vault-damaged'] as const;

/** Every way in tried at every former generation of some files; gives what went wrong. */
async function wrongs(former: readonly Former[], gone: readonly Former[] = []): Promise<string[]> {
  const found: string[] = [];
  for (const then of thens)
    for (const [name, way] of Object.entries<Way>(ways)) {
      const what = `${name}, with ${former.join(' and ')} of ${then.on}${gone.length > 0 ? `, without ${gone.join(' and ')}` : ''}`;
      const came = await comesIn(pcWith(now, then, former, gone), way);
      const opens = 'isNewest' in came ? 'opens' : came.problem.code;
      if ('isNewest' in came && !(came.isNewest && way.now === 'current')) found.push(`${what}: it opens`);
      if ('problem' in came && !shut.includes(came.problem.code as (typeof shut)[number]))
        found.push(`${what}: ${opens}`);
      if (way.now !== 'turned') continue;
      const accepted = await comesIn(pcWith(now, then, former, gone), way, true);
      if ('isNewest' in accepted) found.push(`${what}: it opens once the older copy is accepted`);
    }
  return found;
}

test.each(Object.keys(files) as Former[])(
  '%s of any former day put back opens nothing without a warning, and nothing for whose key was turned',
  async (file) => {
    expect(await wrongs([file])).toEqual([]);
  },
);

const keyFiles = ['keys.json', 'keys.prev.json'] as const;
const databases = ['general.db', 'restricted.db'] as const;
const inFolder = [...keyFiles, ...databases, 'last-seen.json', 'at-rest.json', 'state.json'] as const;

const together: [string, readonly Former[], readonly Former[]][] = [
  ['old key files beside the newest databases', keyFiles, []],
  ['the newest key files beside old databases', databases, []],
  ['one old key file with the old database of the office', ['keys.json', 'general.db'], []],
  ['the same on a PC that remembers nothing', ['keys.json', 'general.db'], ['the PC’s memory']],
  [
    'one old key file and everything else old, with nothing remembered',
    ['keys.prev.json', ...databases],
    ['the PC’s memory', 'last-seen.json'],
  ],
  ['key files and databases', [...keyFiles, ...databases], []],
  ['key files and databases on a PC that remembers nothing', [...keyFiles, ...databases], ['the PC’s memory']],
  ['the whole folder', inFolder, []],
  ['databases with the PC’s memory of then', [...databases, 'the PC’s memory'], []],
  ['key files, databases and the PC’s memory of then', [...keyFiles, ...databases, 'the PC’s memory'], []],
];

test.each(together)('%s put back: nothing opens without a warning', async (_what, former, gone) => {
  expect(await wrongs(former, gone)).toEqual([]);
});

test.runIf(isLong)('every mixture of old and new files, with and without what is remembered', async () => {
  const parts: readonly Former[] = [...keyFiles, ...databases, 'last-seen.json', 'the PC’s memory'];
  const found: string[] = [];
  let tried = 0;
  for (let mixture = 1; mixture < 2 ** parts.length; mixture += 1) {
    const former = parts.filter((_, at) => mixture & (1 << at));
    // with both memories of then, or none, the PC is that of then, and nothing can tell
    const remembers = !['last-seen.json', 'the PC’s memory'].every((file) => former.includes(file as Former));
    if (!remembers) continue;
    tried += thens.length * Object.keys(ways).length;
    found.push(...(await wrongs(former)));
  }
  console.log(`former generations: ${tried} openings of mixtures, ${found.length} without a warning`);
  expect(found).toEqual([]);
});

test('the log of a former session put beside the newest database is told of, or opens nothing', async () => {
  for (const then of thens)
    for (const way of Object.values<Way>(ways)) {
      const pc = pcWith(now, then, []);
      cpSync(path.join(then.place, 'general.db-wal'), path.join(pc.folder, 'general.db-wal'));
      const came = await comesIn(pc, way);
      expect([
        then.on,
        way,
        'problem' in came ? shut.includes(came.problem.code as 'key-turned') : came.isNewest,
      ]).toEqual([then.on, way, true]);
    }
});

test('the whole folder of a former day on a PC that does not know it opens for who opened it then, and names the day', async () => {
  for (const then of thens) {
    const pc = pcWith(now, then, inFolder, ['the PC’s memory']);
    const passphrase = ways[then.on < '2026-11-09' ? 'headteacher' : 'headteacher, second passphrase'];
    expect(await comesIn(pc, passphrase)).toMatchObject({ isNewest: false, newHere: then.on });
  }
});

test('what was current stays current, and is told of nothing', async () => {
  const [then] = thens;
  for (const way of Object.values<Way>(ways).filter(({ now: state }) => state === 'current'))
    expect(await comesIn(pcWith(now, then as Generation, []), way)).toEqual({ isNewest: true, newHere: null });
});

/** The sheets of a day, used by the headteacher on a PC. */
async function comesWithSheets({ folder, anchorFile }: Pc, { sheets }: Generation, acceptOlder: boolean) {
  const typed = Object.fromEntries(sheets.map(({ compartment, groups }) => [compartment, groups.join(' ')]));
  const opened: Result<{ vault: OpenVault }> = await openWithRecoveryKey({
    folder,
    anchorFile,
    migrations,
    today,
    role: 'headteacher',
    typed,
    acceptOlder,
    newPassphrase: 'harbour pepper nine walnut',
  });
  if (!opened.ok) return opened.problem.code;
  opened.value.vault.close();
  return 'opens';
}

const sheetCases: [string, readonly Former[]][] = [
  ['as it is now', []],
  ['with the key files of then', keyFiles],
  ['with everything of then', [...keyFiles, ...databases]],
];

test.each(sheetCases)('recovery sheets of a former day open nothing on a PC %s', async (_what, former) => {
  for (const then of thens) {
    const without = await comesWithSheets(pcWith(now, then, former), then, false);
    expect([then.on, without]).toEqual([
      then.on,
      expect.stringMatching(/^(recovery-key-wrong|key-turned|keys-older)$/),
    ]);
    expect(await comesWithSheets(pcWith(now, then, former), then, true)).not.toBe('opens');
  }
});

test('sheets that are good still open an older copy of the records only once it is accepted', async () => {
  const [first, second] = all as [Generation, Generation]; // a passphrase was changed between the two, and no sheet
  const older = () => pcWith(second, first, [...keyFiles, ...databases]);
  expect(await comesWithSheets(older(), first, false)).toBe('records-older');
  expect(await comesWithSheets(older(), first, true)).toBe('opens');
});

test('of one old and one new copy of the key file, the new one is used, and the other is put right', async () => {
  for (const file of keyFiles) {
    const pc = pcWith(now, thens[0] as Generation, [file]);
    const { role, passphrase } = ways['the next manager'];
    const wanted = { passphrase, anchorFile: pc.anchorFile, today };
    const opened = given(await openAs(pc.folder, role, wanted));
    expect(opened.isKeyFileMended).toBe(true);
    opened.vault.close();
    const again = given(await openAs(pc.folder, role, wanted));
    expect(again.isKeyFileMended).toBe(false);
    again.vault.close();
  }
});
