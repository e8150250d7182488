import type { TableColumn } from '#renderer/ui/table/table-model.ts';

/**
 * Rows as the text that a spreadsheet program pastes in columns: tabs between cells, a line for each row. Text that
 * would be worked out as a formula there gets a leading apostrophe (security 6.4, F03).
 */
export function tabSeparated<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  return rows.map((row) => columns.map((column) => cellText(column.text(row))).join('\t')).join('\r\n');
}

/** The same under the headings of the columns. */
export function withHeadings<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  return [columns.map(({ heading }) => cellText(heading)).join('\t'), tabSeparated(rows, columns)].join('\r\n');
}

/** Puts text where Ctrl+V takes it from; false where that could not be done. */
export function putOnClipboard(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', give, true);
  try {
    return document.execCommand('copy'); // the program lets no page ask for the clipboard; this is the press of Ctrl+C
  } finally {
    document.removeEventListener('copy', give, true);
  }
}

function cellText(text: string): string {
  const plain = /^[=+@\uff1d\uff0b\uff20]|^[-\uff0d](?! )/.test(text) ? `'${text}` : text;
  return /["\n\r\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
