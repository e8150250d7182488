import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { type Excerpts, excerptsOf } from '#domain/text/comparing/excerpts.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Button, Dialog, Loaded, PlainTable, Stack } from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { fieldInWords, valueInWords } from '#renderer/words/places/change-fields.ts';
import { type Change, textOf } from './change.ts';
import { WhyNot } from './why-not.tsx';
import './change-dialog.css';

interface ChangeDialogProps {
  change: Change;
  onClose: () => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** One change: what stood there before and what it made of it, side by side, and the way back. */
export function ChangeDialog({ change, onClose, onUndo, onRedo }: ChangeDialogProps) {
  const look = useRead('changes.look', { changeId: change.id });
  const says = words.changes;
  const act = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <Dialog
      open
      wide
      title={textOf(change)}
      onClose={onClose}
      actions={
        <>
          {change.canUndo && <Button onClick={act(onUndo)}>{says.undo}</Button>}
          {change.canRedo && <Button onClick={act(onRedo)}>{says.redo}</Button>}
          <Button onClick={onClose}>{words.kit.close}</Button>
        </>
      }
    >
      <Stack>
        <p className="small">{says.look.by(words.people.roles[change.by], dayAndTime(new Date(change.at)))}</p>
        <Loaded reading={look}>{({ pieces }) => <Pieces pieces={pieces} change={change} />}</Loaded>
        {change.why && (
          <p>
            <WhyNot change={change} />
          </p>
        )}
        {change.undone && <p>{says.undone}</p>}
      </Stack>
    </Dialog>
  );
}

type Piece = Output<'changes.look'>['pieces'][number];

function Pieces({ pieces, change }: { pieces: readonly Piece[]; change: Change }) {
  const lines = useMemo(() => pieces.flatMap((piece) => linesOf(piece, change)), [pieces, change]);
  return <SideBySide lines={lines} />;
}

interface Line {
  what: string;
  before: string;
  after: string;
}

function SideBySide({ lines }: { lines: readonly Line[] }) {
  const [whole, setWhole] = useState<readonly Line[]>([]);
  const { what, before, after, empty } = words.changes.look;
  if (lines.length === 0) return <p>{empty}</p>;
  const toggle = (line: Line) =>
    setWhole((shown) => (shown.includes(line) ? shown.filter((one) => one !== line) : [...shown, line]));
  return (
    <PlainTable
      label={words.changes.label}
      rows={lines}
      rowId={(line) => JSON.stringify(line)}
      columns={[
        {
          id: 'what',
          heading: what,
          text: (line) => line.what,
          cell: (line) => <What line={line} isWhole={whole.includes(line)} onToggle={() => toggle(line)} />,
        },
        ...(['before', 'after'] as const).map((side) => ({
          id: side,
          heading: { before, after }[side],
          text: (line: Line) => line[side],
          cell: (line: Line) => (
            <span className="as-written">{(whole.includes(line) ? line : shortened(line))[side]}</span>
          ),
          long: true as const,
        })),
      ]}
    />
  );
}

function What({ line, isWhole, onToggle }: { line: Line; isWhole: boolean; onToggle: () => void }) {
  const { all, allOf, less, lessOf } = words.changes.look;
  if (!shortened(line).isShortened) return line.what;
  return (
    <>
      {line.what}
      <br />
      <Button look="quiet" label={(isWhole ? lessOf : allOf)(line.what)} onClick={onToggle}>
        {isWhole ? less : all}
      </Button>
    </>
  );
}

function shortened({ before, after }: Line): Excerpts {
  return excerptsOf(before, after);
}

/** What the heading of the dialog says already is not said again in each line. */
function linesOf({ name, title, fields }: Piece, { about }: Change): Line[] {
  return fields.flatMap(({ column, before, after }) => {
    const field = fieldInWords(column);
    if (field === undefined) return [];
    return {
      what: words.changes.look.line(name === about ? '' : name, title ? inWindow(title) : '', field),
      before: valueInWords(column, before),
      after: valueInWords(column, after),
    };
  });
}
