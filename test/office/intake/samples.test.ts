import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { matchColumns } from '#domain/staff-list/staff-columns.ts';
import { type Listed, readRows, type StaffReading } from '#domain/staff-list/staff-import.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { staffWorkbook } from '#test/samples/make-samples.ts';

// Six lists as the usual management information systems export them. The expected values were read off the files by
// eye and written here by hand.

const sample = (name: string) => readFileSync(new URL(`../../samples/staff/${name}`, import.meta.url));

async function readSample(bytes: Uint8Array): Promise<{ sheet: Sheet; reading: StaffReading }> {
  const read = await readSheets(bytes);
  if (!read.ok) throw new Error(`refused: ${read.problem.code}`);
  const [sheet, second] = read.value;
  if (!sheet || second) throw new Error('one table was expected');
  return { sheet, reading: readRows(sheet, matchColumns(sheet.headings)) };
}

/** People as rows of a table; null is a field that the list does not give for that person. */
function people(first: number, fields: readonly (keyof Listed)[], rows: readonly (readonly unknown[])[]) {
  return rows.map((values, index) => ({
    row: first + index,
    listed: Object.fromEntries(fields.flatMap((field, at) => (values[at] === null ? [] : [[field, values[at]]]))),
  }));
}

const told = ({ ready }: StaffReading) => ready.map(({ row, listed }) => ({ row, listed }));

test('a: everything in quotation marks, UTF-8 with ŵ and ŷ, staff codes, 01/09/2012', async () => {
  const { sheet, reading } = await readSample(sample('mis-a-staff.csv'));
  expect(sheet.warnings).toEqual([]);
  expect(told(reading)).toEqual(
    people(
      2,
      // biome-ignore format: a table
      ['employeeNumber', 'familyName', 'givenName', 'jobTitle', 'group', 'startDate', 'leavingDate', 'contract', 'hoursPerWeek', 'qts'],
      // biome-ignore format: a table
      [
        ['EPU', 'Pugh', 'Eleri', 'Headteacher', 'headteacher', '2012-09-01', null, 'permanent', 32.5, true],
        ['GWA', 'Wŷn', 'Gwen', 'Deputy Headteacher', 'teacher', '2014-09-01', null, 'permanent', 32.5, true],
        ['TLL', 'Llŷr', 'Tomos', 'Class Teacher', 'teacher', '2018-01-01', null, 'permanent', 32.5, true],
        ['SBO', 'Bowen', 'Siân', 'Class Teacher', 'teacher', '2020-09-01', null, 'permanent', 19.5, true],
        ['MRH', 'Rhŵn', 'Mabli', 'Class Teacher', 'teacher', '2025-09-01', '2026-08-31', 'fixed-term', 32.5, true],
        ['DHA', 'Harries', 'Del', 'Teaching Assistant', 'class-support', '2016-04-15', null, 'permanent', 27.5, false],
        ['AOK', "O'Keefe", 'Aoife', 'Higher Level Teaching Assistant', 'class-support', '2017-09-01', null, 'permanent', 30, false],
        ['JCO', 'Cohen-Tudur', 'Joe', 'Learning Support Assistant', 'class-support', '2022-11-07', null, 'fixed-term', 25, false],
        ['BMA', 'Mainwaring', 'Beth', 'School Business Manager', 'other-support', '2011-04-01', null, 'permanent', 37, false],
        ['RGR', 'Griffiths', 'Ŵyll', 'Caretaker', 'other-support', '2005-10-03', null, 'permanent', 37, false],
        ['NSI', 'Singh', 'Narinder', 'Midday Supervisor', 'other-support', '2023-09-05', null, 'permanent', 5, false],
        ['ZAL', 'Ali', 'Zahra', 'School Cook', 'other-support', '2024-01-10', '2026-07-19', 'permanent', 20, false],
      ],
    ),
  );
  expect(reading.rejected).toEqual([]);
  expect(reading.warnings).toEqual([]);
});

test('b: Windows-1252 with Welsh letters, numbers with zeros in front, 01 Sep 2015, line managers by name', async () => {
  const { sheet, reading } = await readSample(sample('mis-b-staff.csv'));
  expect(sheet.warnings).toEqual([{ code: 'encoding-guessed' }]);
  const hughes = { manager: 'Huw Môn Hughes' };
  const head = { manager: 'Mair Prydêrch' };
  // biome-ignore format: a table
  const expected = [
    [2, '000101', 'Mair', 'Prydêrch', 'Pennaeth', 'headteacher', '2015-09-01', 'permanent', 'm.pryderch', true, undefined],
    [3, '000102', 'Huw', 'Môn Hughes', 'Dirprwy Bennaeth', 'teacher', '2017-01-01', 'permanent', 'h.hughes', true, head],
    [4, '000117', 'Siôn', 'Lloyd', 'Athro Dosbarth', 'teacher', '2021-09-01', 'permanent', 's.lloyd', true, hughes],
    [5, '000118', 'Nêst', 'Rowlands', 'Athrawes', 'teacher', '2024-09-01', 'fixed-term', 'n.rowlands', true, hughes],
    [6, '000123', 'Zoë', 'O’Brien', 'Athrawes', 'teacher', '2019-04-15', 'permanent', 'z.obrien', true, hughes],
    [7, '000140', 'Lôra', 'Gwilym', 'Cynorthwyydd Addysgu', 'class-support', '2018-09-03', 'permanent', 'l.gwilym', true, hughes],
    [9, '000150', 'Renée', 'Faulkner', 'Cynorthwyydd Dosbarth', 'class-support', '2025-01-08', 'fixed-term', 'r.faulkner', true, hughes],
    [10, '000162', 'Gwyn', 'Pâr', 'Gofalwr', 'other-support', '2009-06-12', 'permanent', 'g.par', false, head],
    [11, '000163', 'Câit', 'Ellis', 'Cogyddes', 'other-support', '2014-04-01', 'permanent', 'c.ellis', false, head],
    [12, '000170', 'Ifor', 'Tân', 'Swyddog Gweinyddol', 'other-support', '2020-08-20', 'permanent', 'i.tan', false, head],
    [13, '000171', 'Björn', 'Evans', 'Goruchwyliwr Canol Dydd', 'other-support', '2022-09-07', 'permanent', 'b.evans', false, { manager: 'Ifor Tân' }],
  ] as const;
  expect(reading.ready).toEqual(
    expected.map(
      ([row, employeeNumber, givenName, familyName, jobTitle, group, startDate, contract, mail, ewc, by]) => ({
        row,
        // biome-ignore format: a table
        listed: { employeeNumber, givenName, familyName, jobTitle, group, startDate, contract, email: `${mail}@ysgol.example`, ewcRegistered: ewc },
        groupFrom: 'guess',
        ...(by && { lineManager: by.manager }),
      }),
    ),
  );
  // 'senior assistant' may be of a classroom or of an office: the user is asked
  expect(reading.rejected).toEqual([{ row: 8, column: 'jobTitle', reason: 'group-unknown', was: 'Uwch Gynorthwyydd' }]);
});

test('c: a workbook with three rows above the heading, real dates and numbers', async () => {
  const { sheet, reading } = await readSample(await staffWorkbook());
  expect(sheet).toMatchObject({ name: 'Staff Contract Report', headingRow: 4, warnings: [{ code: 'merged-cells' }] });
  expect(sheet.above.map(({ row, cells }) => [row, cells[0], cells[6]])).toEqual([
    [1, 'Staff in post', ''],
    [2, 'Printed by the school office', { day: '2026-09-14' }],
  ]);
  expect(told(reading)).toEqual(
    people(
      5,
      // biome-ignore format: a table
      ['employeeNumber', 'familyName', 'givenName', 'jobTitle', 'group', 'payRange', 'startDate', 'contractEnds', 'hoursPerWeek'],
      // biome-ignore format: a table
      [
        ['20411', 'Abbott', 'Rhiannon', 'Headteacher', 'headteacher', 'leadership', '2018-04-16', null, 32.5],
        ['20412', 'Bevan', 'Emrys', 'Deputy Head', 'teacher', 'leadership', '2016-09-01', null, 32.5],
        ['20420', 'Craddock', 'Tesni', 'Class Teacher', 'teacher', 'main', '2023-09-01', null, 32.5],
        ['20421', 'Dunphy', 'Cian', 'Class Teacher', 'teacher', 'upper', '2015-01-05', null, 26],
        ['20422', 'Eynon', 'Robin', 'ALNCo', 'teacher', 'upper', '2010-09-01', null, 32.5],
        ['20423', 'Farooqi', 'Aisha', 'Class Teacher', 'teacher', 'main', '2025-09-01', '2026-08-31', 32.5],
        ['20430', 'Gittins', 'Moira', 'HLTA', 'class-support', 'support', '2007-11-12', null, 30],
        ['20431', 'Hamer', 'Lisa-Jayne', 'Teaching Assistant', 'class-support', 'support', '2019-02-25', null, 27.5],
        ['20432', 'Iorwerth', 'Guto', 'One-to-one Support', 'class-support', 'support', '2024-10-07', '2026-07-17', 25],
        ['20440', 'Jeremiah', 'Clive', 'Site Manager', 'other-support', 'support', '2003-06-30', null, 37],
        ['20441', 'Kendrick', 'Pauline', 'Cleaner in Charge', 'other-support', 'support', '2012-08-20', null, 15],
        ['20442', 'Lacey', 'Bronwen', 'Clerk to the Governors', 'other-support', 'support', '2022-05-09', null, 4.5],
      ],
    ),
  );
  expect(reading.rejected).toEqual([]);
  // every number of the payroll stood there as a number: zeros in front may be lost
  expect(reading.warnings.map(({ row, column, warning }) => [row, column, warning])).toEqual(
    Array.from({ length: 12 }, (_, index) => [index + 5, 'employeeNumber', 'number-as-text']),
  );
});

test('d: semicolons and sep=;, Welsh headings and groups, days with a time', async () => {
  const { sheet, reading } = await readSample(sample('mis-d-staff.csv'));
  expect(sheet).toMatchObject({ headingRow: 2, warnings: [{ code: 'separator', separator: 'semicolon' }] });
  expect(told(reading)).toEqual(
    people(
      3,
      // biome-ignore format: a table
      ['employeeNumber', 'familyName', 'givenName', 'jobTitle', 'group', 'startDate', 'contract', 'contractEnds', 'hoursPerWeek', 'qts', 'language'],
      // biome-ignore format: a table
      [
        ['1001', 'Morgan', 'Elin', 'Pennaeth', 'headteacher', '2016-09-01', 'permanent', null, 32.5, true, 'cy'],
        ['1002', 'Price', 'Gareth', 'Athro', 'teacher', '2019-01-07', 'permanent', null, 32.5, true, 'both'],
        ['1003', 'ap Gwynn', 'Rhodri', 'Athro', 'teacher', '2022-09-01', 'permanent', null, 16.25, true, 'cy'],
        ['1004', 'Roberts', 'Carys', 'Athrawes', 'teacher', '2025-09-01', 'fixed-term', '2026-08-31', 32.5, true, 'cy'],
        ['1010', 'Edwards', 'Nerys', 'Cynorthwyydd Addysgu', 'class-support', '2011-04-18', 'permanent', null, 27.5, false, 'cy'],
        ['1011', 'Walsh', 'Niamh', 'Cynorthwyydd Addysgu', 'class-support', '2023-09-04', 'permanent', null, 27.5, false, 'en'],
        ['1012', 'Thomas', 'Iestyn', 'Ymarferydd Blynyddoedd Cynnar', 'class-support', '2024-02-19', 'fixed-term', '2026-12-18', 30, false, 'both'],
        ['1013', 'Owen', 'Mali', 'Cynorthwyydd "Clwb Brecwast"', 'other-support', '2021-11-01', 'permanent', null, 7.5, false, 'cy'],
        ['1020', 'Parry', 'Alun', 'Gofalwr', 'other-support', '2008-06-02', 'permanent', null, 37, false, 'cy'],
        ['1021', 'Kaur', 'Jasmeet', 'Swyddog Cyllid', 'other-support', '2020-03-16', 'permanent', null, 22.2, false, 'en'],
        ['1022', 'Jenkins', 'Eirlys', 'Cogyddes', 'other-support', '2013-09-02', 'permanent', null, 25, false, 'cy'],
        ['1023', 'Vaughan', 'Huw', 'Technegydd', 'other-support', '2026-01-05', 'agency', null, 15, false, 'both'],
      ],
    ),
  );
  expect(reading.ready.map(({ groupFrom }) => groupFrom)).toEqual(Array(12).fill('list'));
  expect(reading.rejected).toEqual([]);
  expect(reading.warnings).toEqual([]);
});

test('e: surname and forename in one column, years in two figures, a day that does not exist', async () => {
  const { reading } = await readSample(sample('mis-e-staff.csv'));
  const fields = ['familyName', 'givenName', 'jobTitle', 'group', 'startDate', 'payRange', 'hoursPerWeek'] as const;
  // biome-ignore format: a table
  const before = people(2, fields, [
    ['Beynon', 'Angharad', 'Headteacher', 'headteacher', '2009-09-01', 'leadership', 32.5],
    ['Cadwaladr', 'Idris', 'Assistant Headteacher', 'teacher', '2015-09-01', 'leadership', 32.5],
    ['Ferris', 'Keira', 'Class Teacher', 'teacher', '2024-09-01', 'main', 32.5],
    ['Hopkin', 'Steffan', 'Class Teacher', 'teacher', '2020-01-06', 'upper', 32.5],
    ['Ikande', 'Folake', 'Class Teacher', 'teacher', '2018-04-15', 'main', 19.5],
    ['Jarman', 'Lowri', 'Unqualified Teacher', 'teacher', '2025-09-01', 'unqualified', 32.5],
    ['Kowalczyk', 'Agnieszka', 'Teaching Assistant', 'class-support', '2014-11-03', 'support', 27.5],
    ['Lewis-Pryce', 'Ffion', 'Teaching Assistant', 'class-support', null, 'support', 27.5],
  ]);
  // biome-ignore format: a table
  const after = people(10, fields, [
    ['Maddocks', 'Rhys', 'Premises Officer', 'other-support', '2011-08-22', 'support', 37],
    ['Nicholas', 'Glenys', 'Finance Officer', 'other-support', '2006-05-02', 'support', 30.25],
    ['Onions', 'Des', 'Minibus Driver', 'other-support', '2019-09-09', 'support', 10],
    ['Protheroe', 'Ann-Marie', 'Lunchtime Supervisor', 'other-support', '2023-09-04', 'support', 6.25],
  ]);
  expect(told(reading)).toEqual([...before, ...after]);
  expect(reading.rejected).toEqual([]);
  expect(reading.warnings[0]).toEqual({
    row: 2,
    column: 'startDate',
    warning: 'short-year',
    was: '1/9/09',
    now: '2009-09-01',
  });
  expect(reading.warnings.map(({ row, warning }) => [row, warning])).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => [row, row === 9 ? 'not-a-day' : 'short-year']),
  );
});

test('f: UTF-16 with tabs, two schools of a trust, 01-Sep-2014', async () => {
  const { sheet, reading } = await readSample(sample('mis-f-staff.txt'));
  expect(sheet.warnings).toEqual([{ code: 'separator', separator: 'tab' }]);
  const [bryncoed, maes, office] = ['Bryncoed Primary', 'Maes y Dderwen School', 'Trust Office'];
  expect(told(reading)).toEqual(
    people(
      2,
      ['site', 'employeeNumber', 'givenName', 'familyName', 'jobTitle', 'group', 'startDate', 'probationEnds', 'email'],
      // biome-ignore format: a table
      [
        [bryncoed, 'T0001', 'Marged', 'Anwyl', 'Executive Headteacher', 'executive', '2014-09-01', null, 'm.anwyl@trust.example'],
        [bryncoed, 'T0007', 'Peredur', 'Foulkes', 'Head of School', 'headteacher', '2019-09-01', null, 'p.foulkes@trust.example'],
        [bryncoed, 'T0012', 'Wiktoria', 'Łukaszewicz', 'Class Teacher', 'teacher', '2023-09-01', null, 'w.lukaszewicz@trust.example'],
        [bryncoed, 'T0013', 'Seren', 'Ŷd', 'Class Teacher', 'teacher', '2025-09-01', null, 's.yd@trust.example'],
        [bryncoed, 'T0020', 'Ngọc', 'Nguyễn', 'Teaching Assistant', 'class-support', '2024-10-14', '2025-04-13', 'n.nguyen@trust.example'],
        [bryncoed, 'T0021', 'Osian', 'Penri', 'Caretaker', 'other-support', '2026-02-02', '2026-08-01', 'o.penri@trust.example'],
        [maes, 'T0101', 'Hefina', 'Quirke', 'Headteacher', 'headteacher', '2021-01-01', null, 'h.quirke@trust.example'],
        [maes, 'T0102', 'Gethin', 'Rees', 'Teacher of Nursery', 'teacher', '2022-09-01', null, 'g.rees@trust.example'],
        [maes, 'T0103', 'Tegwen', 'Salisbury', 'Nursery Nurse', 'class-support', '2010-05-20', null, 't.salisbury@trust.example'],
        [maes, 'T0104', 'Yusuf', 'Teague', 'School Secretary', 'other-support', '2017-03-11', null, 'y.teague@trust.example'],
        [office, 'T0201', 'Ursula', 'Upton', 'Trust Finance Manager', 'central', '2019-08-05', null, 'u.upton@trust.example'],
        [office, 'T0202', 'Victor', 'Wyn Vobe', 'Chief Executive', 'executive', '2016-01-01', null, 'v.vobe@trust.example'],
      ],
    ),
  );
  expect(reading.rejected).toEqual([]);
  expect(reading.warnings).toEqual([]);
});
