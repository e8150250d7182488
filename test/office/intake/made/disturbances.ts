import type { Chance, MadeField } from './made-person.ts';

/** A list on its way from one program to another: its headings and rows, each cell as it will stand in the file. */
export interface MadeTable {
  headings: string[];
  rows: string[][];
  /** Where something stands; -1 where this list has no such column. */
  at: (holds: MadeField | 'name') => number;
}

type Disturb = (table: MadeTable, chance: Chance) => void;

const each = (table: MadeTable, holds: MadeField | 'name', change: (value: string) => string) => {
  const at = table.at(holds);
  if (at < 0) return;
  for (const row of table.rows) if (row[at]) row[at] = change(row[at]);
};

const all = (table: MadeTable, columns: readonly (MadeField | 'name')[], change: (value: string) => string) => {
  for (const holds of columns) each(table, holds, change);
};

const one = (table: MadeTable, chance: Chance, holds: MadeField | 'name', change: (value: string) => string) => {
  const [at, row] = [table.at(holds), chance(table.rows)];
  if (at >= 0 && row[at]) row[at] = change(row[at]);
};

const everyName = ['familyName', 'givenName', 'name'] as const;
const columnsOfText = [...everyName, 'jobTitle'] as const;
const nothingAs =
  (written: string): Disturb =>
  (table) => {
    const at = table.at('leavingDate');
    for (const row of table.rows) row[at] ||= written;
  };
const insertRow = (table: MadeTable, at: number, filled: Readonly<Record<number, string>>) => {
  table.rows.splice(
    at,
    0,
    table.headings.map((_, position) => filled[position] ?? ''),
  );
};

/** What happens to cells and rows, in a text file and in a workbook alike. */
export const disturbances: Readonly<Record<string, Disturb>> = {
  'numbers as formulas of text': (table) => each(table, 'employeeNumber', (value) => `="${value}"`),
  'apostrophes before numbers': (table) => each(table, 'employeeNumber', (value) => `'${value}`),
  'curly marks round job titles': (table) => each(table, 'jobTitle', (value) => `“${value}”`),
  'days as formulas of text': (table) => each(table, 'startDate', (value) => `="${value}"`),
  'mailto before addresses': (table) => each(table, 'email', (value) => `mailto:${value}`),
  'angles round addresses': (table) => each(table, 'email', (value) => `<${value}>`),
  'two addresses': (table, chance) => one(table, chance, 'email', (value) => `${value}; office@x.example`),
  'line breaks in a job title': (table, chance) => one(table, chance, 'jobTitle', (value) => value.replace(' ', '\n')),
  'doubled spaces': (table) => all(table, columnsOfText, (value) => value.replace(' ', '  ')),
  'spaces that do not break': (table) => each(table, 'jobTitle', (value) => value.replace(' ', '\u00a0')),
  entities: (table) => all(table, everyName, (value) => value.replace("'", '&#39;')),
  'letters lost to question marks': (table) => all(table, everyName, (value) => value.replace(/[ŵŷŴŁ]/g, '?')),
  'letters lost for good': (table) => all(table, everyName, (value) => value.replace(/[ŵŷâ]/g, '\ufffd')),
  '31/12/9999 for no day': nothingAs('31/12/9999'),
  '01/01/1900 for no day': nothingAs('01/01/1900'),
  '00/00/0000 for no day': nothingAs('00/00/0000'),
  'a form left empty for no day': nothingAs('  /  /    '),
  'N/A for no day': nothingAs('N/A'),
  'Ongoing for no day': nothingAs('Ongoing'),
  'TBC for no day': nothingAs('TBC'),
  'shares under hours': (table) => each(table, 'hoursPerWeek', () => '0.6'),
  'Full time in one cell': (table, chance) => one(table, chance, 'hoursPerWeek', () => 'Full time'),
  'a share in one cell': (table, chance) => one(table, chance, 'hoursPerWeek', () => '60%'),
  'hours of a year in one cell': (table, chance) => one(table, chance, 'hoursPerWeek', () => '1,265'),
  'rounded numbers': (table) => each(table, 'employeeNumber', () => '1.23457E+11'),
  'a day that does not exist': (table, chance) => one(table, chance, 'startDate', () => '31/02/2020'),
  'a day that Excel shows as signs': (table, chance) => one(table, chance, 'startDate', () => '########'),
  'an error in one cell': (table, chance) => one(table, chance, 'hoursPerWeek', () => '#N/A'),
  'headings in capitals': (table) => {
    table.headings = table.headings.map((heading) => heading.toUpperCase());
  },
  'headings with additions': (table) => {
    table.headings = table.headings.map((heading) => `${heading} *`);
  },
  'headings again': (table) => table.rows.splice(2, 0, [...table.headings]),
  'a total below': (table) => insertRow(table, table.rows.length, { 0: `Total: ${table.rows.length}` }),
  'a subtotal that names a job': (table) =>
    insertRow(table, 2, { [table.at('jobTitle')]: 'Cook Count', [table.at('hoursPerWeek')]: '2' }),
  'a title of a group': (table) => insertRow(table, 0, { 0: 'Teaching staff' }),
  'empty rows': (table) => insertRow(table, 1, {}),
};
