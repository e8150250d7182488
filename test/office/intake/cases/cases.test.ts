import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { csvCases } from './csv-cases.ts';
import { workbookCases } from './workbook-cases.ts';

// The lists of issue 15, file by file: what an office needs of each (cases/README), worked out from what stands in it.

const folder = new URL('../../../samples/cases/lists/', import.meta.url);
const files = readdirSync(folder);
const bytesOf = (letter: string) =>
  readFileSync(new URL(files.find((name) => name.startsWith(`${letter}-`)) ?? letter, folder));

const cases = { ...csvCases, ...workbookCases };

test.each(Object.entries(cases))('%s is read as an office needs it', async (letter, { fields, people, ...wanted }) => {
  const read = await asRead(bytesOf(letter));
  expect(read.people(...fields)).toEqual(people);
  expect([read.against, read.warnings, read.found]).toEqual([
    wanted.against ?? [],
    wanted.warnings ?? [],
    wanted.found ?? [],
  ]);
});

test('a18: forty-two ways to write a name in one cell, without titles and what stands behind a name', async () => {
  const { people } = await asRead(bytesOf('a18'));
  expect(people('givenName', 'familyName').map(([given, family]) => `${String(given)}|${String(family)}`)).toEqual([
    'Eleri|Pugh',
    'Eleri|Pugh',
    'Eleri|Pugh',
    'JOHN|SMITH',
    'John|SMITH',
    'Anna|van der Berg',
    'Anna|van der Berg',
    'John|Smith',
    'John|Smith',
    'Eleri|Pugh',
    'E|Pugh',
    'Ann|Lee',
    '|Jones',
    'John|Doyle',
    'Mary|Byrne',
    'Mary|Byrne',
    'Huw|Rees',
    'Ann|Lee',
    'Ann|Lee',
    'Ann|Lee',
    'Ann|',
    '|Lee',
    'Tom|O’Brien',
    'Tom|O’Brien',
    'Zoë|D’Arcy-Jones',
    'Rhodri|Ap Gwynn',
    'Ann|Lee',
    'Ann|Lee',
    '|Lee',
    '|Pugh',
    'Ann|Lee-Hughes',
    'Tim|Lee',
    'Al|Day',
    'Jane|Grey',
    'Ann|Lee',
    '|Lee',
    'Ann|Lee',
    'Ann|Lee',
    'Ann|Lee',
    'ANN|MCDONALD',
    'Ann|Lee',
    'Ann|Lee',
  ]);
});

test('every list of the issue has its row: here, or where somebody is there already', () => {
  const tested = new Set([...Object.keys(cases), 'a18', 'd1', 'd3', 'd4', 'g1', 'h2']);
  expect(files.map((name) => name.split('-')[0]).filter((letter) => !tested.has(letter ?? ''))).toEqual([]);
});
