import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { addColumn } from './columns-of-a-school.ts';
import { openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { latestChange } from './undo/undoing.ts';

/** A small school in the headteacher's session, its first cycle open. */
async function atWork() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people, head, manager } = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, people, head, manager, cycle, nia: reviewOf(cycle, people.nia) };
}

const asManager = async (office: TestOffice) => {
  await office.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
};
const asHeadteacher = async (office: TestOffice) => {
  await office.lock();
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
};

test('a school names a column of its own, fills it, changes its kind and loses nothing', async () => {
  const { office, people } = await atWork();
  const { ask } = office;
  const column = await addColumn(office, 'staff', 'Badge given');
  await ask('cells.fillStaff', { cells: [{ staffId: people.nia, column, typed: ' 3/9/26 ' }] });
  expect(await ask('ownColumns.ofStaff', {})).toEqual({
    columns: [{ id: column, name: 'Badge given', kind: 'text', choices: [], filled: 1 }],
    values: { [people.nia]: { [column]: '3/9/26' } },
  });
  await ask('ownColumns.save', { columnId: column, list: 'staff', name: 'Badge', kind: 'day', choices: [] });
  expect((await ask('ownColumns.ofStaff', {})).values).toEqual({ [people.nia]: { [column]: '3/9/26' } });
  expect(await office.refused('cells.fillStaff', { cells: [{ staffId: people.nia, column, typed: 'soon' }] })).toEqual({
    code: 'field-not-a-day',
    field: 'value',
  });
  // the empty cell has no row, and what was saved as it was leaves no change
  await ask('cells.fillStaff', { cells: [{ staffId: people.nia, column, typed: '' }] });
  expect((await ask('ownColumns.ofStaff', {})).values).toEqual({});
  expect(await ask('cells.fillStaff', { cells: [{ staffId: people.nia, column, typed: '' }] })).toEqual({
    changeId: null,
  });
  expect(await latestChange(office)).toMatchObject({ what: 'cells-changed', about: 'Nia Prosser', count: 1 });
});

test('a name stands once in a list, a choice has something to choose, and a list is no warehouse', async () => {
  const { office } = await atWork();
  await addColumn(office, 'staff', 'Room');
  const column = { columnId: null, list: 'staff' as const, kind: 'text' as const, choices: [] };
  expect(await office.refused('ownColumns.save', { ...column, name: 'ROOM' })).toEqual({
    code: 'column-there',
    name: 'ROOM',
  });
  expect(await office.refused('ownColumns.save', { ...column, name: ' ' })).toMatchObject({ field: 'name' });
  expect(await office.refused('ownColumns.save', { ...column, name: 'Badge', kind: 'choice' })).toMatchObject({
    field: 'choices',
  });
  for (let count = 1; count < 30; count += 1) await addColumn(office, 'staff', `Column ${count}`);
  expect(await office.refused('ownColumns.save', { ...column, name: 'One more' })).toEqual({
    code: 'columns-full',
    most: 30,
  });
});

test('what stands beside a review that only the headteacher opens is nowhere for the office', async () => {
  const { office, cycle, head, nia } = await atWork();
  const { ask } = office;
  const column = await addColumn(office, 'reviews', 'File');
  const person = { staffId: head, appraiserId: null, appraiserName: 'The governors' };
  const { reviewIds } = await ask('cycles.join', { cycleId: cycle.id, people: [person], reason: 'Asked to' });
  const [own] = reviewIds;
  if (!own) throw new Error('a review was begun');
  // one write stands in one compartment
  const both = [own, nia].map((reviewId) => ({ reviewId, column, typed: 'Blue' }));
  expect(await office.refused('cells.fillReviews', { cells: both })).toEqual({ code: 'restricted-and-others' });
  for (const cell of both) await ask('cells.fillReviews', { cells: [cell] });
  expect((await ask('ownColumns.ofReviews', { cycleId: cycle.id })).columns[0]?.filled).toBe(2);
  await asManager(office);
  expect(await ask('ownColumns.ofReviews', { cycleId: cycle.id })).toEqual({
    columns: [{ id: column, name: 'File', kind: 'text', choices: [], filled: 1 }],
    values: { [nia]: { [column]: 'Blue' } },
  });
  const { changes } = await ask('changes.list', {});
  expect(changes.flatMap(({ what, about }) => (what === 'cells-changed' ? [about] : []))).toEqual(['Nia Prosser']);
});

test('a column that was removed comes back with all that stood in it, in either compartment, for thirty days', async () => {
  const { office, cycle, head, nia } = await atWork();
  const { ask } = office;
  const column = await addColumn(office, 'reviews', 'File');
  const person = { staffId: head, appraiserId: null, appraiserName: 'The governors' };
  const { reviewIds } = await ask('cycles.join', { cycleId: cycle.id, people: [person], reason: 'Asked to' });
  for (const reviewId of [nia, ...reviewIds])
    await ask('cells.fillReviews', { cells: [{ reviewId, column, typed: 'Blue' }] });
  const before = await ask('ownColumns.ofReviews', { cycleId: cycle.id });
  const { changeId } = await ask('ownColumns.remove', { columnId: column });
  expect(await ask('ownColumns.ofReviews', { cycleId: cycle.id })).toEqual({ columns: [], values: {} });
  // another took its name: it does not come back beside it
  const other = await addColumn(office, 'reviews', 'file');
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'column-there', name: 'File' });
  await ask('ownColumns.remove', { columnId: other });
  await ask('changes.undo', { changeId });
  expect(await ask('ownColumns.ofReviews', { cycleId: cycle.id })).toEqual(before);

  const again = await ask('ownColumns.remove', { columnId: column });
  office.clock.today = '2026-10-22' as typeof office.clock.today;
  await asManager(office);
  await asHeadteacher(office);
  expect(await office.refused('changes.undo', again)).toEqual({ code: 'too-old-to-undo' });
  expect(JSON.stringify(await ask('ownColumns.ofReviews', { cycleId: cycle.id }))).not.toContain('Blue');
});

test('a column in which something stands is not undone, nor a cell of one that went', async () => {
  const { office, people } = await atWork();
  const { ask } = office;
  const added = await ask('ownColumns.save', {
    columnId: null,
    list: 'staff',
    name: 'Room',
    kind: 'text',
    choices: [],
  });
  const column = added.columnId;
  const filled = await ask('cells.fillStaff', { cells: [{ staffId: people.nia, column, typed: 'B12' }] });
  if (!added.changeId || !filled.changeId) throw new Error('both were noted');
  expect(await office.refused('changes.undo', { changeId: added.changeId })).toEqual({ code: 'changed-since' });
  await ask('ownColumns.remove', { columnId: column });
  expect(await office.refused('changes.undo', { changeId: filled.changeId })).toEqual({
    code: 'not-found',
    what: 'own-column',
  });
});

test('own columns are in the tracker, in the search, in what somebody is handed who asks for their data, and in all that leaves', async () => {
  const { office, people, cycle, nia } = await atWork();
  const { ask } = office;
  const room = await addColumn(office, 'staff', 'Room');
  const copied = await addColumn(office, 'reviews', 'Copied to the file', 'day');
  await ask('cells.fillStaff', { cells: [{ staffId: people.nia, column: room, typed: 'Zanzibar' }] });
  await ask('cells.fillReviews', { cells: [{ reviewId: nia, column: copied, typed: '14/9/26' }] });
  await ask('documents.print', {
    document: 'completion-tracker',
    language: 'en',
    subject: { of: 'cycle', cycleId: cycle.id },
  });
  expect(office.printed.at(-1)).toMatch(/Copied to the file.*14\sSep\s2026/s);
  const { found } = await ask('find.all', { text: 'zanzi' });
  expect(found.map(({ kind, title }) => [kind, title])).toEqual([
    ['staff', 'Nia Prosser'],
    ['review', 'Nia Prosser'],
  ]);
  const asked = { kind: 'access', name: '', asked: 'Everything', receivedOn: day('2026-09-21') } as const;
  const { requestId } = await ask('requests.add', { ...asked, staffId: people.nia });
  office.hands.saveFile = newFolder();
  const json = await ask('requests.savePack', { requestId, format: 'json', language: 'en' });
  const pack = readFileSync(json.savedTo, 'utf8');
  for (const said of ['Room', 'Zanzibar', 'Copied to the file', '2026-09-14']) expect(pack).toContain(said);
  office.hands.folder = newFolder();
  const { savedTo } = await ask('everything.save', { passphrase: passphrases.headteacher, purpose: 'A look' });
  expect(readFileSync(path.join(savedTo, 'general/own_staff_value.csv'), 'utf8')).toContain('Zanzibar');
});

test('cells of the staff list change records as one change, with all that follows, or not at all', async () => {
  const { office, people } = await atWork();
  const { ask } = office;
  const room = await addColumn(office, 'staff', 'Room');
  const { changeId } = await ask('cells.changeStaff', {
    cells: [
      { staffId: people.nia, column: 'jobTitle', typed: '  Head of   nursery ' },
      { staffId: people.nia, column: 'hoursPerWeek', typed: '32.5' },
      { staffId: people.owain, column: 'lineManagerId', typed: people.nia },
      { staffId: people.owain, column: 'startDate', typed: '3/9/18' },
      { staffId: people.owain, column: room, typed: 'B12' },
    ],
  });
  if (changeId === null) throw new Error('something was changed');
  const staff = async () => (await ask('staff.list', { leavers: false })).staff;
  const before = await staff();
  expect(before.find(({ id }) => id === people.nia)).toMatchObject({ jobTitle: 'Head of nursery', hoursPerWeek: 32.5 });
  expect(before.find(({ id }) => id === people.owain)).toMatchObject({
    lineManagerId: people.nia,
    startDate: '2018-09-03',
  });
  expect(await latestChange(office)).toMatchObject({
    what: 'cells-changed',
    about: 'Nia Prosser, Owain Rees',
    count: 3,
  });

  const refusals = [
    [
      { staffId: people.nia, column: 'jobTitle', typed: ' ' },
      { code: 'field-empty', field: 'jobTitle' },
    ],
    [
      { staffId: people.nia, column: 'hoursPerWeek', typed: '101' },
      { code: 'field-not-a-number', field: 'hoursPerWeek' },
    ],
    [
      { staffId: people.nia, column: 'lineManagerId', typed: people.nia },
      { code: 'field-unknown', field: 'lineManagerId' },
    ],
    [
      { staffId: people.nia, column: 'group', typed: 'boss' },
      { code: 'field-unknown', field: 'group' },
    ],
  ] as const;
  for (const [cell, problem] of refusals) {
    const good = { staffId: people.owain, column: 'jobTitle', typed: 'Caretaker' } as const;
    expect(await office.refused('cells.changeStaff', { cells: [good, cell] })).toEqual(problem);
  }
  expect(await staff()).toEqual(before);
  await ask('changes.undo', { changeId });
  expect((await staff()).find(({ id }) => id === people.nia)).toMatchObject({ jobTitle: 'Teaching Assistant' });
  expect((await ask('ownColumns.ofStaff', {})).values).toEqual({});
});

test('how somebody looks at a list stays, and the office reads nothing of what the headteacher filters by', async () => {
  const { office } = await atWork();
  const { ask } = office;
  const own = { list: 'staff', restricted: true };
  await ask('listViews.setColumns', { ...own, columns: ['group', '-jobTitle'] });
  await ask('listViews.save', { ...own, name: 'Under capability', search: 'find=Rees' });
  await ask('listViews.save', { ...own, name: 'Under capability', search: 'find=Prosser' });
  const { columns, saved } = await ask('listViews.all', {});
  expect(columns).toEqual([{ list: 'staff', columns: ['group', '-jobTitle'] }]);
  expect(saved).toMatchObject([{ list: 'staff', name: 'Under capability', search: 'find=Prosser' }]);
  await asManager(office);
  expect(await ask('listViews.all', {})).toEqual({ columns: [], saved: [] });
  expect(await office.refused('listViews.setColumns', { ...own, columns: [] })).toEqual({ code: 'headteacher-only' });
  const { id } = await ask('listViews.save', { list: 'due', restricted: false, name: 'Late', search: 'when=overdue' });
  await asHeadteacher(office);
  expect((await ask('listViews.all', {})).saved).toHaveLength(1);
  await asManager(office);
  await ask('listViews.remove', { id, restricted: false });
  expect((await ask('listViews.all', {})).saved).toEqual([]);
});
