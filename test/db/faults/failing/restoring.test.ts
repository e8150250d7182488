import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Reply } from '#contract/window.ts';
import { newFolder } from '#test/afterwards.ts';
import type { Order } from '#test/db/faults/lock/disk-orders.ts';
import { officeAt, openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { setUpSchool } from '#test/office/school-year.ts';
import { during, everyWrite, ground, onGround } from './ground.ts';

let stick = '';
let name = '';

beforeAll(async () => {
  if (ground === undefined) return;
  const office = await openOffice('headteacher', '2026-09-21');
  await setUpSchool(office);
  stick = newFolder();
  office.hands.folder = stick;
  await office.ask('backups.choosePlace', { number: 1 });
  await office.ask('backups.make', {});
  await office.lock();
  name = readdirSync(stick)[0] ?? '';
}, 120_000);

/** Restores on an empty PC whose disk fails as ordered, and once more when it has been mended. */
async function restoreOn(order: Order): Promise<{ failed: number; wrong: string | undefined }> {
  const folder = path.join(onGround('restoring'), 'vault');
  const office = officeAt(folder, '2026-09-21');
  office.hands.folder = stick;
  await office.ask('restore.choose', {});
  const opensWith = { by: 'passphrase', passphrase: passphrases.headteacher } as const;
  const wanted = { name, role: 'headteacher', opensWith, newPassphrase: null } as const;
  const restore = () => office.call('restore.apply', wanted) as Promise<Reply>;
  const { value: reply, failed } = await during(order, restore);
  const state = (await office.ask('vault.state', {})).state;
  const codes = reply.ok ? 'done' : reply.problem.code;
  const isWhole = reply.ok ? state === 'open' : state === 'none' || state === 'missing';
  // what failed is tried again; what was done is there when it is opened again
  await office.lock();
  if (!reply.ok) await office.call('restore.choose', {});
  const again = reply.ok
    ? ((await office.call('vault.open', { role: 'headteacher', passphrase: opensWith.passphrase })) as Reply)
    : await restore();
  const people = again.ok ? (await office.ask('staff.list', { leavers: true })).staff.length : 0;
  await office.lock();
  const left = existsSync(path.dirname(folder)) ? readdirSync(path.dirname(folder)) : [];
  rmSync(path.dirname(folder), { recursive: true, force: true });
  const isOfPlace = order.what !== 'full' || codes === 'restore-target';
  const isSaid = codes === 'done' || /^(?:disk|vault|backup|restore|save)-/.test(codes);
  const isSound = isSaid && isOfPlace && isWhole && people === 5;
  return { failed, wrong: isSound ? undefined : JSON.stringify({ codes, state, again, people, left }) };
}

test.runIf(ground)(
  'whichever write or sync of a restore fails, it is there whole or refused in words, and it goes when it is tried again (T05, T27)',
  async () => {
    const outcome = await everyWrite('a restore', restoreOn);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.failed).toBeGreaterThan(5);
  },
);

test.runIf(ground)('on a computer without room a restore says so, and leaves nothing half restored', async () => {
  for (const n of [0, 10_000, 100_000]) {
    const { failed, wrong } = await restoreOn({ what: 'full', n });
    expect([failed > 0, wrong]).toEqual([true, undefined]);
  }
});
