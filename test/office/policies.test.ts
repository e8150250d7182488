import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withQuestion } from '#domain/form-edits.ts';
import type { OwnPolicy } from '#domain/own-policy.ts';
import { policyFile } from '#domain/policy-file.ts';
import { newFolder, openOffice, type TestOffice } from './office.ts';
import { firstPolicy, openCycle, setUpSchool } from './school-year.ts';

const title = { en: 'Our policy' };

/** A copy of the policy that the school follows, as it stands after a change. */
async function adapted(office: TestOffice): Promise<OwnPolicy> {
  const { policyId } = await office.ask('policies.adapt', { policyId: firstPolicy().id, title });
  return kept(office, policyId);
}

async function kept({ ask }: TestOffice, policyId: string): Promise<OwnPolicy> {
  const { policy, own } = await ask('policies.byId', { policyId });
  return { policy, leftOut: own?.leftOut ?? [] };
}

const retitled = ({ policy, leftOut }: OwnPolicy, en: string): OwnPolicy => ({
  policy: { ...policy, title: { en } },
  leftOut,
});

test('a copy has a name of its own, says what it was copied from, and leaves that as it was', async () => {
  const office = await openOffice('manager');
  const own = await adapted(office);
  const { id, ...rest } = own.policy;
  expect(id).toMatch(/^own-/);
  expect(rest).toEqual({ ...firstPolicy(), id: undefined, title, version: 1 });
  const told = await office.ask('policies.byId', { policyId: id });
  expect(told.own).toEqual({ leftOut: [], basedOn: firstPolicy(), updatedAt: '2026-11-21T09:30:00.000Z' });
  await office.ask('policies.saveOwn', { own: retitled(own, 'Changed') });
  expect((await kept(office, firstPolicy().id)).policy).toEqual(firstPolicy());
});

test('what is changed is kept, with its words clean, and a version that is in use is never changed', async () => {
  const office = await openOffice('manager', '2026-09-21');
  await setUpSchool(office);
  const own = await adapted(office);
  const save = async (en: string) =>
    (await office.ask('policies.saveOwn', { own: retitled(await kept(office, own.policy.id), en) })).version;
  expect([await save('Our\u0007 rules '), await save('Our rules, again')]).toEqual([1, 1]);
  await office.ask('policies.choose', { policyId: own.policy.id, choices: {} });
  expect([await save('The next year'), await save('The next year, better')]).toEqual([2, 2]);
  await openCycle(office);
  expect((await office.ask('policies.current', {})).policy).toMatchObject({
    version: 1,
    title: { en: 'Our rules, again' },
  });
  await office.ask('policies.choose', { policyId: own.policy.id, choices: {} });
  expect(await save('The year after')).toBe(3);
});

test('a school that takes another policy keeps those of its answers that the other asks for, too', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  const own = await adapted(office);
  await office.ask('policies.choose', {
    policyId: firstPolicy().id,
    choices: { 'day-unit': 'school', 'most-appraisees': 9 },
  });
  const without = own.policy.choices.filter(({ id }) => id !== 'most-appraisees');
  await office.ask('policies.saveOwn', { own: { ...own, policy: { ...own.policy, choices: without } } });
  await office.ask('policies.choose', { policyId: own.policy.id, choices: { 'day-unit': 'fortnights' } });
  expect((await office.ask('policies.current', {})).choices).toEqual({});
  await office.ask('policies.choose', { policyId: own.policy.id, choices: { 'day-unit': 'school' } });
  expect((await office.ask('policies.current', {})).choices).toEqual({ 'day-unit': 'school' });
});

test('a policy of the school’s own is removed and put back; the one in use stays', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  const own = await adapted(office);
  const { id } = own.policy;
  const ids = async () => (await office.ask('policies.list', {})).policies.map((policy) => policy.id);
  await office.ask('policies.removeOwn', { policyId: id });
  expect(await ids()).not.toContain(id);
  const { changes } = await office.ask('changes.list', {});
  expect(changes[0]).toMatchObject({ what: 'policy-removed', about: 'Our policy', canUndo: true });
  await office.ask('changes.undo', { changeId: changes[0]?.id as never }); // the one just told of
  expect(await kept(office, id)).toEqual(own);
  await office.ask('policies.choose', { policyId: id, choices: {} });
  expect(await office.refused('policies.removeOwn', { policyId: id })).toEqual({ code: 'policy-in-use' });
  expect(await office.refused('policies.removeOwn', { policyId: firstPolicy().id })).toEqual({
    ...{ code: 'field-unknown', field: 'policyId' },
  });
});

test('a policy goes into a file and comes back the same under a name of its own', async () => {
  const office = await openOffice('manager');
  const own = await adapted(office);
  const question = {
    id: 'own-question-1',
    kind: 'text',
    by: 'both',
    lines: 4,
    label: { en: 'Anything else?' },
  } as const;
  await office.ask('policies.saveOwn', { own: withQuestion(own, 'statement', { id: 'review' }, question) });
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
  expect(await load(fileOf(Buffer.from(text, 'utf16le').subarray(0, 101)))).toEqual({ code: 'policy-file-kind' });
  expect(await load(fileOf(Buffer.from([0xff, 0xfe, 0x7b])))).toEqual({ code: 'file-damaged' });
  expect(await load(path.join(newFolder(), 'gone.json'))).toEqual({ code: 'file-unreadable', why: 'missing' });
  expect(await load(fileOf(Buffer.from(text.replace('"months": 12', '"months": "twelve"'))))).toEqual({
    code: 'policy-file-wrong',
    fault: { why: 'wrong', at: ['periods', 0, 'months'], wanted: { kind: 'whole-number' }, found: 'twelve' },
    more: 0,
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
