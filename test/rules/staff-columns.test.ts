import { expect, test } from 'vitest';
import { findHeadingRow, headingsOfTwoRows, matchColumns } from '#domain/staff-list/staff-columns.ts';

test('headings of several systems and of Wales are known, whatever their case, marks and spacing', () => {
  expect(matchColumns(['SURNAME', 'first_name', 'Employee No.', 'E-mail', 'Dyddiad Dechrau', 'Grwp Staff'])).toEqual({
    familyName: 0,
    givenName: 1,
    employeeNumber: 2,
    email: 3,
    startDate: 4,
    group: 5,
  });
});

test('C21 quotation marks, hard spaces, soft hyphens and invisible characters in headings do not matter', () => {
  expect(matchColumns(['“Surname”', 'Job\u00a0Title', 'Start\u00ad Date', '\u200bForename'])).toEqual({
    familyName: 0,
    jobTitle: 1,
    startDate: 2,
    givenName: 3,
  });
});

test('what the office does not need is not matched, so it is never read', () => {
  expect(matchColumns(['Date of Birth', 'NI Number', 'Ethnicity', 'Home Address', 'Reason for Absence'])).toEqual({});
});

test.each<[what: string, headings: string[], matched: Record<string, number>]>([
  [
    'preferred and legal',
    ['Legal Forename', 'Preferred Forename', 'Surname'],
    { givenName: 1, legalGivenName: 0, familyName: 2 },
  ],
  [
    'plain and legal, and a whole name besides',
    ['Legal Forename', 'Forename', 'Surname', 'Full Name'],
    { givenName: 1, legalGivenName: 0, familyName: 2, fullName: 3 },
  ],
  ['c03 preferred name beside a legal surname', ['Preferred Name', 'Legal Last Name'], { givenName: 0, familyName: 1 }],
  ['c03 known as beside a surname', ['Known As', 'Surname'], { givenName: 0, familyName: 1 }],
  ['known as beside a whole name', ['Full Name', 'Known As'], { givenName: 1, fullName: 0 }],
  ['a preferred name alone is a whole name', ['Preferred Name'], { fullName: 0 }],
  [
    'three first names',
    ['Known As', 'Legal Forename', 'Forename', 'Surname'],
    { givenName: 0, legalGivenName: 2, familyName: 3 },
  ],
  ['c04 a name beside a forename', ['Name', 'Forename'], { givenName: 1, fullName: 0 }],
  [
    'h1 four names',
    ['Legal First Name', 'Preferred First Name', 'Legal Last Name', 'Preferred Last Name'],
    { givenName: 1, legalGivenName: 0, familyName: 3, legalFamilyName: 2 },
  ],
  ['c17', ['Employee #', 'Name'], { employeeNumber: 0, fullName: 1 }],
])('names stand in for each other: %s', (_, headings, matched) => expect(matchColumns(headings)).toEqual(matched));

test('a heading that stands in two rows is read from both', () => {
  const headings = ['Staff Code', 'Name', '', 'Post'];
  expect(matchColumns(headingsOfTwoRows(headings, ['', 'Surname', 'Forename', '']))).toEqual({
    employeeNumber: 0,
    familyName: 1,
    givenName: 2,
    jobTitle: 3,
  });
  expect(headingsOfTwoRows(headings, ['T1', 'Pugh', 'Eleri', 'Head'])).toEqual(headings);
});

test('the heading is the row with most headings of staff lists, not a title that happens to be one', () => {
  const rows = [['Staff'], ['Name', '', ''], ['Name', 'Job Title', 'Site'], ['Pugh', 'Head', 'A']];
  expect(findHeadingRow(rows.map((cells, index) => ({ row: index + 2, cells, hidden: false })))).toBe(4);
  expect(findHeadingRow([])).toBe(0);
});
