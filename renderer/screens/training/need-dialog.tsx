import { useWrite } from '#renderer/ask.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { NeedDetails, useNeedBox } from '#renderer/form/need-details.tsx';
import { href } from '#renderer/routes.ts';
import { Button, Dialog, LinkButton, Notice, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { RegisterRow } from './training-columns.tsx';

const says = words.training;

interface NeedDialogProps {
  /** The need that is open, or undefined. */
  need: RegisterRow | undefined;
  priorities: readonly string[];
  onClose: () => void;
}

/** One training need, whole; every box saves itself. */
export function NeedDialog({ need, priorities, onClose }: NeedDialogProps) {
  return (
    <Dialog
      wide
      open={need !== undefined}
      title={need ? says.one(need.name) : ''}
      onClose={onClose}
      actions={
        <>
          <Button look="main" onClick={onClose}>
            {says.done}
          </Button>
          {need?.reviewId && <LinkButton to={href('review', { reviewId: need.reviewId })}>{says.review}</LinkButton>}
          {need && !need.signed && <RemoveButton need={need} onRemoved={onClose} />}
        </>
      }
    >
      {need && <NeedBoxes key={need.id} need={need} priorities={priorities} />}
    </Dialog>
  );
}

function NeedBoxes({ need, priorities }: { need: RegisterRow; priorities: readonly string[] }) {
  const box = useNeedBox(need, !need.signed);
  return (
    <Stack>
      {need.signed && <Notice kind="info">{says.signed}</Notice>}
      <ProseBox {...box('need')} label={says.need} />
      <ProseBox {...box('action')} label={says.action} />
      <NeedDetails row={need} priorities={priorities} />
    </Stack>
  );
}

function RemoveButton({ need, onRemoved }: { need: RegisterRow; onRemoved: () => void }) {
  const { ask, busy } = useWrite('training.remove');
  const { ask: undo } = useWrite('changes.undo');

  async function remove(): Promise<void> {
    const removed = await ask({ trainingNeedId: need.id });
    if (!removed.ok) return toast({ text: sentence(removed.problem) });
    const { changeId } = removed.value;
    onRemoved();
    toast({ text: says.removed(need.name), undo: () => void undo({ changeId }) });
  }

  return (
    <Button look="quiet" busy={busy} onClick={() => void remove()}>
      {says.remove}
    </Button>
  );
}
