import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { policyFile } from '#domain/policy-editing/policy-file.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { asking, kept } from './own-policy.ts';
import { firstPolicy } from './school-year.ts';

test('a policy goes into a file and comes back the same under a name of its own', async () => {
  const office = await openOffice('manager');
  const own = await asking(office, 'Anything else?');
  office.hands.saveFile = newFolder();
  const { savedTo, fileName } = await office.ask('policies.saveFile', { policyId: own.policy.id });
  expect(fileName).toBe('Our policy.reviewbook-policy.json');

  const elsewhere = await openOffice('headteacher');
  elsewhere.hands.openFile = savedTo;
  const { policyId } = await elsewhere.ask('policies.loadFile', {});
  const loaded = await elsewhere.ask('policies.byId', { policyId: policyId ?? '' });
  expect({ ...loaded.policy, id: own.policy.id }).toEqual((await kept(office, own.policy.id)).policy);
  expect(loaded.own).toMatchObject({ leftOut: [], basedOn: null });
  const again = await elsewhere.ask('policies.loadFile', {});
  expect(again.policyId).not.toBe(policyId);
});

test('a file may be written by any editor: with a byte-order mark, or in UTF-16 as Windows calls Unicode', async () => {
  const office = await openOffice('manager');
  const text = policyFile(firstPolicy());
  const load = async (bytes: Uint8Array) => {
    office.hands.openFile = fileOf(bytes);
    const { policyId } = await office.ask('policies.loadFile', {});
    return (await kept(office, policyId ?? '')).policy.title;
  };
  expect(await load(Buffer.from(`\ufeff${text}`))).toEqual(firstPolicy().title);
  expect(await load(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(firstPolicy().title);
  expect(await load(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(firstPolicy().title);
});

test('what is no policy, too large or gone is refused, and nothing is kept of it', async () => {
  const office = await openOffice('manager');
  const before = await office.ask('policies.list', {});
  const load = (file: string) => {
    office.hands.openFile = file;
    return office.refused('policies.loadFile', {});
  };
  const text = policyFile(firstPolicy());
  expect(await load(fileOf(Buffer.from(text.slice(0, -20))))).toEqual({ code: 'policy-file-cut' });
  expect(await load(fileOf(Buffer.alloc(10_000_000, ' ')))).toEqual({ code: 'policy-file-large', mostMegabytes: 2 });
  expect(await load(fileOf(Buffer.from(text, 'utf16le').subarray(0, 101)))).toEqual({ code: 'policy-file-cut' });
  expect(await load(fileOf(Buffer.from([0xff, 0xfe, 0x7b])))).toEqual({ code: 'file-damaged' });
  expect(await load(path.join(newFolder(), 'gone.json'))).toEqual({ code: 'file-unreadable', why: 'missing' });
  expect(await load(fileOf(Buffer.from(text.replace('"months": 12', '"months": "twelve"'))))).toEqual({
    code: 'policy-file-wrong',
    fault: { why: 'wrong', at: ['periods', 0, 'months'], wanted: { kind: 'whole-number' }, found: 'twelve' },
    more: 0,
  });
  expect(await load(fileOf(Buffer.from(text.replace('"months": 12', '"months": 12, "weeks": 2'))))).toEqual({
    code: 'policy-file-wrong',
    fault: { why: 'unknown', at: ['periods', 0, 'weeks'] },
    more: 0,
  });
  expect(await load(fileOf(Buffer.from(text.replace('"shape": 1', '"shape": 2'))))).toEqual({
    code: 'policy-file-newer',
  });
  expect(await office.ask('policies.list', {})).toEqual(before);
  expect(office.faults).toEqual([]);
  delete office.hands.openFile;
  expect(await office.ask('policies.loadFile', {})).toEqual({ policyId: null });
});

function fileOf(bytes: Uint8Array): string {
  const file = path.join(newFolder(), 'ours.reviewbook-policy.json');
  writeFileSync(file, bytes);
  return file;
}

test('a saved file can be read by a person: indented, one entry on each line', async () => {
  const office = await openOffice('manager');
  office.hands.saveFile = newFolder();
  const { savedTo } = await office.ask('policies.saveFile', { policyId: firstPolicy().id });
  expect(readFileSync(savedTo, 'utf8').split('\n').slice(0, 3)).toEqual([
    '{',
    '  "shape": 1,',
    `  "id": "${firstPolicy().id}",`,
  ]);
});
