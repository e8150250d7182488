import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { compareWithStaff } from '#domain/staff-list/staff-comparison.ts';
import type { Listed, StaffRow } from '#domain/staff-list/staff-import.ts';
import type { DoubtAnswer } from '#domain/staff-list/staff-places.ts';

const id = (of: string) => of as StaffId; // ids of a test are words

function staff(of: Partial<Staff> & { id: StaffId }): Staff {
  return {
    ...nothingKnown,
    ...notPaused,
    givenName: 'Eleri',
    familyName: 'Pugh',
    jobTitle: 'Teacher',
    group: 'teacher',
    qts: true,
    ewcRegistered: true,
    language: 'cy',
    ...of,
  };
}

function row(number: number, listed: Partial<Listed>, more: Partial<StaffRow> = {}): StaffRow {
  const names = { givenName: 'Eleri', familyName: 'Pugh', group: 'teacher' } as const;
  return { row: number, listed: { ...names, ...listed }, groupFrom: 'guess', ...more };
}

const compare = (rows: StaffRow[], existing: Staff[], answers: Record<number, DoubtAnswer> = {}) =>
  compareWithStaff(rows, existing, { idFor: (number) => id(`new-${number}`), today: day('2026-11-29'), answers });

test('a name that has lost letters never replaces the one that is there', () => {
  const before = staff({ id: id('gwen'), givenName: 'Siân', familyName: 'Wŷn', employeeNumber: '12' });
  const listed = { employeeNumber: '12', givenName: 'Si?n', familyName: 'W?n', jobTitle: 'Head' };
  const { changed, doubtful } = compare([row(2, listed, { spoilt: ['givenName', 'familyName'] })], [before]);
  expect(doubtful).toEqual([]);
  expect(changed.map(({ after, fields }) => [after.givenName, after.familyName, fields])).toEqual([
    ['Siân', 'Wŷn', ['jobTitle']],
  ]);
});

test('a name that has lost letters is asked about where it may be that of somebody', () => {
  const before = staff({ id: id('gwen'), givenName: 'Siân', familyName: 'Wŷn' });
  const { added, doubtful } = compare(
    [row(2, { givenName: 'Si?n', familyName: 'W?n' }, { spoilt: ['givenName', 'familyName'] })],
    [before],
  );
  expect(added).toEqual([]);
  expect(doubtful).toMatchObject([{ why: 'looks-alike', like: [before] }]);
});

test('somebody who is not there yet is added, with what the list does not say left open', () => {
  const listed = {
    jobTitle: 'Cook',
    group: 'other-support',
    contractEnds: day('2026-08-31'),
    hoursPerWeek: 20,
  } as const;
  const { added, changed, doubtful } = compare([row(2, listed)], []);
  expect(added).toEqual([
    staff({
      id: id('new-2'),
      jobTitle: 'Cook',
      group: 'other-support',
      hoursPerWeek: 20,
      language: 'en',
      contract: 'fixed-term',
      contractEnds: day('2026-08-31'),
      qts: false,
      ewcRegistered: false,
    }),
  ]);
  expect([changed, doubtful]).toEqual([[], []]);
});

test('an update shows what would change; an empty cell or a guessed group changes nothing', () => {
  const before = staff({ id: id('a'), employeeNumber: '007', jobTitle: 'Teacher', hoursPerWeek: 20, site: 'A' });
  const listed = { employeeNumber: '007', familyName: 'Pugh-Jones', hoursPerWeek: 25, group: 'central' } as const;
  expect(compare([row(2, listed)], [before]).changed).toEqual([
    {
      row: 2,
      before,
      after: { ...before, familyName: 'Pugh-Jones', hoursPerWeek: 25 },
      fields: ['familyName', 'hoursPerWeek'],
    },
  ]);
  expect(compare([row(2, { employeeNumber: '007' })], [before]).same).toEqual([before]);
  const said = compare([row(2, { employeeNumber: '007', group: 'central' }, { groupFrom: 'list' })], [before]);
  expect(said.changed[0]?.fields).toEqual(['group']);
});

test('the same list twice changes nothing the second time', () => {
  const rows = [row(2, { employeeNumber: '1' }), row(3, { givenName: 'Siân', email: 's@x.example' })];
  const first = compare(rows, []);
  const second = compare(rows, first.added);
  expect(second).toEqual({ ...first, added: [], same: first.added, groupKept: new Set([2, 3]) });
});

test('a person is known by number, else by e-mail, else by exactly the same name and start', () => {
  const start = day('2020-09-01');
  const people = [
    staff({ id: id('number'), givenName: 'A', familyName: 'Alpha', employeeNumber: 'T1' }),
    staff({ id: id('email'), givenName: 'B', familyName: 'Beta', email: 'B@School.example' }),
    staff({ id: id('name'), givenName: 'C', familyName: 'Gamma', startDate: start }),
  ];
  const { changed, added, doubtful } = compare(
    [
      row(2, { givenName: 'A', familyName: 'Alpha', employeeNumber: 't1', email: 'x@y.example' }),
      row(3, { givenName: 'B', familyName: 'Beta', employeeNumber: 'T2', email: 'b@school.example' }),
      row(4, { givenName: 'C', familyName: 'Gamma', startDate: start, hoursPerWeek: 5 }),
    ],
    people,
  );
  expect(changed.map(({ before, fields }) => [before.id, fields])).toEqual([
    ['number', ['employeeNumber', 'email']],
    ['email', ['employeeNumber', 'email']],
    ['name', ['hoursPerWeek']],
  ]);
  expect([added, doubtful]).toEqual([[], []]);
});

test.each<[row: string, givenName: string, familyName: string]>([
  ['C19 by case and spacing', 'eleri', 'PUGH '],
  ['C19 by a hyphen', 'Ele-ri', 'Pugh'],
  ['C19 by an accent', 'Éleri', 'Pugh'],
  ['F05 by the way its accents are written', 'E\u0301leri', 'Pugh'],
  ['F07 by a letter of another alphabet', 'Elеri', 'Рugh'],
])('%s a name that is alike is asked about, never merged', (_, givenName, familyName) => {
  const there = staff({ id: id('a') });
  const { added, changed, doubtful } = compare([row(2, { givenName, familyName, employeeNumber: '9' })], [there]);
  expect([added, changed]).toEqual([[], []]);
  expect(doubtful).toMatchObject([{ row: { row: 2 }, why: 'looks-alike', like: [{ id: 'a' }] }]);
});

test('C19 one number twice in the list is asked about', () => {
  const rows = [row(2, { employeeNumber: '7' }), row(3, { employeeNumber: '7', familyName: 'Other' })];
  const { added, doubtful } = compare(rows, []);
  expect(added).toEqual([]);
  expect(doubtful.map(({ row: of, why }) => [of.row, why])).toEqual([
    [2, 'twice-in-list'],
    [3, 'twice-in-list'],
  ]);
});

test('C19 one name twice is asked about, unless two numbers say that they are two people', () => {
  const unnumbered = compare([row(2, {}), row(3, { employeeNumber: '8' })], []);
  expect(unnumbered.doubtful).toMatchObject([{ why: 'twice-in-list' }, { why: 'twice-in-list' }]);
  const numbered = compare([row(2, { employeeNumber: '7' }), row(3, { employeeNumber: '8' })], []);
  expect(numbered.added).toHaveLength(2);
  expect(numbered.namesakes.map((rows) => rows.map((of) => of.row))).toEqual([[2, 3]]);
});

test('a number that belongs to somebody with another name, or a name with another number, is asked about', () => {
  const there = staff({ id: id('a'), employeeNumber: '7', email: 'e@x.example' });
  const other = row(2, { employeeNumber: '7', givenName: 'Alun', familyName: 'Parry' });
  expect(compare([other], [there]).doubtful).toMatchObject([{ why: 'number-of-another', like: [{ id: 'a' }] }]);
  const renumbered = row(2, { employeeNumber: '8', email: 'e@x.example' });
  expect(compare([renumbered], [there]).doubtful).toMatchObject([{ why: 'other-number', like: [{ id: 'a' }] }]);
});

test('two rows that reach one person by different ways are both asked about', () => {
  const there = staff({ id: id('a'), employeeNumber: '7', email: 'e@x.example' });
  const rows = [row(2, { employeeNumber: '7' }), row(3, { familyName: 'Pugh-Jones', email: 'e@x.example' })];
  expect(compare(rows, [there]).doubtful.map(({ why }) => why)).toEqual(['twice-in-list', 'twice-in-list']);
});

test('a doubt is settled by its answer: new, the one there, or left out', () => {
  const there = staff({ id: id('a') });
  const doubted = row(2, { employeeNumber: '9' });
  expect(compare([doubted], [there], { 2: { as: 'new' } }).added.map((one) => one.id)).toEqual(['new-2']);
  const same = compare([doubted], [there], { 2: { as: 'existing', staffId: id('a') } });
  expect(same.changed).toMatchObject([{ before: { id: 'a' }, fields: ['employeeNumber'] }]);
  const without = compare([doubted], [there], { 2: { as: 'leave-out' } });
  expect([without.added, without.changed, without.doubtful]).toEqual([[], [], []]);
  const unknown = compare([doubted], [there], { 2: { as: 'existing', staffId: id('gone') } });
  expect(unknown.doubtful).toHaveLength(1);
});

test('leaving out one of two rows settles the other', () => {
  const rows = [row(2, { employeeNumber: '7' }), row(3, { employeeNumber: '7' })];
  const { added, doubtful } = compare(rows, [], { 3: { as: 'leave-out' } });
  expect(added.map((one) => one.id)).toEqual(['new-2']);
  expect(doubtful).toEqual([]);
});

test('line managers are found by name in either order or by number, among people there and people coming', () => {
  const head = staff({ id: id('head'), givenName: 'Mair', familyName: 'Prydêrch', employeeNumber: 'H1' });
  const { added, unknownManagers } = compare(
    [
      row(
        2,
        { givenName: 'Huw', familyName: 'Môn Hughes', employeeNumber: 'T2' },
        { lineManager: 'Prydêrch, Mrs Mair' },
      ),
      row(3, { givenName: 'Siôn' }, { lineManager: 'Huw Môn Hughes' }),
      row(4, { givenName: 'Nêst' }, { lineManager: 'h1' }),
      row(5, { givenName: 'Câit' }, { lineManager: 'The Trust' }),
      row(6, { givenName: 'Ifor' }, { lineManager: 'Ifor Pugh' }),
    ],
    [head],
  );
  expect(added.map((one) => one.lineManagerId)).toEqual(['head', 'new-2', 'head', null, null]);
  expect(unknownManagers).toEqual([
    { row: 5, written: 'The Trust' },
    { row: 6, written: 'Ifor Pugh' },
  ]);
});

test('who is missing from a list stays as they are', () => {
  const there = staff({ id: id('a'), givenName: 'Alun', employeeNumber: '1' });
  const { changed, same } = compare([row(2, { employeeNumber: '2' })], [there]);
  expect([changed, same]).toEqual([[], []]);
});

test('five thousand people are compared with five thousand in a moment', () => {
  const numbers = Array.from({ length: 5_000 }, (_, index) => String(index));
  const rows = numbers.map((number, index) => row(index + 2, { familyName: `P${number}`, employeeNumber: number }));
  const there = compare(rows, []).added;
  const started = performance.now();
  expect(compare(rows, there).same).toHaveLength(5_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
