import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Input } from '#contract/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { zipOf } from './intake/zips.ts';
import { partsOfLetterhead } from './letterheads/parts.ts';
import type { TestOffice } from './office.ts';

type Reading = Input<'imports.apply'>;

/** One of the lists as a management information system exports it. */
export const sample = (name: string): string => path.resolve('test/samples/staff', name);

/** A list that the office has made itself: lines of a CSV file, the headings first. */
export function listOf(...lines: string[]): string {
  const file = path.join(newFolder(), 'staff.csv');
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

/** Chooses a file and takes what the program proposes for it. */
export async function chooseList({ ask, hands }: TestOffice, file: string): Promise<Reading> {
  hands.openFile = file;
  await ask('imports.choose', {});
  const { headingRow, matching, nameOrder } = await ask('imports.look', { table: 0, headingRow: null });
  const nothingDecided = { nameOrder, hiddenRows: 'include', groups: {}, decisions: [] } as const;
  return { table: 0, headingRow, matching, ...nothingDecided, decisions: [] };
}

/** Takes a whole list over. */
export async function importList(office: TestOffice, file: string) {
  return office.ask('imports.apply', await chooseList(office, file));
}

/** Chooses an old tracker and reads it in as the program proposes it. */
export async function readInEarlier({ ask }: Pick<TestOffice, 'ask'>) {
  await ask('imports.choose', {});
  const look = await ask('earlier.look', { table: 0, headingRow: null });
  const columns = look.columns.map(({ position, holds, year }) => ({ position, holds, year }));
  const reading = { table: 0, headingRow: look.headingRow, columns, year: look.year, people: [] };
  await ask('earlier.preview', reading);
  return ask('earlier.apply', reading);
}

/** Everybody by name, leavers too. */
export async function namesOf({ ask }: TestOffice): Promise<string[]> {
  const { staff } = await ask('staff.list', { leavers: true });
  return staff.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
}

/** A file with a picture of one white dot. */
export function pictureOfADot(name = 'logo.png'): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, Buffer.from(whiteDot, 'base64'));
  return file;
}

/** A Word file whose header is one line: the least that is a letterhead. */
export function letterheadOfALine(line = 'Ysgol y Bont'): string {
  const file = path.join(newFolder(), 'letterhead.docx');
  writeFileSync(file, zipOf(partsOfLetterhead(`<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)));
  return file;
}

const whiteDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
