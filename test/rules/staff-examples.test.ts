import { expect, test } from 'vitest';
import { exampleOf } from '#domain/staff-list/examples.ts';
import type { StaffColumn } from '#domain/staff-list/staff-columns.ts';

test.each<[StaffColumn, string[], string]>([
  ['employeeNumber', ['="02001"', '="02002"'], '02001'],
  ['employeeNumber', ['', '  ', "'00123"], '00123'],
  ['familyName', ['O&#39;Brien'], "O'Brien"],
  ['givenName', ['“Siân”'], 'Siân'],
  ['email', ['mailto:i.ddu@x.example'], 'i.ddu@x.example'],
  ['email', ['Non <n.erch@x.example>'], 'n.erch@x.example'],
  ['email', ['at home'], 'at home'],
  ['startDate', ['9/1/2024'], '9/1/2024'],
  ['site', ['', '""'], ''],
])('the example of %s in %j is shown as %s', (column, values, shown) => {
  expect(exampleOf(values, column)).toBe(shown);
});
