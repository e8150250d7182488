import { expect, test } from 'vitest';
import { findHeadingRow, matchColumns } from '#domain/staff-list/staff-columns.ts';

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

test('the preferred name of a column wins, and a full name is left where both names have columns', () => {
  expect(matchColumns(['Legal Forename', 'Forename', 'Surname', 'Full Name'])).toEqual({ givenName: 1, familyName: 2 });
});

test('the heading is the row with most headings of staff lists, not a title that happens to be one', () => {
  const rows = [['Staff'], ['Name', '', ''], ['Name', 'Job Title', 'Site'], ['Pugh', 'Head', 'A']];
  expect(findHeadingRow(rows.map((cells, index) => ({ row: index + 2, cells, hidden: false })))).toBe(4);
  expect(findHeadingRow([])).toBe(0);
});
