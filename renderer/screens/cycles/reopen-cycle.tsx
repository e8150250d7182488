import { useState } from 'react';
import type { CycleId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ReasonDialog, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.cycles.reopen;

/** Opens a closed cycle again, for a reason that stays with it. */
export function ReopenCycle({ cycleId }: { cycleId: CycleId }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{says.action}</Button>
      {isAsking && <ReopenDialog cycleId={cycleId} onClose={() => setAsking(false)} />}
    </>
  );
}

function ReopenDialog({ cycleId, onClose }: { cycleId: CycleId; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('cycles.reopen');

  async function reopen(reason: string): Promise<void> {
    const opened = await ask({ cycleId, reason });
    if (!opened.ok) return;
    toast({ text: says.done });
    onClose();
  }

  return (
    <ReasonDialog
      title={says.title}
      text={says.text}
      hint={says.reasonHint}
      action={says.action}
      busy={busy}
      problem={problem}
      onDo={(reason) => void reopen(reason)}
      onClose={onClose}
    />
  );
}
