import type { TableColumn } from './table-model.ts';

/**
 * Rows as the text that a spreadsheet program pastes in columns: tabs between cells, a line for each row. Text that
 * would be worked out as a formula there gets a leading apostrophe (security 6.4, F03).
 */
export function tabSeparated<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  return rows.map((row) => columns.map((column) => cellText(column.text(row))).join('\t')).join('\r\n');
}

function cellText(text: string): string {
  const plain = /^[=+@\uff1d\uff0b\uff20]|^[-\uff0d](?! )/.test(text) ? `'${text}` : text;
  return /["\n\r\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
