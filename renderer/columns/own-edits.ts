import { shortDay } from '#domain/days/day-words.ts';
import { cellOf, readCell, TICKED } from '#domain/own-columns/own-column.ts';
import type { CellEdit } from '#renderer/ui/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { OwnColumnRow, WithOwn } from './own-rows.ts';

/** How the cells of a school's own column are written. */
export function ownEdit<Row extends WithOwn<object>>(column: OwnColumnRow): CellEdit<Row> {
  return {
    kind: column.kind === 'tick' || column.kind === 'choice' ? column.kind : 'text',
    options: column.choices,
    typed: ({ own }) => {
      const stored = own[column.id] ?? '';
      const cell = cellOf(column, stored);
      if (cell === null) return '';
      if ('day' in cell) return shortDay(cell.day, lang);
      return 'ticked' in cell ? TICKED : cell.text;
    },
    isSame: ({ own }, typed) => {
      const read = readCell(column, typed);
      const there = readCell(column, own[column.id] ?? '');
      return read.ok && there.ok && read.value === there.value;
    },
    wrong: (_, typed) => {
      const read = readCell(column, typed);
      return read.ok ? undefined : sentence(read.problem);
    },
  };
}
