import { expect, test } from 'vitest';
import { addColumn } from './columns-of-a-school.ts';
import { chooseList, listOf, namesOf } from './lists.ts';
import { openOffice, type TestOffice } from './office.ts';
import { setUpSchool } from './school-year.ts';

/** A small school that keeps when a badge was given, who is a first aider, and which room somebody has. */
async function schoolWithColumns() {
  const office = await openOffice('headteacher');
  const { people } = await setUpSchool(office);
  const badge = await addColumn(office, 'staff', 'Badge given', 'day');
  const aider = await addColumn(office, 'staff', 'First aider', 'tick');
  const room = await addColumn(office, 'staff', 'Room', 'choice', ['Willow', 'Oak']);
  return { office, people, badge, aider, room };
}

const valuesOf = async ({ ask }: TestOffice) => (await ask('ownColumns.ofStaff', {})).values;

/** What is proposed for a list, the school's own columns included. */
async function proposed(office: TestOffice, file: string) {
  const reading = await chooseList(office, file);
  const look = await office.ask('imports.look', { table: 0, headingRow: null });
  const own = look.own.flatMap(({ id: column, position }) => (position === null ? [] : [{ column, position }]));
  return { look, reading: { ...reading, own } };
}

test('a column of a list that is called as one of the school’s own fills it: what fits is told before, what does not is left out', async () => {
  const { office, people, badge, aider, room } = await schoolWithColumns();
  await office.ask('cells.fillStaff', { cells: [{ staffId: people.nia, column: room, typed: 'Oak' }] });
  const file = listOf(
    'First Name,Last Name,Job Title,BADGE  GIVEN,First aider,Room,Locker',
    'Nia,Prosser,Teaching Assistant,3/9/2026,yes,,12',
    'Alun,Parry,Cook,soon,no,willow,13',
  );
  const { look, reading } = await proposed(office, file);
  expect(look.own).toEqual([
    { id: badge, name: 'Badge given', position: 3 },
    { id: aider, name: 'First aider', position: 4 },
    { id: room, name: 'Room', position: 5 },
  ]);
  // nobody is put to a person by name alone
  const decisions = [{ row: 2, as: 'existing' as const, staffId: people.nia }];
  const preview = await office.ask('imports.preview', { ...reading, decisions });
  expect(preview.changed.map(({ row, name, fields }) => [row, name, fields])).toEqual([
    [
      2,
      'Nia Prosser',
      [
        { field: 'Badge given', before: '', after: '2026-09-03' },
        { field: 'First aider', before: '', after: 'yes' },
      ],
    ],
  ]);
  expect(preview.same).toBe(0);
  expect(preview.ownAside).toEqual([{ row: 3, column: 'Badge given', was: 'soon' }]);
  expect(preview.notTaken).toEqual([{ heading: 'Locker', position: 6 }]);
  const before = await valuesOf(office);

  const { changeId, added, changed } = await office.ask('imports.apply', { ...reading, decisions });
  expect([added, changed]).toEqual([1, 1]);
  const { staff } = await office.ask('staff.list', { leavers: false });
  const alun = staff.find(({ givenName }) => givenName === 'Alun')?.id ?? '';
  expect(await valuesOf(office)).toEqual({
    [people.nia]: { [badge]: '2026-09-03', [aider]: 'yes', [room]: 'Oak' },
    [alun]: { [room]: 'Willow' },
  });
  await office.ask('changes.undo', { changeId });
  expect(await valuesOf(office)).toEqual(before);
  expect(await namesOf(office)).not.toContain('Alun Parry');
});

test('a list that differs in nothing but one of the school’s own columns changes that, and without a match reads none of it', async () => {
  const { office, people, room } = await schoolWithColumns();
  const file = listOf('First Name,Last Name,Job Title,Room', 'Nia,Prosser,Teaching Assistant,Willow');
  const { reading } = await proposed(office, file);
  const decisions = [{ row: 2, as: 'existing' as const, staffId: people.nia }];
  const without = await office.ask('imports.preview', { ...reading, own: [], decisions });
  expect([without.changed, without.same, without.notTaken]).toEqual([[], 1, [{ heading: 'Room', position: 3 }]]);
  const preview = await office.ask('imports.preview', { ...reading, decisions });
  expect([preview.changed.length, preview.same]).toEqual([1, 0]);
  await office.ask('imports.apply', { ...reading, decisions });
  expect(await valuesOf(office)).toEqual({ [people.nia]: { [room]: 'Willow' } });
});
