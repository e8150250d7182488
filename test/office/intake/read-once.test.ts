import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOnce, unreadable } from '#electron/intake/read-once.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { readStaffFile } from '#electron/intake/staff-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('C22 a file is read once: what is done to it afterwards changes nothing', async () => {
  const path = join(folder, 'staff.csv');
  await writeFile(path, 'Forename,Surname\nEleri,Pugh\n');
  const read = await readStaffFile(path, async (bytes) => {
    await writeFile(path, 'gone');
    return readSheets(bytes);
  });
  // the hash is what sha256sum prints for the same bytes
  expect(read).toMatchObject({
    ok: true,
    value: {
      name: 'staff.csv',
      sha256: '2bc968f0241563dcbbb82cb6dab8ab0b49b226a306c1d2285371909f0a0fba5b',
      sheets: [{ rows: [{ row: 2, cells: ['Eleri', 'Pugh'] }] }],
    },
  });
});

test('C14 a file of 200 MB is refused before it is read', async () => {
  const path = join(folder, 'large.csv');
  await writeFile(path, '');
  await truncate(path, 200 * 1024 * 1024);
  expect(await readOnce(path)).toEqual({ ok: false, problem: { code: 'file-too-large', mostMegabytes: 20 } });
});

test('C22 a file that has disappeared is missing', async () => {
  const missing = { ok: false, problem: { code: 'file-unreadable', why: 'missing' } };
  expect(await readOnce(join(folder, 'none.csv'))).toEqual(missing);
});

test('a folder, a pipe that nobody writes into and a device without an end are no files, and are not waited for', async () => {
  const pipe = join(folder, 'list.csv');
  execFileSync('mkfifo', [pipe]);
  const noFile = { ok: false, problem: { code: 'file-unreadable', why: 'no-file' } };
  expect(await readOnce(folder)).toEqual(noFile);
  expect(await readOnce(pipe)).toEqual(noFile);
  expect(await readOnce('/dev/zero')).toEqual(noFile);
});

test.each([
  ['C22 held by Excel', 'EBUSY', 'locked'],
  ['C22 held by Excel', 'EPERM', 'locked'],
  ['X28 in the cloud only', 'UNKNOWN', 'not-on-this-pc'],
  ['X28 in the cloud only', 'EIO', 'not-on-this-pc'],
])('%s: the system answers %s', (_, code, why) => {
  expect(unreadable(Object.assign(new Error(code), { code }))).toEqual({ code: 'file-unreadable', why });
});
