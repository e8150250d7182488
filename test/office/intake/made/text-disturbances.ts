import type { Chance } from './made-person.ts';

type Disturb = (lines: string[], separator: string, chance: Chance) => string[];

/** What happens to the lines of a text file; the headings are the first. */
export const textDisturbances: Readonly<Record<string, Disturb>> = {
  'last separators dropped': (lines, separator) => lines.map((line) => withoutLast(line, separator)),
  'heading ends in a separator': ([first = '', ...rest], separator) => [first + separator, ...rest],
  'empty columns': ([first = '', ...rest], separator) => [first + separator.repeat(110), ...rest],
  'foot lines': (lines) => [
    ...lines,
    '',
    `Total number of staff: ${lines.length - 1}`,
    'Report produced 14/09/2026 10:02',
  ],
  'rows counted': (lines) => [...lines, `(${lines.length - 1} rows affected)`],
  'title above': (lines) => ['Staff list', '', ...lines],
  'open quotation mark': ([first = '', ...rest]) => [first, '"Open,here', ...rest],
  'Ctrl-Z': (lines) => [...lines, '\u001a'],
  'rows in quotation marks': ([first = '', ...rest]) => [
    first,
    ...rest.map((line) => `"${line.replaceAll('"', '""')}"`),
  ],
  'blank lines': (lines) => lines.flatMap((line) => [line, '']),
  'a cell too many': (lines, separator, chance) => changed(lines, chance, (line) => `${line}${separator}and more`),
  'a row torn in two': (lines, separator, chance) =>
    changed(lines, chance, (line) => {
      const cells = line.split(separator);
      return line.includes('"') ? line : `${cells.slice(0, 3).join(separator)}\n${cells.slice(3).join(separator)}`;
    }),
  'a space before quotes': (lines, separator) =>
    lines.map((line) => line.replaceAll(`${separator}"`, `${separator} "`)),
  'the separator named': (lines, separator) => [`sep=${separator}`, ...lines],
};

/** What happens to the bytes of a text file. */
export const lineEnds = { windows: '\r\n', unix: '\n', 'old Mac': '\r' } as const;

function changed(lines: string[], chance: Chance, change: (line: string) => string): string[] {
  const at = chance(lines.slice(1).map((_, position) => position + 1));
  return lines.map((line, position) => (position === at ? change(line) : line));
}

function withoutLast(line: string, separator: string): string {
  let end = line.length;
  while (line[end - 1] === separator) end -= 1;
  return line.slice(0, end);
}
