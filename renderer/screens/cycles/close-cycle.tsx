import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { ActionDialog, Button, CheckBox, Loaded, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { StillOpenList } from './still-open-list.tsx';

const says = words.cycles.close;

interface CloseCycleProps {
  cycleId: CycleId;
  label: string;
  /** Its last day. */
  ends: Day;
}

/** Closes a cycle, after a look at what is still open in it. */
export function CloseCycle(props: CloseCycleProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{says.action}</Button>
      {isAsking && <CloseDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function CloseDialog({ cycleId, label, ends, onClose }: CloseCycleProps & { onClose: () => void }) {
  const reading = useRead('cycles.stillOpen', { cycleId });
  const { ask, busy, problem } = useWrite('cycles.close');
  const [seen, setSeen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const count = reading.state === 'ready' ? countOf(reading.value) : undefined;

  async function close(): Promise<void> {
    if (count === undefined) return;
    setMissing(count > 0 && !seen);
    if (count > 0 && !seen) return;
    const closed = await ask({ cycleId, stillOpen: count });
    if (!closed.ok) return;
    toast({ text: says.done(label) });
    onClose();
  }

  return (
    <ActionDialog
      open
      wide
      title={says.title(label)}
      onClose={onClose}
      action={says.action}
      busy={busy}
      onDo={() => void close()}
    >
      <Loaded reading={reading}>
        {(open) => (
          <Stack>
            <p>
              {says.ends(shortDay(ends, lang))} {says.text}
            </p>
            <Refused problem={problem} />
            <StillOpenList open={open} />
            {countOf(open) > 0 && (
              <CheckBox
                id="still-open-seen"
                label={says.seen}
                checked={seen}
                onChange={setSeen}
                error={isMissing ? says.seenMissing : undefined}
              />
            )}
          </Stack>
        )}
      </Loaded>
    </ActionDialog>
  );
}

function countOf({ reviews, deadlines, needs }: Output<'cycles.stillOpen'>): number {
  return reviews.length + deadlines.length + needs.length;
}
