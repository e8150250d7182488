import type { ClipboardEvent, RefObject } from 'react';
import { type ListBack, MOST_LISTED, type ShownList } from '#domain/list/shown-list.ts';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import { isWriting } from '#renderer/ui/table/table-keys.ts';
import { backOf, filtersInWords, listOfRows } from '#renderer/ui/table/table-list.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import { putOnClipboard, tabSeparated, withHeadings } from './table-copy.ts';

interface OutOf<Row> {
  label: string;
  /** All columns, and those of them that are shown and can be copied. */
  columns: readonly TableColumn<Row>[];
  toCopy: readonly TableColumn<Row>[];
  /** The rows that the filters show, and those of them that are ticked. */
  fitting: readonly Row[];
  ticked: readonly Row[];
  /** Which list it is, where it comes back from Excel. */
  back: Pick<ListBack, 'list' | 'of'> | undefined;
  rowId: (row: Row) => string;
  /** Of how many, in the list's own words. */
  of: number;
  counted: (count: number) => string;
  find: string;
  where: ReadonlyMap<string, string>;
  whole: RefObject<HTMLElement | null>;
  /** The row that the keyboard is on. */
  current: () => readonly Row[];
}

const says = words.kit.table;

/** The ways in which a table leaves the window: copied, or as a list that is printed and saved; ticked rows go alone. */
export function tableOut<Row>(table: OutOf<Row>) {
  const { label, columns, toCopy, fitting, ticked, back, rowId, of, counted, find, where, whole, current } = table;
  const out = ticked.length > 0 ? ticked : fitting;
  return {
    copyRows: (): void => {
      toast({ text: putOnClipboard(withHeadings(out, toCopy)) ? says.copied(out.length) : says.notCopied });
    },

    /** What is shown, or those of it that are ticked, as it goes onto paper. */
    list: (): ShownList => {
      const asked = [...where].flatMap(([id, typed]) => {
        const column = columns.find((one) => one.id === id);
        return column ? [says.foundIn(column.heading, typed)] : [];
      });
      return {
        title: label,
        count: says.shown(out.length, of, counted),
        filters: [
          ...(find.trim() === '' ? [] : [says.found(find.trim())]),
          ...filtersInWords(whole.current),
          ...asked,
          ...(ticked.length > 0 ? [says.onlyChosen(ticked.length)] : []),
          ...(out.length > MOST_LISTED ? [says.tooLong(MOST_LISTED)] : []),
        ],
        ...listOfRows(out.slice(0, MOST_LISTED), toCopy),
        ...(back && { back: backOf(back, toCopy, out.slice(0, MOST_LISTED).map(rowId)) }),
      };
    },

    /** Ctrl+C: the ticked rows, else the cell that the keyboard is on, else its row. */
    onCopy: (event: ClipboardEvent): void => {
      const { target } = event;
      if (isWriting(target) || !window.getSelection()?.isCollapsed) return;
      const column = target instanceof HTMLElement && toCopy.find(({ id }) => id === target.dataset['cell']);
      const rows = ticked.length > 0 ? ticked : current();
      if (rows.length === 0) return;
      event.clipboardData.setData('text/plain', tabSeparated(rows, column && ticked.length === 0 ? [column] : toCopy));
      event.preventDefault();
    },
  };
}
