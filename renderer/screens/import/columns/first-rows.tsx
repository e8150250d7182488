import { Disclosure, PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Look } from './how-to-read.ts';

type FirstRow = Look['firstRows'][number];

/** The first rows of the file as they stand there. */
export function FirstRows({ look }: { look: Look }) {
  const { firstRows, row: rowHeading, unnamed } = words.import.match;
  const columns: TableColumn<FirstRow>[] = [
    { id: 'row', heading: rowHeading, text: ({ row }) => String(row) },
    ...look.headings.map((heading, index) => ({
      id: String(index),
      heading: heading || unnamed(index + 1),
      text: ({ cells }: FirstRow) => cells[index] ?? '',
    })),
  ];
  return (
    <Disclosure title={firstRows}>
      <PlainTable
        label={firstRows}
        rows={look.firstRows.filter(({ row }) => row !== look.headingRow)}
        rowId={({ row }) => String(row)}
        columns={columns}
      />
    </Disclosure>
  );
}
