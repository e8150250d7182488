import { textCell, workbookOf } from '#test/office/intake/workbooks.ts';
import { type Dialect, dialects } from './dialects.ts';
import { disturbances, type MadeTable } from './disturbances.ts';
import { type Chance, type MadeDay, type MadeField, type MadePerson, makePeople } from './made-person.ts';
import { lineEnds, textDisturbances } from './text-disturbances.ts';
import { dayWritings, encodings, hourWritings } from './ways-to-write.ts';

/** A list of known people as one program writes it and others disturb it; `told` says how, for a failing test. */
export interface MadeList {
  people: MadePerson[];
  bytes: Buffer;
  told: string;
}

const often = [true, false, false, false, false, false, false, false, false, false, false, false] as const;

/** One list, by chance alone: a dialect, and disturbances of which each happens to one list in twelve. */
export function makeList(chance: Chance): MadeList {
  const people = makePeople(chance);
  const name = chance(Object.keys(dialects));
  const dialect = dialects[name] ?? raise();
  const [days, hours] = [chance(dialect.days), chance(dialect.hours)];
  const table = tableOf(people, dialect, dayWritings[days], hourWritings[hours]);
  const done = Object.keys(disturbances).filter(() => chance(often));
  for (const one of done) disturbances[one]?.(table, chance);
  const told = [name, days, hours, ...done];
  const { separator } = dialect;
  if (separator === undefined) return { people, bytes: asWorkbook(table, chance), told: told.join('; ') };
  const doneToText = Object.keys(textDisturbances).filter(() => chance(often));
  const [encoding, ends] = [chance(dialect.encodings), chance(['windows', 'windows', 'unix', 'old Mac'] as const)];
  const written = textOf(table, dialect).split('\u0000');
  const lines = doneToText.reduce(
    (before, one) => textDisturbances[one]?.(before, separator, chance) ?? before,
    written,
  );
  const end = lineEnds[ends];
  const text = lines.map((line) => line.replaceAll('\n', end) + end).join('');
  return { people, bytes: encodings[encoding](text), told: [...told, encoding, ends, ...doneToText].join('; ') };
}

function tableOf(
  people: readonly MadePerson[],
  { columns }: Dialect,
  day: (day: MadeDay) => string,
  hours: (hours: number) => string,
): MadeTable {
  const cellOf = (person: MadePerson, holds: MadeField | 'name' | 'spare'): string => {
    if (holds === 'name') return `${person.familyName}, ${person.givenName}`;
    if (holds === 'spare') return 'x';
    if (holds === 'hoursPerWeek') return hours(person.hoursPerWeek);
    if (holds === 'startDate' || holds === 'leavingDate') return person[holds] ? day(person[holds]) : '';
    return person[holds];
  };
  return {
    headings: columns.map(([heading]) => heading),
    rows: people.map((person) => columns.map(([, holds]) => cellOf(person, holds))),
    at: (wanted) => columns.findIndex(([, holds]) => holds === wanted),
  };
}

/** Lines with NUL between them: a line end may stand inside a cell. */
function textOf({ headings, rows }: MadeTable, { separator = ',', quotesAll }: Dialect): string {
  const quoted = (value: string) =>
    quotesAll || value.includes(separator) || /["\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return [headings, ...rows].map((row) => row.map(quoted).join(separator)).join('\u0000');
}

/** Days and hours as Excel keeps them where they are plain, or everything as text, as a report writes it. */
function asWorkbook({ headings, rows }: MadeTable, chance: Chance): Buffer {
  const asValues = chance([true, false]);
  const written = [headings, ...rows].map((cells, row) => {
    const each = cells.map((value, column) => {
      const ref = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (value === '') return '';
      const number = asValues ? asExcelKeeps(value) : undefined;
      return number ?? textCell(ref, escaped(value));
    });
    return `<row r="${row + 1}">${each.map((cell, column) => cell.replace('REF', `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`;
  });
  return workbookOf({ rows: written.join('') });
}

function asExcelKeeps(value: string): string | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year)
    return `<c r="REF" s="1"><v>${Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) / 86_400_000 + 25_569}</v></c>`;
  return /^\d{1,2}(?:\.\d+)?$/.test(value) ? `<c r="REF"><v>${value}</v></c>` : undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\ufffd', '\ufffd');
}

function raise(): never {
  throw new Error('no such dialect');
}
