import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Dialog, Loaded, PlainTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ComparedWords, textShown } from './compared-words.tsx';

type Box = Output<'records.compare'>['boxes'][number];

const says = words.compare;

interface CompareDialogProps {
  recordId: RecordId;
  before: number;
  after: number;
  onClose: () => void;
}

/** Two versions of a record box by box: before, and after, with the words that changed marked by more than a colour. */
export function CompareDialog({ onClose, ...asked }: CompareDialogProps) {
  const reading = useRead('records.compare', asked);
  const { before, after } = asked;
  return (
    <Dialog open wide title={says.title(before, after)} onClose={onClose}>
      <Loaded reading={reading}>
        {({ boxes }) =>
          boxes.length === 0 ? (
            <p>{says.nothing}</p>
          ) : (
            <Stack gap={8}>
              <p className="small">{says.text}</p>
              <PlainTable
                label={says.table}
                rows={boxes.map((box, at) => ({ ...box, at }))}
                rowId={({ at }) => String(at)}
                columns={columnsOf(before, after)}
              />
            </Stack>
          )
        }
      </Loaded>
    </Dialog>
  );
}

function columnsOf(before: number, after: number): readonly TableColumn<Box & { at: number }>[] {
  return [
    { id: 'box', heading: says.columns.box, text: ({ part, label, isBeside }) => says.box(part, label, isBeside) },
    {
      id: 'before',
      heading: says.columns.before(before),
      text: ({ pieces }) => textShown(pieces, 'out'),
      long: true,
      cell: ({ pieces }) => <ComparedWords pieces={pieces} shows="out" />,
    },
    {
      id: 'after',
      heading: says.columns.after(after),
      text: ({ pieces }) => textShown(pieces, 'in'),
      long: true,
      cell: ({ pieces }) => <ComparedWords pieces={pieces} shows="in" />,
    },
  ];
}
