/** A quoted cell as spreadsheet programs write one that holds a tab, a line break or a quote. */
const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const plain = /[^\t\r\n]*/y;
const rowEnd = /\r?\n|\r|$/y;

/**
 * A block that was copied in a spreadsheet program, row by row: cells parted by tabs, those with line breaks in quotes. The
 * apostrophe that keeps a text from being worked out as a formula is taken off, as Excel takes it off.
 */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [cell, next] = cellAt(text, at);
      row.push(cell);
      at = next;
      if (text[at] !== '\t') break;
      at += 1;
    }
    rows.push(row);
    rowEnd.lastIndex = at;
    at += rowEnd.exec(text)?.[0].length ?? 0;
  }
  return rows;
}

/** The cell that begins at a place, and where it ends. */
function cellAt(text: string, at: number): [cell: string, next: number] {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes) return [harmless((inQuotes[1] ?? '').replaceAll('""', '"')), quoted.lastIndex];
  plain.lastIndex = at;
  const cell = plain.exec(text)?.[0] ?? '';
  return [harmless(cell), at + cell.length];
}

function harmless(cell: string): string {
  return /^'[=+@\-\uff1d\uff0b\uff20\uff0d]/.test(cell) ? cell.slice(1) : cell;
}
