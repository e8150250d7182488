import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Dialog, Loaded, PlainTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './compare-dialog.css';

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
      text: (box) => textOf(box, 'out'),
      long: true,
      cell: (box) => <Words box={box} shows="out" />,
    },
    {
      id: 'after',
      heading: says.columns.after(after),
      text: (box) => textOf(box, 'in'),
      long: true,
      cell: (box) => <Words box={box} shows="in" />,
    },
  ];
}

function textOf({ pieces }: Box, shows: 'out' | 'in'): string {
  return pieces.flatMap(({ kind, text }) => (kind === 'same' || kind === shows ? [text] : [])).join('');
}

/** What stands in a box in one of the versions. */
function Words({ box, shows }: { box: Box; shows: 'out' | 'in' }) {
  if (textOf(box, shows) === '') return <span className="small">{says.empty}</span>;
  const Changed = shows === 'out' ? 'del' : 'ins';
  const told = box.pieces.flatMap(({ kind, text }, at) =>
    kind === 'same' || kind === shows ? [{ kind, text, at }] : [],
  );
  return (
    <span className="compared">
      {told.map(({ kind, text, at }) =>
        kind === 'same' ? (
          text
        ) : (
          <Changed key={at}>
            <span className="only-read-aloud">{` ${says[shows]} `}</span>
            {text}
          </Changed>
        ),
      )}
    </span>
  );
}
