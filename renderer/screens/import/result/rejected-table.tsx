import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Card, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OutcomeList } from './outcome-list.tsx';

/** One line of the list, whatever stands against it. */
interface Against {
  row: number;
  column: string;
  was: string;
  text: string;
}

const { row, column, reason, was, rejected: title, rejectedText } = words.import.tables;

const columns: readonly TableColumn<Against>[] = [
  { id: 'row', heading: row, text: (one) => String(one.row), sortBy: ({ row: at }) => at, align: 'end' },
  { id: 'column', heading: column, text: (one) => one.column },
  { id: 'was', heading: was, text: (one) => one.was },
  { id: 'reason', heading: reason, text: (one) => one.text },
];

interface Props extends Pick<Preview, 'rejected'> {
  /** Lines that may be people and are no rows of the table. */
  broken: Preview['leftOut'];
}

/** Every row that cannot be taken over, with what stood there and why. */
export function RejectedTable({ rejected, broken }: Props) {
  const against: Against[] = [
    ...rejected.map((one) => ({
      ...one,
      column: words.import.match.fields[one.column],
      text: words.import.reasons[one.reason],
    })),
    ...broken.map((one) => ({ ...one, column: words.import.tables.wholeLine, text: words.import.leftOut[one.why] })),
  ].sort((a, b) => a.row - b.row);
  if (against.length === 0) return null;
  return (
    <Card title={title} level={3}>
      <Stack gap={8}>
        <p>{rejectedText}</p>
        <OutcomeList of="rejected" rows={against} rowId={(one) => `${one.row} ${one.column}`} columns={columns} />
      </Stack>
    </Card>
  );
}
