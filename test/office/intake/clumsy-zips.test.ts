import { expect, test } from 'vitest';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { entriesOf, heading, person, workbookOf } from './workbooks.ts';
import { type TestEntry, zipOf } from './zips.ts';

// Zips as other programs write them, clumsy and harmless; what can harm is in xlsx-refused.test.ts.

const renamed = (rename: (name: string) => string) =>
  entriesOf({}).map((entry): TestEntry => ({ ...entry, name: rename(entry.name) }));

/** A workbook whose relations name their targets in another way. */
const retargeted = (from: string, to: string) =>
  entriesOf({}).map((entry): TestEntry => ({ ...entry, content: String(entry.content).replaceAll(from, to) }));

const padded = (...bytes: number[]) => Buffer.concat([workbookOf(), Buffer.from(bytes)]);

test.each<[kind: string, bytes: () => Buffer]>([
  ['backslashes in names', () => zipOf(renamed((name) => name.replaceAll('/', '\\')))],
  ['backslashes in targets', () => zipOf(retargeted('worksheets/sheet1.xml', 'worksheets\\sheet1.xml'))],
  ['content types in small letters', () => zipOf(renamed((name) => name.toLowerCase()))],
  ['names in capitals', () => zipOf(renamed((name) => name.toUpperCase()))],
  ['SharedStrings.xml', () => zipOf(renamed((name) => name.replace('sharedStrings', 'SharedStrings')))],
  ['names that begin with ./', () => zipOf(renamed((name) => `./${name}`))],
  ['targets that begin with ./', () => zipOf(retargeted('Target="worksheets', 'Target="./worksheets'))],
  ['targets with dots', () => zipOf(retargeted('Target="worksheets', 'Target="../xl/worksheets'))],
  ['absolute targets with dots', () => zipOf(retargeted('Target="worksheets', 'Target="/xl/./worksheets'))],
  ['entries for folders', () => zipOf([{ name: 'xl/' }, { name: 'xl\\worksheets\\' }, ...entriesOf({})])],
  ['a line end after the end', () => padded(13, 10)],
  ['a line end after a comment', () => Buffer.concat([zipOf(entriesOf({}), 'made by a report'), Buffer.from('\r\n')])],
  ['zeros after the end', () => Buffer.concat([workbookOf(), Buffer.alloc(10)])],
  ['many zeros after the end', () => Buffer.concat([workbookOf(), Buffer.alloc(200_000)])],
  ['Ctrl-Z after the end', () => padded(26)],
  ['a line end before its beginning', () => Buffer.concat([Buffer.from('\r\n'), workbookOf()])],
  ['a byte-order mark before its beginning', () => Buffer.concat([Buffer.from('\ufeff'), workbookOf()])],
  [
    'names that differ in case at their two places',
    () => zipOf(entriesOf({}).map((entry) => ({ ...entry, lies: { localName: entry.name.toLowerCase() } }))),
  ],
  [
    'targets written as addresses of the web',
    () => workbookOf({ sheets: [{ name: 'Staff', rows: heading + person, part: 'worksheets/sheet 1.xml' }] }),
  ],
  ['no part with styles', () => zipOf(entriesOf({}).filter(({ name }) => !name.endsWith('styles.xml')))],
])('a workbook with %s is read', async (_, bytes) => {
  const read = await readSheets(bytes());
  expect(read.ok ? read.value[0]?.rows[0]?.cells.slice(0, 2) : read.problem).toEqual(['Eleri', 'Pugh']);
});
