import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { endingsOut, everythingOut, filesIn, readsOut } from './comes-out.ts';
import {
  copyOf,
  enter,
  type OpenSchool,
  onlyUnlocked,
  openSchool,
  TODAY,
  type WholeSchool,
  withRestricted,
} from './whole-school.ts';

// Two schools out of one, at the same minute: in the first the headteacher has kept one of everything that only they read; in the other they
// have unlocked and locked as often, and written nothing.
let school: OpenSchool;
let whole: WholeSchool;
let plain: string;
const canaries: string[] = [];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:30:00Z`) });
  school = await openSchool();
  const said = (what: string): string => {
    const word = `quokka${canaries.length}x`;
    canaries.push(word);
    return `${what} ${word}`;
  };
  whole = await withRestricted(school, said);
  plain = await onlyUnlocked(school);
}, 60_000);

afterAll(() => void vi.useRealTimers());

/** An id that came up in one of two answers alone was made by chance: it is told by its place. */
function alike(one: string, other: string): [string, string] {
  const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const without = (text: string, beside: string): string => {
    const met: string[] = [];
    return text.replace(ids, (id) => {
      if (beside.includes(id)) return id;
      if (!met.includes(id)) met.push(id);
      return `new ${met.indexOf(id)}`;
    });
  };
  return [without(one, other), without(other, one)];
}

/** Everything that comes out of the office's session in either school. */
let office: Map<string, string>;
let beside: Map<string, string>;

beforeAll(async () => {
  office = await everythingOut(copyOf(whole.folder), 'manager', whole);
  beside = await everythingOut(copyOf(plain), 'manager', whole);
}, 300_000);

test('no text that only the headteacher reads comes out of the office’s session: no answer, page, file, name or line of a log', async () => {
  const hits = (out: Map<string, string>) =>
    canaries.filter((word) => [...out].some(([what, text]) => what.includes(word) || text.includes(word)));
  expect(hits(office)).toEqual([]);
  // or the search would be blind: of what the window shows of records, the headteacher sees each
  const seen = hits(await readsOut(copyOf(whole.folder), 'headteacher', Object.values(whole.concernIds)));
  expect(seen.length).toBeGreaterThan(20);
});

test('the office is answered byte for byte as in a school in which nothing is kept apart', () => {
  const different = [...office].filter(([what, text]) => {
    const [one, other] = alike(text, beside.get(what) ?? 'missing');
    return one !== other;
  });
  expect(different.map(([what]) => what)).toEqual([]);
  expect([...beside.keys()]).toEqual([...office.keys()]);
  expect(office.size).toBeGreaterThan(500);
});

test('where a session ends, keys change or records are destroyed, the office is told the same in both schools', async () => {
  const [one, other] = [await endingsOut(whole.folder, 'manager', whole), await endingsOut(plain, 'manager', whole)];
  const different = [...one].filter(([what, text]) => {
    const [here, there] = alike(text, other.get(what) ?? 'missing');
    return here !== there;
  });
  expect(different.map(([what, text]) => [what, text, other.get(what)])).toEqual([]);
  expect(canaries.filter((word) => [...one].some(([, text]) => text.includes(word)))).toEqual([]);
  expect(one.size).toBe(7);
}, 120_000);

test('of what the headteacher hands over the office reads exactly that, and only where things that were handed over stand', async () => {
  const head = await enter(whole, 'headteacher');
  const { needId: id } = whole.of.manager;
  const { offered } = await head.ask('releases.offered', {});
  const handed = JSON.stringify(offered.find(({ source }) => source.of === 'training-need' && source.id === id));
  await head.ask('releases.make', { source: { of: 'training-need', id } });
  await head.lock();
  const out = [...(await readsOut(copyOf(head.folder), 'manager', []))];
  const read = canaries.filter((word) => out.some(([, text]) => text.includes(word)));
  expect(read).toEqual(canaries.filter((word) => handed.includes(word)));
  expect(read.length).toBeGreaterThan(0);
  const where = out.filter(([, text]) => canaries.some((word) => text.includes(word))).map(([what]) => what);
  expect(where).toEqual(['releases.list {}']);
});

/** Every row of every table that the office opens. */
async function tables(folder: string) {
  const today = () => day(TODAY);
  const passphrase = passphrases.manager;
  const opened = await openVault({ folder: copyOf(folder), role: 'manager', passphrase, clock: runningClock(), today });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { db } = opened.value.vault.general;
  const names = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' order by name`);
  const rows = names.map(({ name }) => [
    name,
    db.all(sql.raw(`select * from "${name}"`)).map((row) => JSON.stringify(row)),
  ]);
  opened.value.vault.close();
  return Object.fromEntries(rows) as Record<string, string[]>; // as just made
}

test('row for row, the office’s part is that of a school in which the headteacher wrote nothing', async () => {
  const [one, other] = [await tables(whole.folder), await tables(plain)];
  expect(Object.keys(one).length).toBeGreaterThan(20);
  expect(one).toEqual(other);
});

test('a pause for capability is told from another by nothing that the office reads', async () => {
  const pausedBy = async (withPlan: boolean): Promise<string> => {
    const office = await enter(school, 'headteacher');
    const { colleague: staffId } = school.staffIds;
    if (withPlan) {
      const { recordId } = await office.ask('concerns.begin', { kind: 'support-plan', staffId });
      await office.ask('concerns.setDays', {
        recordId,
        starts: day('2026-08-24'),
        ends: day('2026-09-18'),
        reason: 'x',
      });
      const cameTo = { what: 'capability', on: day(TODAY), reason: 'Little progress' } as const;
      await office.ask('concerns.conclude', { recordId, cameTo, suspends: true });
    } else await office.ask('staff.pause', { staffId, from: day(TODAY), until: null });
    await office.lock();
    return office.folder;
  };
  const [capability, another] = [await pausedBy(true), await pausedBy(false)];
  // the change of either has an id of its own, made by chance
  const pauseIn = async (folder: string) => {
    const rows = (await tables(folder))['change'] ?? [];
    const ids = rows.map((row) => z.object({ id: z.string(), what: z.string() }).parse(JSON.parse(row)));
    return ids.find(({ what }) => what === 'pause-changed')?.id ?? 'no pause';
  };
  const alike = async (folder: string, found: unknown): Promise<unknown> =>
    JSON.parse(JSON.stringify(found).replaceAll(await pauseIn(folder), 'the change'));
  const kept = async (folder: string) => alike(folder, await tables(folder));
  expect(await kept(capability)).toEqual(await kept(another));
  const read = async (folder: string) => [...(await readsOut(copyOf(folder), 'manager', []))];
  const told = await read(capability);
  expect(await alike(capability, told)).toEqual(await alike(another, await read(another)));
  expect(told.some(([, text]) => text.includes('"paused":true'))).toBe(true);
});

test('beside it lie files that tell that somebody wrote, and no more', () => {
  const size = (folder: string, file: string) => statSync(path.join(folder, file)).size;
  expect(filesIn(whole.folder)).toEqual(filesIn(plain));
  const differ = filesIn(plain).filter((file) => size(whole.folder, file) !== size(plain, file));
  // the second holds the end of the trail that is there now, as one hash: not how long it is
  expect(differ).toEqual(['last-seen.json', 'restricted.db']);
  const end = z.object({ heads: z.object({ restricted: z.strictObject({ hash: z.string().length(44) }) }) });
  const lastSeen: unknown = JSON.parse(readFileSync(path.join(whole.folder, 'last-seen.json'), 'utf8'));
  expect(z.object({ vaults: z.record(z.string(), end) }).safeParse(lastSeen).success).toBe(true);
  for (const file of filesIn(whole.folder)) {
    const bytes = readFileSync(path.join(whole.folder, file)).toString('latin1');
    expect([file, canaries.filter((word) => bytes.includes(word))]).toEqual([file, []]);
  }
});
