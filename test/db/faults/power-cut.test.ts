import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFiles } from '#db/vault/keys/key-file.ts';
import { newKey } from '#db/vault/keys/keys.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { given, lockedVault } from '#test/db/vaults.ts';
import { type Disk, diskWith } from './disk.ts';
import { entriesIn, faultsIn, openLedger } from './ledger.ts';
import { buildRecorder, type Deed, record } from './recording.ts';

const isLong = process.env['FAULTS'] === 'long';
const CUTS = isLong ? 500 : 100;

// Linux alone lets one library record what another does; what SQLite promises there, it promises everywhere
const onLinux = process.platform === 'linux';
const chance = seeded('test/db/faults/power-cut');

/** How many cuts lost something that was said to be saved, and how many left what cannot be read. */
interface Outcome {
  cuts: number;
  lost: number;
  corrupt: number;
}

test.runIf(onLinux)(`of ${CUTS} power cuts during writing, none loses an entry that was said to be saved`, () => {
  expect(cutWhileWritingEntries('FULL')).toEqual({ cuts: CUTS, lost: 0, corrupt: 0 });
});

test.runIf(onLinux)('with the setting that the library has by itself, the same cuts do lose entries', () => {
  const outcome = cutWhileWritingEntries('NORMAL');
  console.log(`the control, with the library's own setting: ${outcome.lost} of ${CUTS} cuts lost something`);
  expect(outcome).toMatchObject({ cuts: CUTS, corrupt: 0 });
  expect(outcome.lost).toBeGreaterThan(0);
});

test.runIf(onLinux)(
  `of ${CUTS} power cuts while the key file is changed, none leaves a vault without one`,
  async () => {
    const { folder } = await lockedVault('manager');
    const [work, crashed] = [newFolder(), path.join(newFolder(), 'crashed')];
    const disk = diskWith(folder);
    cpSync(folder, work, { recursive: true });
    const deeds = record(buildRecorder(newFolder()), work, 'write-key-files.ts', [work, '40', path.join(work, 'said')]);
    const outcome = cutPower(deeds, disk, crashed, (said) => {
      const found = readKeyFiles(crashed);
      return found.ok ? { lost: found.value.headers[0].gen < said } : 'corrupt';
    });
    expect(outcome).toEqual({ cuts: CUTS, lost: 0, corrupt: 0 });
  },
);

function cutWhileWritingEntries(synchronous: 'FULL' | 'NORMAL'): Outcome {
  const [work, crashed, key] = [newFolder(), path.join(newFolder(), 'crashed'), newKey()];
  const file = path.join(work, 'general.db');
  given(openLedger(file, key, true)).close();
  const disk = diskWith(work);
  const args = [file, key.toString('base64'), synchronous, '150', path.join(work, 'said')];
  const deeds = record(buildRecorder(newFolder()), work, 'write-ledger.ts', args);
  return cutPower(deeds, disk, crashed, (said) => {
    const ledger = openLedger(path.join(crashed, 'general.db'), key);
    if (!ledger.ok) return 'corrupt';
    const [entries, faults] = [entriesIn(ledger.value.db), faultsIn(ledger.value.db)];
    ledger.value.close();
    const all = Array.from({ length: said }, (_, index) => index + 1);
    return faults.length > 0 ? 'corrupt' : { lost: all.some((id) => !entries.has(id)) };
  });
}

/** Plays the deeds on the disk, cuts the power at chance moments, and looks each time at what is left. */
function cutPower(
  deeds: readonly Deed[],
  disk: Disk,
  folder: string,
  look: (said: number) => 'corrupt' | { lost: boolean },
): Outcome {
  const begin = deeds.findIndex(({ file }) => file === 'said');
  const moments = Array.from({ length: CUTS }, () => begin + chance.below(deeds.length - begin));
  const outcome: Outcome = { cuts: 0, lost: 0, corrupt: 0 };
  let said = 0;
  for (const [at, deed] of deeds.entries()) {
    if (deed.file !== 'said') disk.take(deed);
    else if (deed.kind === 'write') said = Number.parseInt(deed.bytes.toString('utf8'), 10) || said;
    for (const _ of moments.filter((moment) => moment === at)) {
      disk.cutPower(folder, chance);
      const found = look(said);
      outcome.cuts += 1;
      if (found === 'corrupt') outcome.corrupt += 1;
      else if (found.lost) outcome.lost += 1;
    }
  }
  return outcome;
}
