import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { proveBackup } from '#db/vault/backup/make-backup.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { newFolder } from '#test/afterwards.ts';
import { diskWith } from '#test/db/faults/disk.ts';
import { failingDisk } from '#test/db/faults/lock/disk-orders.ts';
import { buildRecorder, record } from '#test/db/faults/recording.ts';
import { seeded } from '#test/db/seeded.ts';
import { given, lockedVault, passphrases, unlock } from '#test/db/vaults.ts';

const isLong = process.env['FAULTS'] === 'long';
const CUTS = isLong ? 200 : 40;
const BACKUPS = 4;

// Linux alone lets one library record or refuse what another does
const onLinux = process.platform === 'linux';

test.runIf(onLinux)(
  `a backup that the power cuts off at ${CUTS} points leaves every one before it whole (T28)`,
  async () => {
    const { folder } = await lockedVault();
    const place = path.join(newFolder(), 'stick');
    mkdirSync(place);
    const said = `${place}/said`;
    const args = [folder, place, passphrases.headteacher, String(BACKUPS), said];
    const disk = diskWith(place);
    const deeds = record(buildRecorder(newFolder()), place, 'backup/write-backups.ts', args);
    const chance = seeded('test/db/faults/backup');
    const begin = deeds.findIndex(({ file }) => file === 'said');
    const moments = Array.from({ length: CUTS }, () => begin + chance.below(deeds.length - begin));
    const vault = given(await unlock(folder, 'headteacher'));
    const crashed = path.join(newFolder(), 'stick');
    const outcome = { cuts: 0, lost: 0, halfWritten: 0 };
    let counted = 0;
    for (const [at, deed] of deeds.entries()) {
      if (deed.file !== 'said') disk.take(deed);
      else if (deed.kind === 'write') counted = Number.parseInt(deed.bytes.toString('utf8'), 10) || counted;
      for (const _ of moments.filter((moment) => moment === at)) {
        disk.cutPower(crashed, chance);
        const { whole, broken } = await proved(vault, crashed);
        outcome.cuts += 1;
        if (whole < counted) outcome.lost += 1;
        if (broken > 0) outcome.halfWritten += 1;
      }
    }
    expect(outcome).toEqual({ cuts: CUTS, lost: 0, halfWritten: 0 });
  },
  3_600_000,
);

/** How many files that count as backups are whole, and how many are not. */
async function proved(vault: OpenVault, place: string): Promise<{ whole: number; broken: number }> {
  const found = { whole: 0, broken: 0 };
  for (const name of readdirSync(place).filter((each) => each.endsWith('.reviewbook-backup')))
    found[(await proveBackup(vault, path.join(place, name))).ok ? 'whole' : 'broken'] += 1;
  return found;
}

test.runIf(onLinux)(
  'a backup whose n-th write or sync fails is refused or whole, and the one before it is whole each time (T05)',
  async () => {
    const original = await lockedVault();
    const ground = newFolder();
    const [folder, place] = [path.join(ground, 'vault'), path.join(ground, 'stick')];
    const orders = path.join(newFolder(), 'orders'); // elsewhere: the order itself must not fail
    cpSync(original.folder, folder, { recursive: true });
    mkdirSync(place);
    const disk = failingDisk(ground, orders);
    const program = path.join(import.meta.dirname, 'fail-backups.ts');
    const args = [program, folder, place, passphrases.headteacher, orders, isLong ? '1' : '3', isLong ? '1' : '11'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, ...disk.env, LD_PRELOAD: disk.library },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const outcome = JSON.parse(stdout) as Record<string, unknown>; // fail-backups.ts says no other
    console.log('backing up on a failing disk:', stdout.trim());
    expect(outcome).toMatchObject({ lost: 0, untyped: [], left: 0 });
    expect(outcome['failed']).toBeGreaterThan(3);
  },
  3_600_000,
);
