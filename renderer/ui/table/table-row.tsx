import { type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react';
import { words } from '#renderer/words/index.ts';
import { CellEditor } from './grid/cell-editor.tsx';
import type { Editing, GridActs } from './grid/table-grid.ts';
import { classOfColumn, type TableColumn } from './table-model.ts';

/** What a row does when it is used. It stays the same object, so that a row is drawn anew only for what is its own. */
export interface RowActs {
  onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>, id: string) => void;
  onFocus: (id: string, column: string | undefined) => void;
  press: (id: string, isRange: boolean) => void;
  grid: GridActs | undefined;
}

export interface TableRowProps<Row> {
  row: Row;
  id: string;
  columns: readonly TableColumn<Row>[];
  /** The address that it opens. */
  href: string | undefined;
  /** Undefined where rows are not chosen. */
  isChosen: boolean | undefined;
  /** The Tab key stops at this row: at one of its cells where `at` names it, else at its name. */
  isStop: boolean;
  at: string | undefined;
  /** The cell of it that is written in. */
  editing: Editing | undefined;
  /** What was typed in it and is on its way. */
  texts: Readonly<Record<string, string>> | undefined;
  acts: RowActs;
}

function Line<Row>({ row, id, columns, href, isChosen, isStop, at, editing, texts, acts }: TableRowProps<Row>) {
  const name = columns[0]?.text(row) ?? '';
  const tabIndex = isStop ? 0 : -1;
  const nameIndex = isStop && at === undefined ? 0 : -1;
  return (
    <tr
      data-row={id}
      data-chosen={isChosen || undefined}
      {...(href === undefined && { 'data-row-focus': '', tabIndex })}
      onKeyDown={(event) => acts.onKeyDown(event, id)}
      onFocus={(event) => acts.onFocus(id, event.target.closest<HTMLElement>('[data-cell]')?.dataset['cell'])}
    >
      {isChosen !== undefined && (
        <td className="table-tick">
          <input
            type="checkbox"
            aria-label={words.kit.table.choose(name)}
            data-row-tick=""
            tabIndex={tabIndex}
            checked={isChosen}
            onMouseDown={keepTextUnmarked}
            onChange={({ nativeEvent }) =>
              acts.press(id, nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      {columns.map((column, position) => {
        if (position === 0)
          return (
            <th key={column.id} scope="row" className={classOfColumn(column)}>
              {href === undefined ? (
                shownIn(column, row)
              ) : (
                <a href={href} data-row-focus="" tabIndex={nameIndex}>
                  {shownIn(column, row)}
                </a>
              )}
            </th>
          );
        if (!acts.grid)
          return (
            <td key={column.id} className={classOfColumn(column)}>
              {shownIn(column, row)}
            </td>
          );
        return (
          <GridCell
            key={column.id}
            {...{ row, id, column, name }}
            acts={acts.grid}
            isStop={isStop && at === column.id}
            editing={editing?.column === column.id ? editing : undefined}
            text={texts?.[column.id]}
          />
        );
      })}
    </tr>
  );
}

/** A row of a table. Nothing that another row does draws it anew. */
export const TableRow = memo(Line) as typeof Line; // it keeps the type of its rows, which `memo` forgets

interface GridCellProps<Row> {
  row: Row;
  id: string;
  name: string;
  column: TableColumn<Row>;
  acts: GridActs;
  isStop: boolean;
  editing: Editing | undefined;
  text: string | undefined;
}

/** A cell of a grid: the keyboard stands on it, and it is written where it can be. */
function GridCell<Row>({ row, id, name, column, acts, isStop, editing, text }: GridCellProps<Row>) {
  const { edit, heading } = column;
  const isOpen = edit !== undefined && (edit.isOpen?.(row) ?? true);
  const className = classOfColumn(column);
  const tabIndex = isStop ? 0 : -1;
  const label = words.kit.cells.of(heading, name);
  if (edit?.kind === 'tick')
    return (
      <td className={className}>
        <input
          type="checkbox"
          className="cell-tick"
          aria-label={label}
          data-cell={column.id}
          data-open=""
          tabIndex={tabIndex}
          checked={(text ?? edit.typed(row)) !== ''}
          onChange={({ currentTarget }) => acts.commit(id, column.id, currentTarget.checked ? 'yes' : '', 'stay')}
        />
      </td>
    );
  return (
    <td
      className={className}
      data-cell={column.id}
      data-open={isOpen ? '' : undefined}
      {...asGridCell(isOpen)}
      tabIndex={tabIndex}
      onDoubleClick={isOpen && !editing ? () => acts.begin(id, column.id) : undefined}
    >
      {edit && editing ? (
        <CellEditor
          label={label}
          edit={edit}
          there={edit.typed(row)}
          start={editing.start}
          wrong={editing.wrong}
          onCommit={(typed, move) => acts.commit(id, column.id, typed, move)}
          onCancel={acts.cancel}
        />
      ) : (
        (text ?? shownIn(column, row))
      )}
    </td>
  );
}

// in a grid a cell is one to work in, or said to be for reading only (ARIA grid pattern)
const asGridCell = (isOpen: boolean) => ({ role: 'gridcell', 'aria-readonly': !isOpen }) as const;

function shownIn<Row>(column: TableColumn<Row>, row: Row): ReactNode {
  return column.cell ? column.cell(row) : column.text(row);
}

/** Shift and the mouse mark the text from the last click to here, and Ctrl+C would take that text. */
function keepTextUnmarked(event: MouseEvent<HTMLElement>): void {
  if (!event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.focus();
}
