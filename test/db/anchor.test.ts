import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { knownVault, noteHead } from '#db/vault/anchor/anchor.ts';
import { changePassphrase, hasSeenVaultAt, tellRestored } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, handClock, lockedVault, openAs, passphrases } from './vaults.ts';

const next = 'gravel tulip compass oyster';
const on = (text: string) => () => day(text);

// what the PC and its vault looked like at the end of 2 and of 9 November; the passphrase was changed on the 16th
let then = '';
let now = '';
let vaultId = '';

beforeAll(async () => {
  const { folder } = await lockedVault('headteacher');
  const place = newFolder();
  const anchorFile = path.join(place, 'anchor.json');
  const vault = path.join(place, 'vault');
  cpSync(folder, vault, { recursive: true });
  const use = async (today: string, work: (opened: Awaited<ReturnType<typeof open>>) => unknown) => {
    const opened = await open(today);
    await work(opened);
    opened.close();
  };
  const open = async (today: string) =>
    given(await openAs(vault, 'headteacher', { anchorFile, today: on(today) })).vault;
  await use('2026-11-02', ({ general }) => addPerson(general.db, 'Angharad Rees'));
  then = copyOf(place);
  await use('2026-11-09', ({ general }) => addPerson(general.db, 'Owain Prys'));
  await use('2026-11-16', async (opened) => {
    vaultId = opened.vaultId;
    given(await changePassphrase(opened, { current: passphrases.headteacher, next, clock: handClock() }));
  });
  now = place;
}, 60_000);

/** The PC as it is now, with some files of its vault as they were on 2 November. */
function pcWith(files: readonly string[]): { folder: string; anchorFile: string } {
  const place = copyOf(now);
  for (const file of files) cpSync(path.join(then, 'vault', file), path.join(place, 'vault', file));
  return { folder: path.join(place, 'vault'), anchorFile: path.join(place, 'anchor.json') };
}

function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const keyFiles = ['keys.json', 'keys.prev.json'];
const everything = [...keyFiles, 'general.db', 'restricted.db'];
const days = { lastUsed: '2026-11-02', usedHereUpTo: '2026-11-16' };
const older = { ok: false, problem: { code: 'records-older', ...days, mayAccept: true } };
const keysOlder = { ok: false, problem: { code: 'keys-older', changedOn: '2026-11-16' } };

const open = ({ folder, ...pc }: ReturnType<typeof pcWith>, passphrase: string, acceptOlder = false) =>
  openAs(folder, 'headteacher', { ...pc, passphrase, acceptOlder, today: on('2026-11-23') });

test('the newest copy opens without a word', async () => {
  const opened = given(await open(pcWith([]), next));
  expect([opened.older, opened.clockDoubt]).toEqual([null, null]);
});

test.for([
  ['general.db', next],
  ['restricted.db', next],
] as const)('%s put back alone is told of, with the days (T13)', async ([file, passphrase]) => {
  expect(await open(pcWith([file]), passphrase)).toEqual(older);
});

test('both databases put back, and everything put back, are told of', async () => {
  expect(await open(pcWith(['general.db', 'restricted.db']), next)).toEqual(older);
  expect(await open(pcWith(everything), passphrases.headteacher)).toEqual(older);
});

test('a key file put back opens nothing with the passphrase of then, and the day of the change is named', async () => {
  const pc = pcWith(keyFiles);
  expect(await open(pc, passphrases.headteacher)).toEqual(keysOlder);
  rmSync(pc.anchorFile); // the vault itself knows
  expect(await open(pc, passphrases.headteacher)).toEqual(keysOlder);
});

test('one of the two copies of the key file put back changes nothing, and is put right', async () => {
  for (const file of keyFiles) {
    const pc = pcWith([file]);
    expect(await open(pc, passphrases.headteacher)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    given(await open(pc, next)).vault.close();
    for (const copy of keyFiles) rmSync(path.join(pc.folder, copy === file ? 'state.json' : copy), { force: true });
    given(await open(pc, next)).vault.close();
  }
});

test('an older copy that is gone on with is the newest from then on, and what it replaced is the older one', async () => {
  const pc = pcWith(everything);
  const opened = given(await open(pc, passphrases.headteacher, true));
  expect(opened.older).toEqual(days);
  opened.vault.close();
  const again = given(await open(pc, passphrases.headteacher));
  again.vault.close();
  expect(again.older).toBeNull();
  for (const file of everything) cpSync(path.join(now, 'vault', file), path.join(pc.folder, file));
  expect(await open(pc, next)).toMatchObject({ problem: { code: 'records-older', lastUsed: '2026-11-16' } });
});

test('a copy that the program itself put back opens without being asked about, once', async () => {
  const pc = pcWith(everything);
  tellRestored(pc, vaultId);
  const opened = given(await open(pc, passphrases.headteacher));
  expect(opened.older).toEqual(days);
  opened.vault.close();
  for (const file of everything) cpSync(path.join(then, 'vault', file), path.join(pc.folder, file));
  expect(await open(pc, passphrases.headteacher)).toMatchObject({ problem: { code: 'records-older' } });
});

test('a PC that has not seen the vault before names the day of its last use', async () => {
  const { folder } = pcWith(everything);
  rmSync(path.join(folder, 'last-seen.json'));
  const opened = given(
    await open({ folder, anchorFile: path.join(newFolder(), 'anchor.json') }, passphrases.headteacher),
  );
  expect([opened.older, opened.newHere]).toEqual([null, '2026-11-02']);
});

test('this PC remembers the last line of a trail from one use to the next', async () => {
  const pc = pcWith([]);
  noteHead(pc, vaultId, 'general', { hash: 'the hash of line 41' });
  given(await open(pc, next)).vault.close();
  expect(knownVault(pc, vaultId)?.heads).toEqual({ general: { hash: 'the hash of line 41' } });
});

test('what this PC remembers names nobody and no place, and may be damaged', async () => {
  const pc = pcWith([]);
  expect(readdirSync(path.dirname(pc.anchorFile)).sort()).toEqual(['anchor.json', 'vault']);
  expect(hasSeenVaultAt({ ...pc, folder: path.join(now, 'vault') })).toBe(true);
  expect(hasSeenVaultAt({ ...pc, folder: newFolder() })).toBe(false);
  writeFileSync(pc.anchorFile, '{"shape":1,"vaults":{"x":');
  given(await open(pc, next)).vault.close();
  expect(existsSync(`${pc.anchorFile}.tmp`)).toBe(false);
});
