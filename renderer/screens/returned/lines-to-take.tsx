import { ComparedWords, textShown } from '#renderer/signing/compared-words.tsx';
import { Button, ButtonRow, CheckBox, PlainTable, Row, Stack, type TableColumn, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Looked } from './looked.ts';
import './returned.css';

type Line = Looked['lines'][number];

interface LinesToTakeProps {
  lines: readonly Line[];
  /** Addresses of the boxes that are ticked. */
  ticked: readonly string[];
  onTick: (more: Readonly<Record<string, boolean>>) => void;
}

/** With more lines than these, all are ticked or none with one press. */
const FEW = 3;

const says = words.returnedForms;

/** What the file would change, box by box: what stands here, what it says, and whether it is taken. */
export function LinesToTake({ lines, ticked, onTick }: LinesToTakeProps) {
  const every = (on: boolean) => onTick(Object.fromEntries(lines.map(({ address }) => [address, on])));
  return (
    <Stack gap={8}>
      {lines.length > FEW && (
        <ButtonRow>
          <Button onClick={() => every(true)}>{says.all}</Button>
          <Button onClick={() => every(false)}>{says.noneTicked}</Button>
        </ButtonRow>
      )}
      <div className="returned-lines">
        <PlainTable
          label={says.table}
          rows={lines}
          rowId={({ address }) => address}
          columns={columnsOf(ticked, onTick)}
        />
      </div>
    </Stack>
  );
}

function columnsOf(ticked: readonly string[], onTick: LinesToTakeProps['onTick']): readonly TableColumn<Line>[] {
  return [
    {
      id: 'box',
      heading: says.columns.box,
      text: ({ part, label }) => says.box(part, label),
      long: true,
      cell: (line) => (
        <Stack gap={4}>
          <CheckBox
            label={says.box(line.part, line.label)}
            checked={ticked.includes(line.address)}
            onChange={(on) => onTick({ [line.address]: on })}
          />
          <Flags line={line} />
        </Stack>
      ),
    },
    {
      id: 'here',
      heading: says.columns.here,
      text: ({ pieces }) => textShown(pieces, 'out'),
      long: true,
      cell: ({ pieces }) => <ComparedWords pieces={pieces} shows="out" />,
    },
    {
      id: 'theirs',
      heading: says.columns.theirs,
      text: ({ theirs }) => theirs,
      long: true,
      cell: ({ pieces }) => <ComparedWords pieces={pieces} shows="in" />,
    },
  ];
}

/** What to look at twice. */
function Flags({ line: { kind, changedHere } }: { line: Line }) {
  const { flags } = says;
  return (
    (changedHere || kind === 'emptied' || kind === 'added') && (
      <Row gap={4}>
        {changedHere && <Tag kind="warn">{flags.changedHere}</Tag>}
        {kind === 'emptied' && <Tag kind="warn">{flags.emptied}</Tag>}
        {kind === 'added' && <Tag kind="info">{flags.added}</Tag>}
      </Row>
    )
  );
}
