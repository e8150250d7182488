import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import { changeKind } from '#domain/change.ts';
import { day } from '#domain/days/dates.ts';
import type { About } from '#domain/trail/about.ts';
import { examples } from './examples.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

const names = Object.keys(operations) as OperationName[]; // keys of the table just above

/** What an operation says of itself when it is asked as in its example. */
function says<Said>(of: 'about' | 'undo', name: OperationName): Said | undefined {
  const operation: { about?: (input: never) => About | null; undo?: (input: never) => string } = operations[name];
  const input = operations[name].input.parse(examples[name]);
  return operation[of]?.(input as never) as Said | undefined; // its own schema has parsed it
}

test('every write says whom or what it is about', () => {
  const writes = names.filter((name) => operations[name].kind === 'write');
  expect(writes.filter((name) => says<About>('about', name) === undefined)).toEqual([]);
  expect(writes.length).toBeGreaterThan(30);
});

test('whatever can be put back is put back as one of the kinds that the list of changes knows', () => {
  const kinds = names.flatMap((name) => says<string>('undo', name) ?? []);
  expect(kinds.filter((kind) => !changeKind.safeParse(kind).success)).toEqual([]);
  expect(kinds.length).toBeGreaterThan(12);
});

test('the door notes what changed under the kind that the contract says, and in whose name', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  await office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin' } });
  await office.ask('staff.leave', { staffId: people.owain, on: null });
  const { changes } = await office.ask('changes.list', {});
  const [latest] = changes.filter(({ about }) => about === 'Elin Prosser');
  expect(latest).toMatchObject({ what: 'staff-added', by: 'manager', about: 'Elin Prosser', count: 1, undone: false });
});

test('only what changed something is told as a change: no file chosen, a day that stood there, nothing to put back', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const tells = async (work: () => Promise<unknown>): Promise<boolean[]> => {
    const before = office.notices.length;
    await work();
    const told = office.notices.slice(before).filter((notice) => notice.kind === 'changed');
    return told.map(({ topics }) => topics.includes('changes'));
  };
  delete office.hands.openFile;
  expect(await tells(() => office.ask('school.chooseLogo', {}))).toEqual([false]);
  expect(await tells(() => office.ask('school.chooseLetterhead', {}))).toEqual([false]);
  expect(await tells(() => office.ask('policies.loadFile', {}))).toEqual([false]);
  const asked = {
    recordIds: [reviewOf(cycle, people.owain), reviewOf(cycle, people.nia)],
    step: 'meeting-set',
    on: day('2026-09-15'),
  };
  expect(await tells(() => office.ask('records.markStep', asked))).toEqual([true]);
  expect(await tells(() => office.ask('records.markStep', asked))).toEqual([false]);
  expect(await tells(() => office.ask('staff.leave', { staffId: people.owain, on: day('2027-08-31') }))).toEqual([
    true,
  ]);
});
