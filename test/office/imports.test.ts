import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { notPaused } from '#domain/staff/staff.ts';
import { newFolder } from '#test/afterwards.ts';
import { chooseList, importList, listOf, namesOf, sample } from './lists.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { setUpSchool, supportStaff } from './school-year.ts';

const headings = 'Employee Number,First Name,Last Name,Job Title,Start Date,Line Manager';

test('a list is chosen and looked at, and nothing is written before it is taken over', async () => {
  const office = await openOffice('manager');
  office.hands.openFile = sample('mis-a-staff.csv');
  expect(await office.ask('imports.choose', {})).toEqual({
    file: { fileName: 'mis-a-staff.csv', tables: [{ name: '', rows: 12 }] },
  });
  const look = await office.ask('imports.look', { table: 0, headingRow: null });
  expect(look.matching).toEqual({
    employeeNumber: 0,
    familyName: 1,
    givenName: 3,
    legalGivenName: 2,
    jobTitle: 4,
    startDate: 5,
    leavingDate: 6,
    contract: 7,
    hoursPerWeek: 8,
    qts: 9,
  });
  expect(look.firstRows.map(({ row, cells }) => [row, cells[1]]).slice(0, 3)).toEqual([
    [1, 'Surname'],
    [2, 'Pugh'],
    [3, 'Wŷn'],
  ]);
  const preview = await office.ask('imports.preview', await chooseList(office, sample('mis-a-staff.csv')));
  expect(preview.added[3]).toMatchObject({ row: 5, name: 'Siân Bowen', jobTitle: 'Class Teacher', group: 'teacher' });
  expect([preview.added.length, preview.changed, preview.same, preview.doubtful]).toEqual([12, [], 0, []]);
  expect(await namesOf(office)).toEqual([]);
  expect((await office.ask('changes.list', {})).changes).toEqual([]);
});

test('the list is taken over in one go, which one undo takes back', async () => {
  const office = officeAt(path.join(newFolder(), 'vault'));
  await office.ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  const applied = await importList(office, sample('mis-a-staff.csv'));
  expect([applied.added, applied.changed]).toEqual([12, 0]);
  const { staff } = await office.ask('staff.list', { leavers: true });
  expect(staff.find(({ employeeNumber }) => employeeNumber === 'JCO')).toMatchObject({
    givenName: 'Joe',
    familyName: 'Cohen-Tudur',
    jobTitle: 'Learning Support Assistant',
    group: 'class-support',
    startDate: '2022-11-07',
    contract: 'fixed-term',
    hoursPerWeek: 25,
    qts: false,
  });
  // Mabli Rhŵn left on 31 August 2026 and Zahra Ali on 19 July, and today is in November
  expect((await office.ask('staff.list', { leavers: false })).staff).toHaveLength(10);
  const { changes } = await office.ask('changes.list', {});
  expect(changes).toMatchObject([{ what: 'staff-imported', about: 'mis-a-staff.csv', count: 12, canUndo: true }]);
  await office.ask('changes.undo', { changeId: applied.changeId });
  expect(await namesOf(office)).toEqual([]);
  expect(await office.refused('changes.undo', { changeId: applied.changeId })).toEqual({ code: 'already-undone' });
});

test('beside a headteacher, the undo of a list leaves those who are the headteacher’s to take away, and says so before', async () => {
  const office = await openOffice('manager');
  const { changeId } = await importList(office, sample('mis-a-staff.csv'));
  const { cannot, rest } = await office.ask('changes.look', { changeId });
  expect(cannot.map(({ problem }) => problem)).toEqual([{ code: 'headteacher-only' }]);
  expect(rest).toBe(11);
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'headteacher-only' });
  await office.ask('changes.undo', { changeId, leaving: 1 });
  expect(await namesOf(office)).toEqual(cannot.map(({ name }) => name));
});

test('a list is taken over once, however often the button is pressed (F20)', async () => {
  const office = await openOffice('manager');
  const reading = await chooseList(office, sample('mis-a-staff.csv'));
  const presses = await Promise.all([office.call('imports.apply', reading), office.call('imports.apply', reading)]);
  expect(presses).toMatchObject([{ ok: true }, { ok: false, problem: { code: 'not-found', what: 'file' } }]);
  expect(await namesOf(office)).toHaveLength(12);
});

test('people already there are changed field by field, and each field shows what it was', async () => {
  const office = await openOffice('manager');
  const { people, head } = await setUpSchool(office);
  const nia = { ...supportStaff, employeeNumber: '204', hoursPerWeek: 30 };
  await office.ask('staff.update', { staffId: people.nia, staff: nia });
  const list = listOf(
    `${headings},Hours`,
    '204,Nia,Prosser,HLTA,02/09/2019,Gwen Tudur,',
    ',Owain,Rees,Caretaker,02/09/2019,,30',
  );
  const reading = await chooseList(office, list);
  const preview = await office.ask('imports.preview', reading);
  expect(preview.changed).toEqual([
    {
      row: 2,
      staffId: people.nia,
      name: 'Nia Prosser',
      fields: [
        { field: 'jobTitle', before: 'Teaching Assistant', after: 'HLTA' },
        { field: 'lineManagerId', before: '', after: head },
      ],
    },
  ]);
  expect([preview.added, preview.same]).toEqual([[], 1]);
  const { changeId } = await office.ask('imports.apply', reading);
  const { staff } = await office.ask('staff.byId', { staffId: people.nia });
  expect(staff).toMatchObject({ jobTitle: 'HLTA', lineManagerId: head, hoursPerWeek: 30, group: 'class-support' });
  await office.ask('changes.undo', { changeId });
  expect((await office.ask('staff.byId', { staffId: people.nia })).staff).toEqual({
    id: people.nia,
    ...nia,
    ...notPaused,
  });
});

test('a doubtful row does nothing until somebody decides', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const list = listOf(headings, ',Owain,Rees,Cleaner,01/09/2024,', ',Nia,Prosser,Cleaner,01/09/2023,', ',A,New,Cook,,');
  const reading = await chooseList(office, list);
  const before = await office.ask('imports.preview', reading);
  const unsaid = { email: null, employeeNumber: null, leavingDate: null };
  expect(before.doubtful).toEqual([
    {
      row: 2,
      why: 'looks-alike',
      name: 'Owain Rees',
      listed: { ...unsaid, jobTitle: 'Cleaner', startDate: '2024-09-01' },
      like: [
        {
          ...unsaid,
          staffId: people.owain,
          name: 'Owain Rees',
          jobTitle: 'Caretaker',
          startDate: '2019-09-02',
          mayHaveReturned: false,
        },
      ],
    },
    {
      row: 3,
      why: 'looks-alike',
      name: 'Nia Prosser',
      listed: { ...unsaid, jobTitle: 'Cleaner', startDate: '2023-09-01' },
      like: [
        {
          ...unsaid,
          staffId: people.nia,
          name: 'Nia Prosser',
          jobTitle: 'Teaching Assistant',
          startDate: '2019-09-02',
          mayHaveReturned: false,
        },
      ],
    },
  ]);
  const decided = {
    ...reading,
    decisions: [
      { row: 2, as: 'existing', staffId: people.owain } as const,
      { row: 3, as: 'new' } as const,
      { row: 4, as: 'leave-out' } as const,
    ],
  };
  const applied = await office.ask('imports.apply', decided);
  expect([applied.added, applied.changed]).toEqual([1, 1]);
  expect((await office.ask('staff.byId', { staffId: people.owain })).staff.jobTitle).toBe('Cleaner');
  expect((await namesOf(office)).filter((name) => name === 'Nia Prosser')).toHaveLength(2);
});

test('somebody with the same name in other letters is asked about, never made one with another (F05, F07)', async () => {
  const office = await openOffice('manager');
  const siân = { ...supportStaff, givenName: 'Siân', familyName: 'Cope', startDate: null };
  await office.ask('staff.add', { staff: siân });
  const cyrillic = 'Сорe'; // the first three letters are not Latin
  const list = listOf(headings, `,${'Siân'.normalize('NFD')},Cope,Cook,,`, `,Sian,${cyrillic},Cook,,`);
  const { doubtful, added } = await office.ask('imports.preview', await chooseList(office, list));
  expect(doubtful.map(({ row, like }) => [row, like.map(({ name }) => name)])).toEqual([
    [2, ['Siân Cope']],
    [3, ['Siân Cope']],
  ]);
  expect(added).toEqual([]);
});

test('a job title that says no group is asked about, and its answer takes its people in', async () => {
  const office = await openOffice('manager');
  const reading = await chooseList(office, sample('mis-b-staff.csv'));
  const { rejected, jobTitles, added } = await office.ask('imports.preview', reading);
  expect(rejected).toEqual([{ row: 8, column: 'jobTitle', reason: 'group-unknown', was: 'Uwch Gynorthwyydd' }]);
  expect(jobTitles[0]).toMatchObject({ key: 'uwch gynorthwyydd', group: null, from: 'nothing', people: 1 });
  expect(added).toHaveLength(11);
  const answered = { ...reading, groups: { 'uwch gynorthwyydd': 'class-support' } as const };
  expect((await office.ask('imports.apply', answered)).added).toBe(12);
});

test('the headings may stand in another row than the program thought', async () => {
  const office = await openOffice('manager');
  const list = listOf('Name,Job Title,Start Date', 'Called,Post,Begins', 'Pugh,Teacher,01/09/2024');
  const reading = await chooseList(office, list);
  expect(reading.headingRow).toBe(1);
  const look = await office.ask('imports.look', { table: 0, headingRow: 2 });
  expect([look.headings, look.firstRows.map(({ row }) => row)]).toEqual([
    ['Called', 'Post', 'Begins'],
    [1, 2, 3],
  ]);
  const matching = { fullName: 0, jobTitle: 1, startDate: 2 };
  const { added } = await office.ask('imports.preview', { ...reading, headingRow: 2, matching });
  expect(added).toMatchObject([{ row: 3, name: 'Pugh', jobTitle: 'Teacher', group: 'teacher' }]);
  expect(await office.refused('imports.look', { table: 0, headingRow: 3 })).toEqual({ code: 'file-empty' });
  expect(await office.refused('imports.look', { table: 1, headingRow: null })).toEqual({
    code: 'not-found',
    what: 'file',
  });
});

test('a list that is put aside, cancelled or gone leaves nothing behind', async () => {
  const office = await openOffice('manager');
  const list = listOf(headings, ',Owain,Rees,Caretaker,,');
  const reading = await chooseList(office, list);
  await office.ask('imports.forget', {});
  expect(await office.refused('imports.apply', reading)).toEqual({ code: 'not-found', what: 'file' });
  delete office.hands.openFile;
  expect(await office.ask('imports.choose', {})).toEqual({ file: null });
  office.hands.openFile = list;
  rmSync(list);
  expect(await office.refused('imports.choose', {})).toEqual({ code: 'file-unreadable', why: 'missing' });
  office.hands.openFile = path.dirname(list);
  expect(await office.refused('imports.choose', {})).toEqual({ code: 'file-unreadable', why: 'no-file' });
  expect(await namesOf(office)).toEqual([]);
});
