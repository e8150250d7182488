import type { ReviewId } from '#domain/ids.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, Dialog, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** A running review that still has another appraiser, and whose it is. */
export interface Behind {
  reviewId: ReviewId;
  name: string;
  appraiserName: string;
}

const says = words.staff.follow;

interface FollowManagerDialogProps {
  /** One at least. */
  behind: readonly Behind[];
  manager: Pick<Staff, 'id' | 'givenName' | 'familyName'>;
  /** After the answer, whichever it is. */
  onDone: () => void;
}

/** Asks whether running reviews follow a new line manager: who appraises is chosen apart from who manages. */
export function FollowManagerDialog({ behind, manager, onDone }: FollowManagerDialogProps) {
  const { ask, busy, problem } = useWrite('reviews.setAppraiser');
  const appraiserName = fullName(manager);

  async function change(): Promise<void> {
    const given = { appraiserId: manager.id, appraiserName, reason: says.reason };
    const changed = await ask({ reviewIds: behind.map(({ reviewId }) => reviewId), ...given });
    if (changed.ok) onDone();
  }

  return (
    <Dialog
      open
      title={says.title(behind.length)}
      onClose={onDone}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void change()}>
            {says.change(appraiserName)}
          </Button>
          <Button onClick={onDone}>{says.leave(new Set(behind.map((one) => one.appraiserName)))}</Button>
        </>
      }
    >
      <Stack>
        <Refused problem={problem} />
        <p>{says.text}</p>
        <ul className="bullets">
          {behind.map(({ reviewId, name, appraiserName: still }) => (
            <li key={reviewId}>{says.still(still, name)}</li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
