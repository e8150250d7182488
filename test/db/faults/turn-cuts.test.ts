import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { addPerson, given, namesIn, newVault, passphrases, unlock } from '#test/db/vaults.ts';
import { diskWith } from './disk.ts';
import { buildRecorder, record } from './recording.ts';

const isLong = process.env['FAULTS'] === 'long';
const CUTS = isLong ? 250 : 6;
const next = 'gravel tulip compass oyster';
const people = { general: ['Angharad Rees'], restricted: ['Owain Prys'] };

// Linux alone lets one library record what another does
const onLinux = process.platform === 'linux';

test.runIf(onLinux).each(['passphrase', 'key'] as const)(
  `of ${CUTS} power cuts while a %s is changed, each leaves the records whole, for the passphrase before or after it (T18)`,
  async (what) => {
    const { folder, vault } = await newVault('headteacher');
    addPerson(vault.general.db, 'Angharad Rees');
    if (vault.restricted) addPerson(vault.restricted.db, 'Owain Prys');
    vault.close();
    const [work, crashed] = [newFolder(), path.join(newFolder(), 'crashed')];
    cpSync(folder, work, { recursive: true });
    const disk = diskWith(folder);
    const input = `${passphrases.headteacher}\n${next}\nnow\n`;
    const args = [work, what, path.join(work, 'said')];
    const deeds = record(buildRecorder(newFolder()), work, 'write-changed-keys.ts', args, input);
    const chance = seeded(`test/db/faults/turn-cuts ${what}`);
    const begin = deeds.findIndex(({ file }) => file === 'said');
    const moments = Array.from({ length: CUTS }, () => begin + chance.below(deeds.length - begin));
    const outcome = { cuts: 0, before: 0, after: 0, neither: 0, takenBack: 0 };
    let said = '';
    for (const [at, deed] of deeds.entries()) {
      if (deed.file !== 'said') disk.take(deed);
      else if (deed.kind === 'write') said = deed.bytes.toString('utf8').trim();
      for (const _ of moments.filter((moment) => moment === at)) {
        disk.cutPower(crashed, chance);
        outcome.cuts += 1;
        const opens = await whatOpens(crashed);
        outcome[opens] += 1;
        if (said === 'done' && opens !== 'after') outcome.takenBack += 1;
      }
    }
    console.log(`power cuts while a ${what} is changed: ${JSON.stringify(outcome)}`);
    expect(said).toBe('done');
    expect(outcome).toMatchObject({ cuts: CUTS, neither: 0, takenBack: 0 });
  },
);

/** Which passphrase opens what a power cut left, whole: the former, or the next one. */
async function whatOpens(folder: string): Promise<'before' | 'after' | 'neither'> {
  const ways = [
    ['after', next],
    ['before', passphrases.headteacher],
  ] as const;
  for (const [way, passphrase] of ways) {
    const copy = newFolder();
    cpSync(folder, copy, { recursive: true });
    const opened = await unlock(copy, 'headteacher', passphrase);
    if (!opened.ok && opened.problem.code === 'wrong-passphrase') continue;
    const vault = given(opened);
    expect({
      general: namesIn(vault.general.db),
      restricted: vault.restricted && namesIn(vault.restricted.db),
    }).toEqual(people);
    vault.close();
    return way;
  }
  return 'neither';
}
