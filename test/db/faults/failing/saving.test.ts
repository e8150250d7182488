import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { newKey } from '#db/vault/keys/keys.ts';
import { addEntry, entriesIn, faultsIn, openLedger } from '#test/db/faults/ledger.ts';
import type { Order } from '#test/db/faults/lock/disk-orders.ts';
import { seeded } from '#test/db/seeded.ts';
import { given } from '#test/db/vaults.ts';
import { during, everyWrite, ground, isLong, onGround } from './ground.ts';

const FULL_DISKS = isLong ? 50 : 2;
const FEW = 1;
const MANY = 120;

/** Saves so many entries in turn on a disk that fails as ordered, and looks whether all that were acknowledged are there. */
async function saveOn(order: Order, entries: number): Promise<{ failed: number; wrong: string | undefined }> {
  const file = path.join(onGround('saving'), 'general.db');
  const key = newKey();
  const ledger = given(openLedger(file, key, true));
  const saved = new Set([addEntry(ledger, 'before the disk began to fail')]);
  const { value: error, failed } = await during(order, async () => {
    try {
      for (let count = 0; count < entries; count += 1) saved.add(addEntry(ledger, `entry ${count} `.repeat(40)));
      return undefined;
    } catch (cause) {
      return cause;
    } finally {
      ledger.close();
    }
  });
  const again = given(openLedger(file, key));
  const missing = [...saved].filter((id) => !entriesIn(again.db).has(id));
  const faults = faultsIn(again.db);
  const goesOn = addEntry(again, 'after it was mended') > 0;
  again.close();
  rmSync(path.dirname(file), { recursive: true });
  const isSaid = error === undefined || diskProblem(error) !== undefined;
  const isSound = missing.length === 0 && faults.length === 0 && isSaid && goesOn;
  return { failed, wrong: isSound ? undefined : JSON.stringify({ missing, faults, error: String(error) }) };
}

test.runIf(ground)(
  'whichever write or sync of a save fails, nothing acknowledged is lost and the fault has its sentence (T05)',
  async () => {
    const one = await everyWrite('one save', (order) => saveOn(order, FEW));
    const many = await everyWrite(`${MANY} saves`, (order) => saveOn(order, MANY));
    expect([one.wrong, many.wrong]).toEqual([[], []]);
    expect(many.failed).toBeGreaterThan(isLong ? 300 : 5);
  },
);

test.runIf(ground)(
  `on ${FULL_DISKS} full disks nothing acknowledged is lost, and the next save after making room is taken (T04)`,
  async () => {
    const chance = seeded('test/db/faults/failing/saving');
    const outcome = { disks: 0, full: 0, wrong: [] as string[] };
    for (; outcome.disks < FULL_DISKS; outcome.disks += 1) {
      const { failed, wrong } = await saveOn({ what: 'full', n: chance.below(400_000) }, 500);
      if (failed > 0) outcome.full += 1;
      if (wrong !== undefined) outcome.wrong.push(wrong);
    }
    console.log(`full disks while saving: ${JSON.stringify(outcome)}`);
    expect(outcome).toEqual({ disks: FULL_DISKS, full: FULL_DISKS, wrong: [] });
  },
);
