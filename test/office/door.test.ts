import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import { permissions } from '#electron/office/permissions.ts';
import { examples } from './examples.ts';
import { openOffice } from './office.ts';
import { setUpSchool } from './school-year.ts';

const names = Object.keys(operations) as OperationName[]; // keys of the table just above

test('every operation has an example that its schema accepts', () => {
  const refused = names.filter((name) => !operations[name].input.safeParse(examples[name]).success);
  expect(refused).toEqual([]);
});

test('a locked office answers nothing but what opens it', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  await office.lock();
  const guarded = names.filter((name) => permissions[name] !== 'anyone');
  for (const name of guarded)
    expect([name, await office.call(name, examples[name])]).toEqual([
      name,
      { ok: false, problem: { code: 'vault-locked' } },
    ]);
  expect(guarded.length).toBeGreaterThan(50);
});

const hostile: unknown[] = [
  ...[null, undefined, 1, 'text', [], true, Number.NaN],
  ...[{ role: 'headteacher' }, { cycleId: -1 }, { reviewId: '../../keys.json' }, { staffId: { $ne: null } }],
  JSON.parse('{"__proto__": {"role": "headteacher"}, "constructor": {}}'),
  { text: 'x'.repeat(10_000_000) },
];

test('whatever a broken window sends, the office stays whole and says no more than that it was wrong', async () => {
  const office = await openOffice('manager');
  const school = await setUpSchool(office);
  const before = await office.ask('staff.list', { leavers: true });
  for (const name of names.filter(
    (one) => operations[one].kind !== 'task' && !(operations[one].kind === 'session' && operations[one].changes),
  ))
    for (const input of hostile) await office.call(name, input);
  for (const name of ['__proto__', 'constructor', 'toString', 'vault', 'staff.*', ''])
    expect(await office.call(name, {})).toEqual({ ok: false, problem: { code: 'input-wrong' } });
  expect(office.faults).toEqual([]);
  expect(await office.ask('staff.list', { leavers: true })).toEqual(before);
  expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  expect(school.people.nia).toBeDefined();
});

test('a field that nobody asked for is refused, so that nothing can be smuggled in', async () => {
  const office = await openOffice('manager');
  const smuggled = { ...examples['school.update'], demo: true };
  expect(await office.call('school.update', smuggled)).toEqual({ ok: false, problem: { code: 'input-wrong' } });
});

test('text that is too long names its field and the most that it takes', async () => {
  const office = await openOffice('manager');
  const long = { ...examples['school.update'], name: 'x'.repeat(301) };
  expect(await office.call('school.update', long)).toEqual({
    ok: false,
    problem: { code: 'field-long', field: 'name', most: 300 },
  });
});
