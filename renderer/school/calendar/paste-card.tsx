import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useSteady } from '#renderer/asking/use-steady.ts';
import type { Moved } from '#renderer/deadlines/moved-notice.tsx';
import { Button, Card, Loaded, PlainTable, ProseField, Refused, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { useTold } from './use-told.ts';

type Pasted = Output<'calendar.readPasted'>;
type Unread = Pasted['unread'][number];

const says = words.calendar;

/** Where the focus goes once the dates are added: the button that added them is gone. */
const PASTE_BOX = 'pasted-dates';

interface PasteCardProps {
  onMoved: (moved: readonly Moved[]) => void;
  /** Takes the first day of what was added. */
  onShow: (starts: Day) => void;
}

/** Pasted dates: what they would add and what not, and adding them, with the way back. */
export function PasteCard({ onMoved, onShow }: PasteCardProps) {
  const [text, setText] = useState('');
  const { title, label, hint } = says.paste;
  return (
    <Card title={title}>
      <Stack>
        <ProseField id={PASTE_BOX} label={label} hint={hint} value={text} onChange={setText} lines={5} />
        {text.trim() !== '' && <Preview text={text} onMoved={onMoved} onShow={onShow} onAdded={setText} />}
      </Stack>
    </Card>
  );
}

interface PreviewProps extends PasteCardProps {
  text: string;
  /** Takes the lines that are still to be corrected. */
  onAdded: (left: string) => void;
}

function Preview({ text, onMoved, onShow, onAdded }: PreviewProps) {
  const reading = useSteady(useRead('calendar.readPasted', { text }));
  const { ask, busy, problem } = useWrite('calendar.addMany');
  const tell = useTold(onMoved);

  async function add({ entries, unread }: Pasted): Promise<void> {
    const answer = await ask({
      entries: entries.map(({ kind, name, starts, ends }) => ({ kind, name, starts, ends })),
    });
    if (!answer.ok) return;
    const { added } = answer.value;
    tell(answer.value, says.addedMany(added), says.tookBack(added));
    if (entries[0]) onShow(entries[0].starts);
    onAdded(leftToCorrect(unread));
    document.getElementById(PASTE_BOX)?.focus();
  }

  return (
    <Loaded reading={reading}>
      {({ entries, unread }) => (
        <Stack>
          <div role="status">
            <h3>{entries.length === 0 ? says.paste.addsNothing : says.paste.adds(entries.length)}</h3>
          </div>
          {entries.length > 0 && (
            <>
              <PlainTable label={says.paste.adds(entries.length)} rows={entries} rowId={rowId} columns={addedColumns} />
              <Refused problem={problem} />
              <div>
                <Button busy={busy} onClick={() => void add({ entries, unread })}>
                  {says.paste.action(entries.length)}
                </Button>
              </div>
            </>
          )}
          {unread.length > 0 && (
            <>
              <h3>{says.paste.unread(unread.length)}</h3>
              <PlainTable
                label={says.paste.unread(unread.length)}
                rows={unread}
                rowId={(one) => String(one.line)}
                columns={unreadColumns}
              />
            </>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

type PastedEntry = Pasted['entries'][number];

const rowId = ({ line, kind, starts }: PastedEntry): string => `${line} ${kind} ${starts}`;

const addedColumns: readonly TableColumn<PastedEntry>[] = [
  { id: 'name', heading: says.columns.name, text: ({ name }) => name },
  { id: 'kind', heading: says.columns.kind, text: ({ kind }) => says.kinds[kind] },
  { id: 'days', heading: says.columns.days, text: ({ starts, ends }) => says.days(starts, ends) },
];

const unreadColumns: readonly TableColumn<Unread>[] = [
  { id: 'line', heading: says.paste.unreadColumns.line, text: ({ line }) => String(line) },
  { id: 'text', heading: says.paste.unreadColumns.text, text: ({ text }) => text },
  { id: 'why', heading: says.paste.unreadColumns.why, text: ({ problem }) => sentence(problem) },
];

/** The lines with which something is wrong; what is known already needs no correction. */
function leftToCorrect(unread: readonly Unread[]): string {
  const isKnown = ({ problem }: Unread): boolean =>
    problem.code === 'entry-there' ||
    (problem.code === 'calendar-line' && (problem.why === 'known-holiday' || problem.why === 'between-terms'));
  return unread
    .filter((one) => !isKnown(one))
    .map(({ text }) => text)
    .join('\n');
}
