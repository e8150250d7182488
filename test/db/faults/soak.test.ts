import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { planOf } from '#test/office/school-year.ts';

const isLong = process.env['FAULTS'] === 'long';
const LOCKS = isLong ? 200 : 3;
const SAVES_BETWEEN = isLong ? 100 : 5;
const onLinux = process.platform === 'linux';

interface Standing {
  handles: number;
  megabytes: number;
  kilobytesOfVault: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // what the flag gives

/** What the process holds, and what the vault takes, once it is locked. */
function standing(folder: string): Standing {
  collectGarbage();
  const vault = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  return {
    handles: readdirSync('/proc/self/fd').length,
    megabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
    kilobytesOfVault: Math.round(vault / 1024),
  };
}

test.runIf(onLinux)(
  `${LOCKS * SAVES_BETWEEN} saves and ${LOCKS} locks leave no handle behind and no log, and all is there (T32)`,
  async () => {
    const office = await openOffice('manager');
    const found: Standing[] = [];
    for (let round = 1; round <= LOCKS; round += 1) {
      for (let save = 0; save < SAVES_BETWEEN; save += 1)
        await office.ask('school.setPriorities', planOf(`Priority ${save} of round ${round}`));
      await office.lock();
      expect(readdirSync(office.folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
      office.notices.length = 0; // what a window was told is this test's own to keep
      found.push(standing(office.folder));
      await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
      const { priorities } = await office.ask('school.read', {});
      expect(priorities).toEqual([planOf(`Priority ${SAVES_BETWEEN - 1} of round ${round}`)]);
    }
    const [first, last] = [found[Math.min(9, found.length - 2)], found.at(-1)];
    console.log(`long use: after 10 rounds ${JSON.stringify(first)}, after ${LOCKS} ${JSON.stringify(last)}`);
    expect(last?.handles).toBeLessThanOrEqual((first?.handles ?? 0) + 2);
    expect(office.faults).toEqual([]);
  },
);
