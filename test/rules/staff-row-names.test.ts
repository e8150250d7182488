import { expect, test } from 'vitest';
import { readTable } from './staff-table.ts';

const namesOf = (headings: string[], cells: string[]) => {
  const { ready, rejected } = readTable([...headings, 'Job Title'], [...cells, 'Teacher']);
  return [ready.map(({ listed }) => `${listed.familyName}, ${listed.givenName}`), rejected].flat();
};

const legalAndPreferred = ['Legal First Name', 'Preferred First Name', 'Legal Last Name', 'Preferred Last Name'];

test.each<[what: string, headings: string[], cells: string[], names: string]>([
  ['h1 preferred', legalAndPreferred, ['Eleanor', 'Eleri', 'Pugh-Evans', 'Pugh'], 'Pugh, Eleri'],
  ['h1 legal where preferred is empty', legalAndPreferred, ['Thomas', '', 'Abel', ''], 'Abel, Thomas'],
  ['h1 one of each', legalAndPreferred, ['Ann', 'Nan', 'Bevan', ''], 'Bevan, Nan'],
  ['c03', ['Preferred Name', 'Legal Last Name'], ['Eleri', 'Pugh'], 'Pugh, Eleri'],
  ['a preferred name that is whole', ['Preferred Name', 'Surname'], ['Eleri Pugh', 'Pugh'], 'Pugh, Eleri'],
  ['c04', ['Name', 'Forename'], ['Pugh, Eleri', 'Eleri'], 'Pugh, Eleri'],
  ['c04 family name only', ['Name', 'Forename'], ['Pugh', 'Eleri'], 'Pugh, Eleri'],
  ['c04 given name first', ['Name', 'Forename'], ['Eleri Mai Pugh', 'Eleri Mai'], 'Pugh, Eleri Mai'],
  ['c04 forename empty', ['Name', 'Forename'], ['Pugh, Eleri', ''], 'Pugh, Eleri'],
  ['the forename under Name', ['Name', 'Surname'], ['Eleri', 'Pugh'], 'Pugh, Eleri'],
  [
    'the whole name beside the surname',
    ['Name', 'Surname'],
    ['Eleri van der Berg', 'van der Berg'],
    'van der Berg, Eleri',
  ],
  ['known as beside a whole name', ['Full Name', 'Known As'], ['Eleanor Pugh', 'Eleri'], 'Pugh, Eleri'],
  ['known as empty', ['Full Name', 'Known As'], ['Pugh, Eleanor', ''], 'Pugh, Eleanor'],
  ['known as is the whole name', ['Known As'], ['Pugh, Eleri'], 'Pugh, Eleri'],
  ['whole name where both are empty', ['Full Name', 'Forename', 'Surname'], ['Pugh, Eleri', '', ''], 'Pugh, Eleri'],
  ['initials where nothing else', ['Surname', 'Initials'], ['Pugh', 'E.M.'], 'Pugh, E.M.'],
  ['no code for initials', ['Surname', 'Initials'], ['Pugh', 'EPUGH'], 'Pugh, '],
  ['initials are not needed', ['Surname', 'Forename', 'Initials'], ['Pugh', 'Eleri', 'EP'], 'Pugh, Eleri'],
  ['a title in the forename', ['Surname', 'Forename'], ['Pugh', 'Mrs Eleri'], 'Pugh, Eleri'],
  ['a title behind the surname', ['Surname', 'Forename'], ['Pugh (Mrs)', 'Eleri'], 'Pugh, Eleri'],
  ['one name', ['Surname', 'Forename'], ['Sukarno', ''], 'Sukarno, '],
  ['the same name in both', ['Name', 'Forename'], ['Eleri', 'Eleri'], ', Eleri'],
])('names stand in for each other: %s', (_, headings, cells, names) => {
  expect(namesOf(headings, cells)).toEqual([names]);
});

test('a row with none of its names is rejected, and says so once', () => {
  expect(
    readTable(['Legal Surname', 'Preferred Surname', 'Job Title', 'Email'], ['', '', 'Cook', 'a@b.example']),
  ).toMatchObject({
    ready: [],
    rejected: [{ row: 2, column: 'familyName', reason: 'empty' }],
  });
});

test('what may be a title is left off with a warning', () => {
  const { warnings } = readTable(
    ['Surname', 'Forename', 'Job Title'],
    ['Byrne', 'Sister Mary', 'Cook'],
    ['Pugh', 'Mrs Eleri', 'Cook'],
  );
  expect(warnings).toEqual([
    { row: 2, column: 'givenName', warning: 'title-left-off', was: 'Sister Mary', now: 'Mary' },
  ]);
});
