import type { Priority } from '#domain/school.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { NeedDetails, useNeedBox } from '#renderer/form/questions/need-details.tsx';
import { asReview } from '#renderer/places/record-address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Dialog, LinkButton, Notice, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { RegisterRow } from './training-columns.tsx';

const says = words.training;

interface NeedDialogProps {
  /** The need that is open, or undefined. */
  need: RegisterRow | undefined;
  /** Its cycle is closed: it can be read. */
  closed: boolean;
  priorities: readonly Priority[];
  onClose: () => void;
}

/** One training need, whole; every box saves itself. */
export function NeedDialog({ need, closed, priorities, onClose }: NeedDialogProps) {
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
          {need?.recordId && (
            <LinkButton to={href('review', { reviewId: asReview(need.recordId) })}>{says.review}</LinkButton>
          )}
          {need && !need.signed && !closed && <RemoveButton need={need} onRemoved={onClose} />}
        </>
      }
    >
      {need && <NeedBoxes key={need.id} need={need} closed={closed} priorities={priorities} />}
    </Dialog>
  );
}

type NeedBoxesProps = Pick<NeedDialogProps, 'closed' | 'priorities'> & { need: RegisterRow };

function NeedBoxes({ need, closed, priorities }: NeedBoxesProps) {
  const idOf = (field: string) => `need/${need.id}/${field}`;
  const box = useNeedBox(need, { open: !need.signed && !closed, idOf });
  return (
    <Stack>
      {closed && <Notice kind="info">{says.closed}</Notice>}
      {need.signed && !closed && <Notice kind="info">{says.signed}</Notice>}
      <ProseBox {...box('need')} label={says.need} />
      <ProseBox {...box('action')} label={says.action} />
      <NeedDetails row={need} idOf={idOf} priorities={priorities} open={!closed} />
    </Stack>
  );
}

function RemoveButton({ need, onRemoved }: { need: RegisterRow; onRemoved: () => void }) {
  const { ask, busy } = useWrite('training.remove');
  const done = useDone();

  async function remove(): Promise<void> {
    const removed = await ask({ trainingNeedId: need.id });
    if (!removed.ok) return toast({ text: sentence(removed.problem) });
    onRemoved();
    done(says.removed(need.name), removed.value);
  }

  return (
    <Button look="quiet" busy={busy} onClick={() => void remove()}>
      {says.remove}
    </Button>
  );
}
