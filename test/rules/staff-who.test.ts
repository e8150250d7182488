import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { compareWithStaff } from '#domain/staff-list/staff-comparison.ts';
import type { DoubtAnswer } from '#domain/staff-list/staff-places.ts';
import { readTable } from './staff-table.ts';

const id = (of: string) => of as StaffId; // ids of a test are words
const today = day('2026-11-29');

const nia: Staff = {
  ...nothingKnown,
  ...notPaused,
  id: id('nia'),
  givenName: 'Nia',
  familyName: 'Prosser',
  employeeNumber: '12',
  jobTitle: 'Teaching Assistant',
  group: 'class-support',
  startDate: day('2019-09-02'),
};

/** What a list with one line for each person would do. */
function compared(
  list: { headings: string; lines: string[] },
  there: Partial<Staff>[],
  answers: Record<number, DoubtAnswer> = {},
) {
  const rows = list.lines.map((line) => line.split(','));
  const { ready, rejected } = readTable(list.headings.split(','), ...rows);
  const existing = there.map((one) => ({ ...nia, ...one }));
  const comparison = compareWithStaff(ready, existing, { idFor: (row) => id(`new-${row}`), today, answers });
  return { ...comparison, rejected };
}

const oneLine = (headings: string, line: string) => ({ headings, lines: [line] });
const d1 = oneLine(
  'First Name,Last Name,Job Title,Start Date,Email',
  'Bob,Hughes,Caretaker,01/09/2026,office@school.example',
);
const leaverOfD1 = { employeeNumber: null, email: 'office@school.example', leavingDate: day('2025-08-31') };

test('d1 whoever has the address that a leaver had is asked about, and may be somebody new', () => {
  const { doubtful, changed, added } = compared(d1, [leaverOfD1]);
  expect(doubtful).toMatchObject([{ why: 'email-of-another', like: [{ id: 'nia' }] }]);
  expect([changed, added]).toEqual([[], []]);
  const answered = compared(d1, [leaverOfD1], { 2: { as: 'new' } });
  expect(answered.added).toMatchObject([{ givenName: 'Bob', leavingDate: null }]);
});

const d3 = oneLine(
  'Employee Number,First Name,Last Name,Job Title,Start Date,Contract Type,Contract End Date,Leaving Date',
  '12,Nia,Prosser,Teaching Assistant,02/09/2019,Permanent,,',
);
const leaverOfD3: Partial<Staff> = {
  contract: 'fixed-term',
  contractEnds: day('2026-08-31'),
  leavingDate: day('2026-08-31'),
};

test('d3 a leaver whom the list has as permanent is asked about: here again, or left all the same', () => {
  const asked = compared(d3, [leaverOfD3]);
  expect([asked.doubtful.map(({ why }) => why), asked.changed]).toEqual([['leaver'], []]);
  const here = compared(d3, [leaverOfD3], { 2: { as: 'returned', staffId: id('nia') } });
  expect(here.changed).toMatchObject([
    {
      after: { contract: 'permanent', contractEnds: null, leavingDate: null },
      fields: ['contract', 'contractEnds', 'leavingDate'],
    },
  ]);
  const gone = compared(d3, [leaverOfD3], { 2: { as: 'existing', staffId: id('nia') } });
  expect(gone.changed).toMatchObject([{ after: { leavingDate: '2026-08-31' } }]);
});

test.each<[what: string, line: string, leavingDate: string, why: string[]]>([
  ['left last year, and the list knows nothing of it', '12,Nia,Prosser,TA,02/09/2019,', '2025-08-31', ['leaver']],
  ['begins again after leaving', '12,Nia,Prosser,TA,01/01/2027,', '2026-12-18', ['leaver']],
  ['leaves at Christmas, and is on the list until then', '12,Nia,Prosser,TA,02/09/2019,', '2026-12-18', []],
  ['has left, and the list says so', '12,Nia,Prosser,TA,02/09/2019,31/08/2025', '2025-08-31', []],
])('a leaver who %s is asked about only where the two do not agree', (_, line, leavingDate, why) => {
  const list = oneLine('Employee Number,First Name,Last Name,Job Title,Start Date,Leaving Date', line);
  expect(compared(list, [{ leavingDate: day(leavingDate) }]).doubtful.map((doubt) => doubt.why)).toEqual(why);
});

test('d4 an assistant who becomes a teacher joins the group that the list shows', () => {
  const list = oneLine('Employee Number,First Name,Last Name,Job Title', '12,Nia,Prosser,Class Teacher');
  const { changed, groupKept } = compared(list, [{}]);
  expect(changed).toMatchObject([{ after: { group: 'teacher' }, fields: ['group', 'jobTitle'] }]);
  expect([...groupKept]).toEqual([]);
});

test('who was put into another group by hand stays there, and nothing else is promised', () => {
  const list = oneLine('Employee Number,First Name,Last Name,Job Title', '12,Nia,Prosser,Class Teacher');
  const { changed, groupKept } = compared(list, [{ group: 'central' }]);
  expect(changed.map(({ fields }) => fields)).toEqual([['jobTitle']]);
  expect([...groupKept]).toEqual([2]);
});

test('g1 a last day before the first day that is kept is refused, as the form refuses it', () => {
  const headings = 'Employee Number,First Name,Last Name,Leaving Date,Job Title';
  const { changed, refused } = compared(oneLine(headings, '12,Nia,Prosser,31/08/2026,HLTA'), [
    { startDate: day('2026-09-01') },
  ]);
  expect(changed).toEqual([]);
  expect(refused).toEqual([{ row: 2, column: 'leavingDate', reason: 'before-start', was: '2026-08-31' }]);
});

test('h2 an empty first name erases nothing', () => {
  const { changed } = compared(oneLine('Employee Number,First Name,Last Name,Job Title', '12,,Prosser,HLTA'), [{}]);
  expect(changed).toMatchObject([{ after: { givenName: 'Nia' }, fields: ['jobTitle'] }]);
});

test.each<[what: string, line: string, there: Partial<Staff>]>([
  ['without its accents', '12,Sian,Prosser,TA', { givenName: 'Siân' }],
  ['in capitals', '12,SIÂN,PROSSER,TA', { givenName: 'Siân' }],
])('a name that comes %s does not replace the good one, and the row says so', (_, line, there) => {
  const { changed, warnings } = compared(oneLine('Employee Number,First Name,Last Name,Job Title', line), [
    { ...there, jobTitle: 'TA' },
  ]);
  expect(changed).toEqual([]);
  expect(warnings[0]).toMatchObject({ row: 2, column: 'givenName', warning: 'name-kept', now: 'Siân' });
});

test.each<[what: string, line: string, there: Partial<Staff>, why: string[]]>([
  ['another name altogether', '12,Tom,Abel,TA,02/09/2019', {}, ['number-of-another']],
  ['only the first name, and another first day', '12,Nia,Abel,TA,01/09/2026', {}, ['number-of-another']],
  [
    'only the first name, of somebody who has left',
    '12,Nia,Abel,TA,',
    { leavingDate: day('2025-08-31') },
    ['number-of-another'],
  ],
  ['only the family name', '12,Tom,Prosser,TA,02/09/2019', {}, ['number-of-another']],
  ['married since', '12,Nia,Prosser-Abel,TA,02/09/2019', {}, []],
  ['a new family name and the same first day', '12,Nia,Abel,TA,02/09/2019', {}, []],
  ['a short first name', '12,N,Prosser,TA,02/09/2019', {}, []],
])('a number that comes with %s', (_, line, there, why) => {
  const list = oneLine('Employee Number,First Name,Last Name,Job Title,Start Date', line);
  expect(compared(list, [there]).doubtful.map((doubt) => doubt.why)).toEqual(why);
});

test.each<[what: string, line: string, there: Partial<Staff>, why: string[]]>([
  ['a colleague of the same family name', 'Tom,Prosser,TA,o@x.example', { email: 'o@x.example' }, ['email-of-another']],
  ['a shorter first name', 'Gwen,Prosser,TA,', { givenName: 'Gwenllian' }, ['looks-alike']],
  ['an initial', 'N,Prosser,TA,', {}, ['looks-alike']],
  ['first and family name exchanged', 'Prosser,Nia,TA,', {}, ['looks-alike']],
  ['the same address and a longer name', 'Nia Mai,Prosser,TA,o@x.example', { email: 'o@x.example' }, []],
  ['a family name in common', 'Ann,Prosser,TA,', {}, []],
])('without a number, %s', (_, line, there, why) => {
  const list = oneLine('First Name,Last Name,Job Title,Email', line);
  expect(compared(list, [there]).doubtful.map((doubt) => doubt.why)).toEqual(why);
});

test('two lines of one name and one address are asked about, though each has a number: it may be one with two posts', () => {
  const headings = 'Payroll No,First Name,Last Name,Job Title,Email';
  const lines = ['1,Ann,Lee,Cleaner,a.lee@x.example', '2,Ann,Lee,Midday Supervisor,a.lee@x.example'];
  expect(compared({ headings, lines }, []).doubtful.map(({ why }) => why)).toEqual(['twice-in-list', 'twice-in-list']);
});

test('a number that somebody else has is left out with a warning, never given twice', () => {
  const list = oneLine('Employee Number,First Name,Last Name,Job Title', '12,Tom,Abel,Cook');
  const { added, warnings } = compared(list, [{}], { 2: { as: 'new' } });
  expect(added).toMatchObject([{ givenName: 'Tom', employeeNumber: null }]);
  expect(warnings).toEqual([{ row: 2, column: 'employeeNumber', warning: 'number-taken', was: '12', now: '' }]);
});

test('somebody without a job title has that of their category, else of their group', () => {
  const { added } = compared({ headings: 'Name,Staff Category', lines: ['Ann Lee,Cleaning'] }, []);
  expect(added).toMatchObject([{ jobTitle: 'Cleaning', group: 'other-support' }]);
});

test('a fixed term without its last day is taken, and said', () => {
  const list = oneLine('First Name,Last Name,Job Title,Contract', 'Nest,Rowlands,Teacher,Fixed Term');
  const { added, warnings } = compared(list, []);
  expect(added).toMatchObject([{ contract: 'fixed-term', contractEnds: null }]);
  expect(warnings).toMatchObject([{ row: 2, column: 'contractEnds', warning: 'no-end' }]);
});

test('a line manager who is refused or left out is not named', () => {
  const headings = 'First Name,Last Name,Job Title,Start Date,Leaving Date,Line Manager';
  const lines = ['Ann,Lee,Headteacher,01/09/2026,01/09/2025,', 'Tom,Abel,Cook,01/09/2026,,Ann Lee'];
  const { added, unknownManagers, rejected } = compared({ headings, lines }, []);
  expect(added.map(({ givenName, lineManagerId }) => [givenName, lineManagerId])).toEqual([['Tom', null]]);
  expect([unknownManagers.length, rejected.length]).toEqual([1, 1]);
});

test('c02 the census’s codes for posts and contracts are known', () => {
  const headings = 'Staff Code,Surname,Forename,Post,Contract Type,QTS,Start Date,Staff Category';
  const lines = [
    'T0,Abela,Ann,TCH,PRM,true,2019-09-01,Teacher',
    'T1,Abelb,Ann,HDT,PRM,true,2019-09-01,Leadership',
    'T2,Abelc,Ann,TAS,FXT,false,2019-09-01,Support Staff',
    'T3,Abeld,Ann,SUP,TMP,false,2019-09-01,Support Staff',
    'T4,Abele,Ann,AHT,PRM,1,2019-09-01,Leadership Teacher',
    'T5,Abelf,Ann,OSS,CAS,0,2019-09-01,',
  ];
  expect(compared({ headings, lines }, []).added.map(({ group, contract, qts }) => [group, contract, qts])).toEqual([
    ['teacher', 'permanent', true],
    ['headteacher', 'permanent', true],
    ['class-support', 'fixed-term', false],
    ['other-support', 'fixed-term', false],
    ['teacher', 'permanent', true],
    ['other-support', 'permanent', false],
  ]);
});

test('two people who lead each other, and a line manager who has left, are pointed out', () => {
  const headings = 'Employee Number,First Name,Last Name,Job Title,Line Manager';
  const lines = ['1,Ann,Lee,Teacher,Tom Abel', '2,Tom,Abel,Teacher,Ann Lee', '3,Bob,Hughes,Cook,Nia Prosser'];
  const { warnings } = compared({ headings, lines }, [{ leavingDate: day('2025-08-31') }]);
  expect(warnings.map(({ row, warning, was }) => [row, warning, was])).toEqual([
    [2, 'each-other', 'Tom Abel'],
    [3, 'each-other', 'Ann Lee'],
    [4, 'manager-left', 'Nia Prosser'],
  ]);
});
