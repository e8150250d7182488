import { Card, PlainTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Looked } from './looked.ts';

type Line = Looked['lines'][number];

const says = words.returnedForms;

/** What the file says and no box takes, with the reason, to be copied. */
export function CannotBeTaken({ lines }: { lines: readonly Line[] }) {
  return (
    <Card title={says.cannot}>
      <Stack gap={8}>
        <p className="small">{says.cannotText}</p>
        <PlainTable label={says.cannot} rows={lines} rowId={({ address }) => address} columns={columns} />
      </Stack>
    </Card>
  );
}

const columns: readonly TableColumn<Line>[] = [
  {
    id: 'box',
    heading: words.compare.columns.box,
    text: ({ part, label }) => says.box(part, label) || says.unnamed,
    long: true,
  },
  {
    id: 'theirs',
    heading: says.columns.theirs,
    text: ({ theirs }) => theirs,
    long: true,
    cell: ({ theirs }) => <span className="compared">{theirs === '' ? words.compare.empty : theirs}</span>,
  },
  { id: 'why', heading: says.columns.why, text: ({ why }) => (why ? says.why[why] : ''), long: true },
];
