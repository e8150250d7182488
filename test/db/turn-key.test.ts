import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addRole, type OpenVault, openWithRecoveryKey, type RecoverySheet, turnKey } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, handClock, lockedVault, migrations, namesIn, openAs, passphrases } from './vaults.ts';

const successor = 'gravel tulip compass oyster';
const keyFiles = ['keys.json', 'keys.prev.json'];
const everything = [...keyFiles, 'general.db', 'restricted.db'];
const turnTrail = () => undefined;

// a PC whose vault both people open, as it was before anybody's key was turned
let before = '';
let recovery: RecoverySheet[] = [];

beforeAll(async () => {
  const made = await lockedVault('headteacher');
  recovery = made.recovery;
  before = newFolder();
  cpSync(made.folder, path.join(before, 'vault'), { recursive: true });
  const vault = await open(pcOf(before), 'headteacher', '2026-11-02');
  given(await addRole(vault, { role: 'manager', passphrase: passphrases.manager }));
  addPerson(vault.general.db, 'Angharad Rees');
  if (vault.restricted) addPerson(vault.restricted.db, 'Owain Prys');
  vault.close();
}, 60_000);

const pcOf = (place: string) => ({ folder: path.join(place, 'vault'), anchorFile: path.join(place, 'anchor.json') });
type Pc = ReturnType<typeof pcOf>;

function newPc(): Pc {
  const place = newFolder();
  cpSync(before, place, { recursive: true });
  return pcOf(place);
}

const attempt = (
  { folder, anchorFile }: Pc,
  role: 'manager' | 'headteacher',
  passphrase = passphrases[role],
  on = '2026-11-23',
) => openAs(folder, role, { anchorFile, passphrase, today: () => day(on) });

async function open(
  pc: Pc,
  role: 'manager' | 'headteacher',
  on: string,
  passphrase = passphrases[role],
): Promise<OpenVault> {
  return given(await attempt(pc, role, passphrase, on)).vault;
}

/** The files of the vault as they were before, put back by hand. */
function putBack({ folder }: Pc, files: readonly string[]): void {
  for (const file of files) cpSync(path.join(before, 'vault', file), path.join(folder, file));
}

const typed = (sheet: RecoverySheet | undefined) => sheet?.groups.join(' ') ?? '';
const clock = handClock();
const current = passphrases.headteacher;

test('the headteacher turns the key of a business manager who leaves: whatever is put back, it opens nothing for them', async () => {
  const pc = newPc();
  const vault = await open(pc, 'headteacher', '2026-11-16');
  const turning = { role: 'manager', current, successor, other: null, clock, turnTrail } as const;
  const turned = given(await turnKey(vault, turning));
  expect(turned.recovery.map(({ compartment }) => compartment)).toEqual(['general']);
  expect(vault.isOpen()).toBe(false);
  expect(namesIn(turned.vault.general.db)).toEqual(['Angharad Rees']);
  expect(turned.vault.restricted && namesIn(turned.vault.restricted.db)).toEqual(['Owain Prys']);
  turned.vault.close();

  expect(await attempt(pc, 'manager')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
  const next = await open(pc, 'manager', '2026-11-17', successor);
  expect(namesIn(next.general.db)).toEqual(['Angharad Rees']);
  next.close();
  (await open(pc, 'headteacher', '2026-11-17')).close();

  const after = newFolder();
  cpSync(path.dirname(pc.folder), after, { recursive: true });
  putBack(pc, keyFiles);
  const keysOlder = { ok: false, problem: { code: 'keys-older', changedOn: '2026-11-16' } };
  expect(await attempt(pc, 'headteacher')).toEqual(keysOlder);
  expect(await attempt(pc, 'manager')).toMatchObject({ problem: { code: 'key-turned', turnedOn: '2026-11-16' } });
  putBack(pc, everything);
  expect(await attempt(pc, 'manager')).toMatchObject({ problem: { code: 'key-turned', turnedOn: '2026-11-16' } });
  expect(await attempt(pc, 'headteacher')).toMatchObject({
    problem: { code: 'records-older', lastUsed: '2026-11-02' },
  });

  // on a PC that has not seen the records, their folder remembers
  const elsewhere = pcOf(after);
  rmSync(elsewhere.anchorFile);
  putBack(elsewhere, keyFiles);
  expect(await attempt(elsewhere, 'manager')).toMatchObject({
    problem: { code: 'key-turned', turnedOn: '2026-11-16' },
  });
  // and without that, the former key opens nothing of the present ones either
  rmSync(path.join(elsewhere.folder, 'last-seen.json'));
  expect(await attempt(elsewhere, 'manager')).toEqual({ ok: false, problem: { code: 'vault-mismatched' } });
});

test('the sheets of before open nothing once a key was turned, and the new one does', async () => {
  const pc = newPc();
  const vault = await open(pc, 'headteacher', '2026-11-16');
  const turned = given(await turnKey(vault, { role: 'manager', current, successor, other: null, clock, turnTrail }));
  turned.vault.close();
  const wanted = {
    ...pc,
    migrations,
    today: () => day('2026-11-23'),
    role: 'manager',
    newPassphrase: 'thimble ocean fern pail',
  } as const;
  const old = await openWithRecoveryKey({ ...wanted, typed: { general: typed(recovery[0]) } });
  expect(old).toEqual({ ok: false, problem: { code: 'recovery-key-wrong', compartment: 'general' } });
  given(await openWithRecoveryKey({ ...wanted, typed: { general: typed(turned.recovery[0]) } })).vault.close();
});

test('a headteacher’s key that the business manager turns needs the sheet, which is then replaced with its key', async () => {
  const pc = newPc();
  const vault = await open(pc, 'manager', '2026-11-16');
  const turning = {
    role: 'headteacher',
    current: passphrases.manager,
    successor,
    other: null,
    clock,
    turnTrail,
  } as const;
  const turned = given(await turnKey(vault, turning));
  expect(turned.vault.restricted).toBeUndefined();
  turned.vault.close();
  expect(await attempt(pc, 'headteacher', successor)).toEqual({
    ok: false,
    problem: { code: 'restricted-sheet-needed' },
  });
  const restrictedSheet = { typed: typed(recovery[1]), turnTrail };
  const usual = { anchorFile: pc.anchorFile, passphrase: successor, today: () => day('2026-11-17') };
  const wrong = { ...restrictedSheet, typed: typed(recovery[0]) };
  expect(await openAs(pc.folder, 'headteacher', { ...usual, restrictedSheet: wrong })).toMatchObject({
    problem: { code: 'recovery-key-wrong', compartment: 'restricted' },
  });
  const brought = given(await openAs(pc.folder, 'headteacher', { ...usual, restrictedSheet }));
  expect(brought.recovery.map(({ compartment }) => compartment)).toEqual(['restricted']);
  expect(brought.vault.restricted && namesIn(brought.vault.restricted.db)).toEqual(['Owain Prys']);
  brought.vault.close();
  (await open(pc, 'headteacher', '2026-11-18', successor)).close();

  rmSync(pc.anchorFile);
  putBack(pc, [...keyFiles, 'general.db']);
  expect(await attempt(pc, 'headteacher')).toMatchObject({ problem: { code: 'key-turned', turnedOn: '2026-11-16' } });
  rmSync(path.join(pc.folder, 'last-seen.json'));
  expect(await attempt(pc, 'headteacher')).toEqual({ ok: false, problem: { code: 'vault-mismatched' } });
});

test('whoever turns their own key keeps the other person only with that person’s passphrase', async () => {
  const pc = newPc();
  const own = { role: 'headteacher', current, successor, clock, turnTrail } as const;
  const first = given(
    await turnKey(await open(pc, 'headteacher', '2026-11-16'), { ...own, other: passphrases.manager }),
  );
  expect(first.recovery.map(({ compartment }) => compartment)).toEqual(['general', 'restricted']);
  first.vault.close();
  (await open(pc, 'manager', '2026-11-17')).close();
  const again = { ...own, current: successor, successor: current, other: null };
  given(await turnKey(await open(pc, 'headteacher', '2026-11-17', successor), again)).vault.close();
  expect(await attempt(pc, 'manager')).toEqual({ ok: false, problem: { code: 'role-missing' } });
  (await open(pc, 'headteacher', '2026-11-18')).close();
});

test('the business manager turns no key of their own while there is a headteacher, and nobody without the passphrase', async () => {
  const pc = newPc();
  const vault = await open(pc, 'manager', '2026-11-16');
  const own = { role: 'manager', current: passphrases.manager, successor, other: null, clock, turnTrail } as const;
  expect(await turnKey(vault, own)).toEqual({ ok: false, problem: { code: 'not-allowed' } });
  const guessed = { ...own, role: 'headteacher', current: 'who knows which' } as const;
  expect(await turnKey(vault, guessed)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
  expect(vault.isOpen()).toBe(true);
  expect(existsSync(path.join(pc.folder, 'general.db.new'))).toBe(false);
  vault.close();
});

test('a power cut while a key is turned leaves the records under the former key or under the new one', async () => {
  const pc = newPc();
  const former = newPc();
  const vault = await open(pc, 'headteacher', '2026-11-16');
  given(await turnKey(vault, { role: 'manager', current, successor, other: null, clock, turnTrail })).vault.close();
  // before the key file was written: the complete copy means nothing
  const [db, copy] = ['general.db', 'general.db.new'].map((name) => path.join(former.folder, name));
  cpSync(path.join(pc.folder, 'general.db'), copy ?? '');
  (await open(former, 'manager', '2026-11-17')).close();
  expect(existsSync(copy ?? '')).toBe(false);
  // after it: the copy takes its place
  for (const file of keyFiles) cpSync(path.join(pc.folder, file), path.join(former.folder, file));
  cpSync(path.join(pc.folder, 'general.db'), copy ?? '');
  rmSync(former.anchorFile);
  const next = await open(former, 'manager', '2026-11-17', successor);
  expect(namesIn(next.general.db)).toEqual(['Angharad Rees']);
  next.close();
  renameSync(db ?? '', copy ?? '');
  (await open(former, 'headteacher', '2026-11-18')).close();
});
