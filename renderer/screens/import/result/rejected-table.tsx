import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Card, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ListTable } from './list-table.tsx';

type Rejected = Preview['rejected'][number];

const { row, column, reason, was, rejected: title, rejectedText } = words.import.tables;

const columns: readonly TableColumn<Rejected>[] = [
  { id: 'row', heading: row, text: (one) => String(one.row) },
  { id: 'column', heading: column, text: (one) => words.import.match.fields[one.column] },
  { id: 'was', heading: was, text: (one) => one.was },
  { id: 'reason', heading: reason, text: (one) => words.import.reasons[one.reason] },
];

/** Every row that cannot be taken over, with what stood there and why. */
export function RejectedTable({ rejected }: { rejected: readonly Rejected[] }) {
  if (rejected.length === 0) return null;
  return (
    <Card title={title} level={3}>
      <Stack gap={8}>
        <p>{rejectedText}</p>
        <ListTable label={title} rows={rejected} rowId={(one) => `${one.row} ${one.column}`} columns={columns} />
      </Stack>
    </Card>
  );
}
