import { expect, test } from 'vitest';
import { chooseList, importList, listOf } from './lists.ts';
import { openOffice } from './office.ts';

const headings = 'Employee Number,First Name,Last Name,Job Title,Start Date,Line Manager';

test('a column that was judged as a whole is read as proposed, and otherwise where the user says so', async () => {
  const office = await openOffice('manager');
  const list = listOf(headings, '1,Ann,Abel,Cook,09/01/2019,', '2,Bob,Bevan,Cook,09/13/2021,');
  const reading = await chooseList(office, list);
  const look = await office.ask('imports.look', { table: 0, headingRow: null });
  expect(look.judgements).toEqual([
    {
      position: 4,
      finding: 'day-order',
      count: 1,
      against: 0,
      of: 2,
      example: '09/13/2021',
      proposed: 'month-first',
    },
  ]);
  await office.ask('imports.apply', {
    ...reading,
    judged: [{ position: 4, finding: 'day-order', choice: 'day-first' }],
    decisions: [{ row: 3, as: 'leave-out' }],
  });
  await importList(office, listOf(headings, '2,Bob,Bevan,Cook,09/13/2021,', '3,Cy,Clark,Cook,09/01/2019,'));
  const { staff } = await office.ask('staff.list', { leavers: true });
  expect(staff.map(({ familyName, startDate }) => [familyName, startDate])).toEqual([
    ['Abel', '2019-01-09'],
    ['Bevan', '2021-09-13'],
    ['Clark', '2019-09-01'],
  ]);
});

test('a line that is no row is shown among those that are left out, and the others go in', async () => {
  const office = await openOffice('manager');
  const list = listOf(headings, '1,Ann,Abel,Cook', '2,"Bob,Bevan,Cook,,', '3,Cy,Clark, Jones,Cook,,,x', 'Total: 3');
  const { added, leftOut } = await office.ask('imports.preview', await chooseList(office, list));
  expect(added.map(({ name }) => name)).toEqual(['Ann Abel']);
  expect(leftOut).toEqual([
    { row: 3, why: 'quote-open', was: '2,"Bob,Bevan,Cook,,' },
    { row: 4, why: 'too-many-cells', was: '3, Cy, Clark,  Jones, Cook, x' },
    { row: 5, why: 'total', was: 'Total: 3' },
  ]);
});

test('a heading over two columns of names says so, until the list is known', async () => {
  const office = await openOffice('manager');
  const list = listOf('Name,,Job Title', 'Ann,Abel,Cook', 'Bob,Bevan,Cook');
  const reading = await chooseList(office, list);
  const look = () => office.ask('imports.look', { table: 0, headingRow: null });
  expect(await look()).toMatchObject({
    matching: { givenName: 0, familyName: 1, jobTitle: 2 },
    warnings: [{ code: 'name-over-two', name: 'Name' }],
  });
  await office.ask('imports.apply', reading);
  await chooseList(office, list);
  expect(await look()).toMatchObject({ isRemembered: true, warnings: [] });
});
