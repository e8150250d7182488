import type { CycleId, StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ReasonDialog, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.cycles.one.leave;

interface LeaveCycleDialogProps {
  cycleId: CycleId;
  person: { staffId: StaffId; name: string };
  onClose: () => void;
}

/** Leaves somebody out of an open cycle for a reason of the school's own. */
export function LeaveCycleDialog({ cycleId, person, onClose }: LeaveCycleDialogProps) {
  const { ask, busy, problem } = useWrite('cycles.leaveOut');

  async function leaveOut(reason: string): Promise<void> {
    const left = await ask({ cycleId, staffId: person.staffId, reason });
    if (!left.ok) return;
    toast({ text: says.done(person.name) });
    onClose();
  }

  return (
    <ReasonDialog
      title={says.title(person.name)}
      text={says.text}
      hint={words.cycles.open.reasonHint}
      action={says.action}
      busy={busy}
      problem={problem}
      onDo={(reason) => void leaveOut(reason)}
      onClose={onClose}
    />
  );
}
