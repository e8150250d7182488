import { cpSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { nodeBundle, nodeModules } from '#build/vite/node-bundle.ts';
import type { Reply } from '#contract/window.ts';
import { slotOf } from '#db/vault/keys/header.ts';
import { readKeyFiles } from '#db/vault/keys/key-file.ts';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { openSlot } from '#db/vault/keys/slots.ts';
import { addDays, day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { failingDisk, type Order } from './disk-orders.ts';
import { type HeldOffice, holdOffice, isThere } from './held-office.ts';
import { copiesIn, formsOfKey, formsOfText } from './memory.ts';

// `npm run faults` tries them all, `npm test` a few of each kind
const long = process.env['FAULTS'] === 'long';
const FULL_DISKS = long ? 25 : 1;
const FAILURES = long ? 60 : 2;
const MOMENTS = long ? 25 : 1;
const CANARIES = 20;
// the memory of a process is shown, and a disk is made to fail, on Linux only
const onLinux = process.platform === 'linux';
const chance = seeded('test/db/faults/lock');

const bundle = path.resolve('test-results/faults/office.cjs');
let original = '';
let keys: Buffer[] = [];
// the business manager's own review: nobody but the headteacher opens it
let reviewId: ReviewId;
const STEM = 'Zanzibar-canary-';
const canary = (number: number): string => `${STEM}${number}`;

beforeAll(async () => {
  const entry = 'electron/office/process/office-process.ts';
  await build({
    ...nodeBundle({
      entry,
      file: 'test-results/faults/office.cjs',
      target: 'node24',
      external: nodeModules,
      sourcemap: false,
    }),
    configFile: false,
  });
  const office = await openOffice('headteacher', '2026-09-21');
  const { manager } = await setUpSchool(office);
  reviewId = reviewOf(await openCycle(office), manager);
  await office.lock();
  original = office.folder;
  const copies = readKeyFiles(original);
  const header = copies.ok ? copies.value.headers[0] : undefined;
  const slot = header && slotOf(header, 'headteacher');
  const secret = secretOf(passphrases.headteacher);
  const opened = header && slot && secret && (await openSlot(header, slot, secret));
  if (!opened || opened.general === undefined || opened.restricted === undefined)
    throw new Error('the headteacher opens both');
  keys = [opened.general, opened.restricted];
}, 120_000);

const unlock = (office: HeldOffice) =>
  office.call('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });

/** A vault with its office, on a disk that can be told to fail. */
async function vaultOnDisk() {
  const folder = path.join(newFolder(), 'vault');
  cpSync(original, folder, { recursive: true });
  const disk = failingDisk(folder, `${folder}.orders`);
  return { folder, disk, office: await holdOffice(bundle, folder, disk) };
}

const box = { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;

/** Saves a text that nothing else holds, where the headteacher alone reads it. */
const save = (office: HeldOffice, text: string) => office.call('records.answer', { recordId: reviewId, ...box, text });

/** How often the office's own process holds something of the records, and a key: while it is open, the search must find them. */
function inOffice(office: HeldOffice): { canaries: boolean; keys: boolean } {
  const [canaries = 0, ...ofKeys] = copiesIn(office.office(), [formsOfText(STEM), ...keys.map(formsOfKey)]);
  return { canaries: canaries > 0, keys: ofKeys.every((count) => count > 0) };
}

/** How often the memory of main holds something of the records, and a key. */
function inMain(office: HeldOffice): { canaries: number; keys: number } {
  const [canaries = 0, ...ofKeys] = copiesIn(office.main, [formsOfText(STEM), ...keys.map(formsOfKey)]);
  return { canaries, keys: ofKeys.reduce((sum, count) => sum + count, 0) };
}

const nothingLeft = { canaries: 0, keys: 0 };

/** Locks, and looks at what is left: the process that held the vault is gone, and main holds nothing of it. */
async function lockAndLook(office: HeldOffice) {
  const before = office.office();
  await office.lock();
  return { isGone: !isThere(before), state: (await office.ask('vault.state', {})).state, ...inMain(office) };
}

const locked = { isGone: true, state: 'locked', ...nothingLeft };

test.runIf(onLinux)(
  `on ${FULL_DISKS} full disks the office locks, and nothing that was saved is lost`,
  async () => {
    const { office, disk } = await vaultOnDisk();
    for (let round = 0; round < FULL_DISKS; round += 1) {
      given(await unlock(office));
      let saved = '';
      for (let at = 0; at < CANARIES; at += 1) given(await save(office, canary(round * CANARIES + at)));
      saved = canary(round * CANARIES + CANARIES - 1);
      expect({ round, ...inOffice(office) }).toEqual({ round, canaries: true, keys: true });
      disk.order({ what: 'full', n: chance.below(200_000) });
      let last = '';
      const refused = await until(200, async (more) => {
        const text = `${canary(more)} ${'and more of it '.repeat(15)}`;
        last = text;
        const reply = await save(office, text);
        if (reply.ok) saved = text;
        return !reply.ok;
      });
      expect({ round, refused, ...(await lockAndLook(office)) }).toEqual({ round, refused: true, ...locked });
      disk.order({ what: 'nothing' });
      // what was refused last may have reached the disk before it was full: it is nobody's loss that it is there
      const [found = ''] = await reopened(office);
      expect({ round, isThere: [saved, last].includes(found), found }).toMatchObject({ isThere: true });
    }
  },
  3_600_000,
);

const kinds: [Exclude<Order['what'], 'nothing' | 'full'>, string][] = [
  ['once', 'fails once'],
  ['from-then-on', 'fails for good'],
];

test.runIf(onLinux).each(kinds)(
  'at every write and sync at which the disk %s (%s) the office locks',
  async (what) => {
    const { office, disk } = await vaultOnDisk();
    let n = 0;
    const passes = await until(FAILURES, async () => {
      n += 1;
      given(await unlock(office));
      const text = canary(n);
      given(await save(office, text));
      disk.order({ what, n });
      expect({ n, ...(await lockAndLook(office)) }).toEqual({ n, ...locked });
      const passed = disk.failed() === 0;
      disk.order({ what: 'nothing' });
      expect({ n, saved: await reopened(office) }).toEqual({ n, saved: [text] });
      return passed;
    });
    console.log(`${what}: the lock passed at n = ${n}${passes ? '' : ' or later'}`);
    expect(passes || !long).toBe(true);
  },
  3_600_000,
);

test.runIf(onLinux)(
  `a lock at ${MOMENTS} moments of unlocking is not lost`,
  async () => {
    const { office } = await vaultOnDisk();
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const opening = unlock(office).catch(() => undefined);
      await pause(chance.below(600));
      expect({ moment, ...(await lockAndLook(office)) }).toEqual({ moment, ...locked });
      void opening; // whoever asked is gone with the page that asked
    }
    given(await unlock(office));
  },
  3_600_000,
);

test.runIf(onLinux)(
  `a lock at ${MOMENTS} moments of a long save keeps all of it or nothing`,
  async () => {
    const { office } = await vaultOnDisk();
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      given(await unlock(office));
      const before = (await office.ask('calendar.read', {})).entries.length;
      let acknowledged = false;
      void office.call('calendar.addMany', { entries: closures(moment) }).then(({ ok }) => {
        acknowledged = ok;
      });
      await pause(chance.below(150));
      expect({ moment, ...(await lockAndLook(office)) }).toEqual({ moment, ...locked });
      given(await unlock(office));
      const added = (await office.ask('calendar.read', {})).entries.length - before;
      expect({ moment, added }).toEqual({ moment, added: acknowledged || added > 0 ? MANY : 0 });
      await office.lock();
    }
  },
  3_600_000,
);

const MANY = 300;

/** Many single days on which the school is closed, of a year of their own. */
const closures = (year: number) =>
  Array.from({ length: MANY }, (_, at) => {
    const on = addDays(day(`${2030 + year}-01-01`), at);
    return { kind: 'closure' as const, name: `Closed ${at}`, starts: on, ends: on };
  });

/** What is there when the vault is opened again; then it is locked. */
async function reopened(office: HeldOffice): Promise<string[]> {
  given(await unlock(office));
  const { answers } = await office.ask('reviews.byId', { reviewId });
  await office.lock();
  return answers.flatMap(({ question, text }) => (question === box.question ? text : []));
}

/** Does something up to so many times, until it says that it is enough; gives whether it did. */
async function until(most: number, act: (count: number) => Promise<boolean>): Promise<boolean> {
  for (let count = 0; count < most; count += 1) if (await act(count)) return true;
  return false;
}

/** Fails the test where something was refused. */
function given(reply: Reply): void {
  expect(reply).toMatchObject({ ok: true });
}
