import type { CellValue } from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { cellLines, spoken } from '#electron/render/spoken.ts';
import type { Cell, ColumnKind, Text } from '#templates/blocks.ts';

/** A cell as Excel keeps it: text, a number, pounds, or a real date; null for an empty one. */
export function excelValue(cell: Cell, choice: LanguageChoice): { value: CellValue; kind: ColumnKind } {
  if (cell !== null && typeof cell === 'object') {
    if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), kind: 'day' };
    if ('number' in cell) return { value: cell.number, kind: 'number' };
    if ('pence' in cell) return { value: cell.pence / 100, kind: 'money' };
  }
  const text = cellLines(cell, choice)
    .map(({ pieces }) => pieces.map((piece) => piece.text).join('\n'))
    .join('\n');
  return { value: text === '' ? null : text, kind: 'text' };
}

/** Words in one cell: a line for each language. */
export function cellText(text: Text, choice: LanguageChoice): string {
  return spoken(text, choice)
    .map((piece) => piece.text)
    .join('\n');
}
