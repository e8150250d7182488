import type { WholeTable } from '#db/reads/everything.ts';

/** A file of the folder that is given out: its path in it, with '/', and its bytes. */
export interface OpenFile {
  path: string;
  bytes: Uint8Array;
}

/** The tables of one part of the records: all of them in one JSON file, and each as a list that Excel opens. */
export function tablesInOpenFormats(part: string, tables: readonly WholeTable[]): OpenFile[] {
  const whole = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  return [
    { path: `${part}/everything.json`, bytes: utf8(JSON.stringify(whole, plain, 2)) },
    ...tables.map((table) => ({ path: `${part}/${table.name}.csv`, bytes: utf8(`\ufeff${csv(table)}`) })),
  ];
}

/** A text as the bytes of a file. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function csv({ columns, rows }: WholeTable): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => inCell(row[column])))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** What stands in a cell: texts and numbers as they are, nothing for nothing, anything deeper as JSON. */
function inCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value, plain);
}

// Excel would calculate what begins so, and a list from a school must never run anything (security T25)
const wouldRun = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function quoted(text: string): string {
  const harmless = wouldRun.test(text) ? `'${text}` : text;
  return /[",\r\n;]|^'|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Bytes, such as those of the logo, as base64: JSON has no other word for them. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
