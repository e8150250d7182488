import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  addRole,
  changePassphrase,
  createVault,
  type OpenVault,
  type RecoverySheet,
  renewRecoverySheets,
  turnKey,
} from '#db/vault/vault.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import { lastingFolder, newFolder } from '#test/afterwards.ts';
import { addPerson, COST, given, handClock, migrations, openAs, passphrases } from '#test/db/vaults.ts';

/** Somebody's way in, and what became of it. */
export interface Way {
  role: Role;
  passphrase: string;
  /** What became of it: it is the newest, it was replaced by its owner, or its key was turned. */
  now: 'current' | 'replaced' | 'turned';
}

/** Everything that ever opened the vault, in the order in which it was replaced. */
export const ways = {
  manager: { role: 'manager', passphrase: passphrases.manager, now: 'turned' },
  'the next manager': { role: 'manager', passphrase: 'gravel tulip compass oyster', now: 'current' },
  headteacher: { role: 'headteacher', passphrase: passphrases.headteacher, now: 'replaced' },
  'headteacher, second passphrase': { role: 'headteacher', passphrase: 'thimble ocean fern pail', now: 'turned' },
  'headteacher, third passphrase': { role: 'headteacher', passphrase: 'copper lantern by the mill', now: 'current' },
} as const satisfies Record<string, Way>;

const clock = handClock();
const turnTrail = () => undefined;
const [first, second, third] = [
  ways.headteacher.passphrase,
  ways['headteacher, second passphrase'].passphrase,
  ways['headteacher, third passphrase'].passphrase,
];

type Changed = { recovery: RecoverySheet[]; vault?: OpenVault };

/** What was done on each day with the keys, and by whose passphrase the headteacher came in. */
const changes: { on: Day; by: string; act: (vault: OpenVault) => Promise<Result<Changed>> }[] = [
  {
    on: day('2026-11-02'),
    by: first,
    act: (vault) => addRole(vault, { role: 'manager', passphrase: ways.manager.passphrase }),
  },
  {
    on: day('2026-11-09'),
    by: first,
    act: (vault) => changePassphrase(vault, { current: first, next: second, clock }),
  },
  { on: day('2026-11-16'), by: second, act: (vault) => renewRecoverySheets(vault, { current: second, clock }) },
  {
    on: day('2026-11-23'),
    by: second,
    act: (vault) =>
      turnKey(vault, {
        role: 'manager',
        current: second,
        successor: ways['the next manager'].passphrase,
        other: null,
        clock,
        turnTrail,
      }),
  },
  {
    on: day('2026-11-30'),
    by: second,
    act: (vault) =>
      turnKey(vault, {
        role: 'headteacher',
        current: second,
        successor: third,
        other: ways['the next manager'].passphrase,
        clock,
        turnTrail,
      }),
  },
];

/** A PC at the end of one of those days: its vault and what it remembers; with the vault as it stood open, too. */
export interface Generation {
  on: Day;
  place: string;
  /** The sheets that were good on that day. */
  sheets: RecoverySheet[];
}

export const pcOf = (place: string) => ({
  folder: path.join(place, 'vault'),
  anchorFile: path.join(place, 'anchor.json'),
});

/** The generations of a vault that was used on five days; on each the keys were changed. */
export async function generations(): Promise<Generation[]> {
  const place = lastingFolder();
  const { folder, anchorFile } = pcOf(place);
  const made = given(
    await createVault({
      folder,
      anchorFile,
      migrations,
      role: 'headteacher',
      passphrase: first,
      cost: COST,
      today: () => day('2026-11-01'),
    }),
  );
  let sheets = made.recovery;
  made.vault.close(new Date('2026-11-01T15:00:00Z'));
  const found: Generation[] = [];
  for (const { on, by, act } of changes) {
    const { vault } = given(await openAs(folder, 'headteacher', { passphrase: by, anchorFile, today: () => on }));
    const changed = given(await act(vault));
    const open = changed.vault ?? vault;
    const replaced = new Set(changed.recovery.map(({ compartment }) => compartment));
    sheets = [...sheets.filter(({ compartment }) => !replaced.has(compartment)), ...changed.recovery];
    addPerson(open.general.db, `Came on ${on}`);
    if (open.restricted) addPerson(open.restricted.db, `Came on ${on}`);
    const kept = lastingFolder();
    cpSync(path.join(folder, 'general.db-wal'), path.join(kept, 'general.db-wal'));
    open.close(new Date(`${on}T15:00:00Z`));
    cpSync(place, kept, { recursive: true });
    found.push({ on, place: kept, sheets });
  }
  return found;
}

/** Everything that can be put back: the files of the vault, what it left of itself, and what the PC remembers. */
export const files = {
  'keys.json': 'vault/keys.json',
  'keys.prev.json': 'vault/keys.prev.json',
  'general.db': 'vault/general.db',
  'restricted.db': 'vault/restricted.db',
  'last-seen.json': 'vault/last-seen.json',
  'at-rest.json': 'vault/at-rest.json',
  'state.json': 'vault/state.json',
  'the PC’s memory': 'anchor.json',
} as const;
export type Former = keyof typeof files;

/** A PC as it is now, with some of its files as they were then, and some gone. */
export function pcWith(now: Generation, then: Generation, former: readonly Former[], gone: readonly Former[] = []) {
  const place = newFolder();
  cpSync(now.place, place, { recursive: true });
  rmSync(path.join(place, 'general.db-wal'));
  for (const file of former) cpSync(path.join(then.place, files[file]), path.join(place, files[file]));
  for (const file of gone) rmSync(path.join(place, files[file]), { force: true });
  return { ...pcOf(place), place };
}
