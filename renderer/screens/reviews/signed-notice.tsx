import { useState } from 'react';
import { shortDay } from '#domain/day-words.ts';
import { useWrite } from '#renderer/ask.ts';
import type { OpenReview } from '#renderer/form/open-review.ts';
import { Button, Dialog, Notice, Refused, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

const says = words.review.signed;

/** Says that the review is signed, and offers to change it; nothing on a review that is not. */
export function SignedNotice({ review }: { review: OpenReview }) {
  const [isChanging, setChanging] = useState(false);
  const { state, version } = review.review;
  const isClosed = review.cycle.closedOn !== null;
  const signedOn = review.versions.find((one) => one.version === version)?.signedOn;
  if (state !== 'signed' || !signedOn) return null;
  return (
    <>
      <Notice
        kind="ok"
        title={says.title(version, shortDay(signedOn, 'en'))}
        actions={isClosed ? undefined : <Button onClick={() => setChanging(true)}>{says.change}</Button>}
      >
        <p>{isClosed ? says.closedText : says.text}</p>
      </Notice>
      <ChangeSignedDialog open={isChanging} review={review} onClose={() => setChanging(false)} />
    </>
  );
}

/** Begins the next version of a signed review, with the reason. */
function ChangeSignedDialog({ open, review, onClose }: { open: boolean; review: OpenReview; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('reviews.reopen');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function begin(): Promise<void> {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const begun = await ask({ reviewId: review.review.id, reason });
    if (begun.ok) onClose();
  }

  return (
    <Dialog
      open={open}
      title={says.dialog}
      onClose={onClose}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void begin()}>
            {says.begin(review.review.version + 1)}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <Stack>
        <p>{says.dialogText}</p>
        <Refused problem={problem} />
        <TextField
          id="reopen-reason"
          label={says.reason}
          hint={says.reasonHint}
          value={reason}
          onChange={setReason}
          error={isMissing ? says.reasonMissing : undefined}
        />
      </Stack>
    </Dialog>
  );
}
