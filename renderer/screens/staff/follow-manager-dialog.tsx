import type { Output } from '#contract/index.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, Dialog, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type ReviewRow = Output<'staff.byId'>['reviews'][number];

const says = words.staff.follow;

interface FollowManagerDialogProps {
  name: string;
  /** The review that still has another appraiser. */
  review: ReviewRow;
  manager: Pick<Staff, 'id' | 'givenName' | 'familyName'>;
  /** After the answer, whichever it is. */
  onDone: () => void;
}

/** Asks whether the running review follows a new line manager: who appraises is chosen apart from who manages. */
export function FollowManagerDialog({ name, review, manager, onDone }: FollowManagerDialogProps) {
  const { ask, busy, problem } = useWrite('reviews.setAppraiser');
  const appraiserName = fullName(manager);

  async function change(): Promise<void> {
    const given = { appraiserId: manager.id, appraiserName, reason: says.reason };
    const changed = await ask({ reviewIds: [review.reviewId], ...given });
    if (changed.ok) onDone();
  }

  return (
    <Dialog
      open
      title={says.title(review.cycleLabel)}
      onClose={onDone}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void change()}>
            {says.change(appraiserName)}
          </Button>
          <Button onClick={onDone}>{says.leave(review.appraiserName)}</Button>
        </>
      }
    >
      <Stack>
        <Refused problem={problem} />
        <p>{says.text(name, review.appraiserName)}</p>
      </Stack>
    </Dialog>
  );
}
