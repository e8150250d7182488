import { expect, test } from 'vitest';
import { divideName } from '#domain/staff/staff-names.ts';

test.each([
  ['Pugh, Mrs Eleri', 'given-first', 'Eleri', 'Pugh', true],
  ['Pugh , Eleri Mai', 'given-first', 'Eleri Mai', 'Pugh', true],
  ['Mrs Eleri Mai Pugh', 'given-first', 'Eleri Mai', 'Pugh', false],
  ['Pugh Eleri Mai', 'family-first', 'Eleri Mai', 'Pugh', false],
  ['Sukarno', 'given-first', '', 'Sukarno', true],
  ['Dr Drake, Drew', 'given-first', 'Drew', 'Drake', true],
] as const)('the name %s is divided', (written, order, givenName, familyName, certain) => {
  expect(divideName(written, order)).toEqual({ names: { givenName, familyName }, certain });
});

test.each([
  ['Pugh, Eleri, Mrs', 'Eleri', 'Pugh', true],
  ['Pugh, Mrs. Eleri', 'Eleri', 'Pugh', true],
  ['Pugh, Eleri (Mrs)', 'Eleri', 'Pugh', true],
  ['Mrs Pugh, Eleri', 'Eleri', 'Pugh', true],
  ['Pugh, Eleri, BSc, PGCE', 'Eleri', 'Pugh', true],
  ['Pugh (née Evans), Eleri', 'Eleri', 'Pugh', false],
  ['Smith Jr, John', 'John', 'Smith', true],
  ['John Smith Jr', 'John', 'Smith', false],
  ['John Smith, MBE', 'John', 'Smith', false],
  ['"Pugh Eleri Mrs"', 'Eleri', 'Pugh', false],
  ['Mr & Mrs Jones', '', 'Jones', false],
  ['Mr/Mrs Lee', '', 'Lee', false],
  ['Mr and Mrs Jones', '', 'Jones', false],
  ['Fr John Doyle', 'John', 'Doyle', false],
  ['Sr Mary Byrne', 'Mary', 'Byrne', false],
  ['Sister Mary Byrne', 'Mary', 'Byrne', false],
  ['Byrne, Sister Mary', 'Mary', 'Byrne', false],
  ['Revd. Canon Huw Rees', 'Huw', 'Rees', false],
  ['Y Parch Huw Rees', 'Huw', 'Rees', false],
  ['Dr. Prof. Ann Lee', 'Ann', 'Lee', false],
  ['Mr.John Smith', 'John', 'Smith', false],
  ['Ann Lee (Mrs)', 'Ann', 'Lee', false],
  ['Lee Ann, Mrs', 'Lee', 'Ann', false],
  ['Ann "Nan" Lee', 'Ann', 'Lee', false],
  ['Ann Lee 👩', 'Ann', 'Lee', false],
  ['Lady Jane Grey', 'Jane', 'Grey', false],
  ['Cllr Ann Lee', 'Ann', 'Lee', false],
  ['Mstr Tim Lee', 'Tim', 'Lee', false],
  ['Mx. Al Day', 'Al', 'Day', false],
  ['Mr Lee', '', 'Lee', true],
  ['Lee, Mrs', '', 'Lee', true],
  ['Lee,', '', 'Lee', true],
  [', Ann', 'Ann', '', true],
  ['Lee; Ann', 'Ann', 'Lee', false],
  ['SMITH John', 'John', 'SMITH', false],
  ['Anna van der Berg', 'Anna', 'van der Berg', false],
  ['van der Berg, Anna', 'Anna', 'van der Berg', true],
  ['Rhodri ap Gwynn', 'Rhodri', 'ap Gwynn', false],
  ['JJ Smith', 'JJ', 'Smith', false],
  ['O`Brien, Tom', 'Tom', 'O’Brien', true],
  ['Yo-Yo Ma', 'Yo-Yo', 'Ma', false],
  ['Major, Ann', 'Ann', 'Major', true],
  ['Sister, Ann', 'Ann', 'Sister', true],
] as const)('titles, suffixes and asides are left off %s', (written, givenName, familyName, certain) => {
  expect(divideName(written, 'given-first')).toEqual({ names: { givenName, familyName }, certain });
});
