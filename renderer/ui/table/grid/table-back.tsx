import { type ReactNode, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { ListBack, ShownList } from '#domain/list/shown-list.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import { PlainTable } from '#renderer/ui/table/plain-table.tsx';
import { backOf, listOfRows } from '#renderer/ui/table/table-list.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Cells } from './cell-edit.ts';
import { type CellPlan, cellPlan } from './cell-plan.ts';
import { LookAtCells } from './look-at-cells.tsx';
import type { Grid } from './table-grid.ts';

type FileBack = NonNullable<Output<'lists.readBack'>['file']>;

/** A list that comes back when it was changed in Excel. */
export interface ComesBack extends Pick<ListBack, 'list' | 'of'> {
  read: (list: ShownList & { back: ListBack }) => Promise<Answer<Output<'lists.readBack'>>>;
  /** How somebody is added who stands in the file alone. */
  addNote: ReactNode;
}

interface BackInto<Row> {
  comesBack: ComesBack | undefined;
  label: string;
  grid: Grid<Row> | undefined;
  cells: Cells<Row> | undefined;
  /** All rows and columns there are, whatever is shown of them. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
}

const says = words.kit.cells.back;

/** A file that the list was saved to and that was changed: looked at first, then one change. */
export function useBack<Row extends object>(into: BackInto<Row>) {
  const { comesBack, label, grid, cells, rows, rowId, columns } = into;
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<FileBack>();

  async function read(): Promise<void> {
    if (!comesBack) return;
    setBusy(true);
    const out = columns.filter(({ action }) => action === undefined);
    const answer = await comesBack.read({
      ...{ title: label, count: '', filters: [], ...listOfRows(rows, out) },
      back: backOf(comesBack, out, rows.map(rowId)),
    });
    setBusy(false);
    if (!answer.ok) toast({ text: sentence(answer.problem) });
    else if (answer.value.file) setFile(answer.value.file);
  }

  const dialog = file && comesBack && cells && grid && (
    <LookAtCells
      title={says.title(file.fileName)}
      typedHeading={says.inFile}
      plan={planOf(file, into)}
      columns={columns}
      cells={cells}
      onWritten={grid.acts.written}
      onClose={() => setFile(undefined)}
      before={<p>{says.savedOn(shortDay(file.savedOn, lang))}</p>}
      after={<Besides file={file} into={into} addNote={comesBack.addNote} />}
    />
  );
  return { read, busy, dialog };
}

/** Cells that were changed here as well come first: nobody takes them without having seen them. */
function planOf<Row>({ changed, broken, savedOn }: FileBack, { cells, rows, rowId, columns }: BackInto<Row>) {
  const byId = new Map(rows.map((row) => [rowId(row), row]));
  const remark = says.since(shortDay(savedOn, lang));
  const met = ({ row: id, column: columnId, typed }: FileBack['broken'][number]) => {
    const [row, column] = [byId.get(id), columns.find((one) => one.id === columnId)];
    return row && column ? [{ row, column, typed }] : [];
  };
  const inOrder = changed.toSorted((one, other) => Number(other.since) - Number(one.since));
  const plan = cellPlan(
    inOrder.flatMap((cell) => met(cell).map((one) => ({ ...one, remark: cell.since ? remark : undefined }))),
    { isApart: cells?.isApart, why: says.apart },
  );
  const inError = broken.flatMap(met).map(({ row, column, typed }) => ({
    ...{ row, typed, column: column.id, heading: column.heading, now: column.text(row), why: says.broken },
  }));
  return { ...plan, refused: [...plan.refused, ...inError] } satisfies CellPlan<Row>;
}

interface BesidesProps<Row> {
  file: FileBack;
  into: BackInto<Row>;
  addNote: ReactNode;
}

/** Lines that are nobody's here, people who were taken out of the file, and columns that the list does not have. */
function Besides<Row>({ file: { aside, missing, unknown }, into, addNote }: BesidesProps<Row>) {
  const { rows, rowId, columns } = into;
  const gone = new Set(missing);
  const names = rows.filter((row) => gone.has(rowId(row))).map((row) => columns[0]?.text(row) ?? '');
  return (
    <>
      {aside.length > 0 && (
        <>
          <p>{says.aside(aside.length)}</p>
          <PlainTable
            label={says.asideLabel}
            rows={aside}
            rowId={({ line }) => String(line)}
            columns={[
              { id: 'line', heading: says.line, text: ({ line }) => String(line) },
              { id: 'said', heading: says.inFile, text: ({ said }) => said },
              { id: 'why', heading: words.kit.cells.why, text: ({ why }) => says.whys[why] },
            ]}
          />
          {aside.some(({ why }) => why === 'added') && addNote}
        </>
      )}
      {names.length > 0 && <p>{says.missing(names)}</p>}
      {unknown.length > 0 && <p>{says.unknown(unknown.filter((heading) => heading !== ''))}</p>}
    </>
  );
}
