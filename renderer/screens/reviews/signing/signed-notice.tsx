import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, Notice, ReasonDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

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
        title={says.title(version, shortDay(signedOn, lang))}
        actions={isClosed ? undefined : <Button onClick={() => setChanging(true)}>{says.change}</Button>}
      >
        <p>{isClosed ? says.closedText : says.text}</p>
      </Notice>
      {isChanging && <ChangeSignedDialog review={review} onClose={() => setChanging(false)} />}
    </>
  );
}

/** Begins the next version of a signed review, with the reason. */
function ChangeSignedDialog({ review, onClose }: { review: OpenReview; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('records.reopen');

  async function begin(reason: string): Promise<void> {
    const begun = await ask({ recordId: review.review.id, reason });
    if (begun.ok) onClose();
  }

  return (
    <ReasonDialog
      title={says.dialog}
      text={says.dialogText}
      hint={says.reasonHint}
      action={says.begin(review.review.version + 1)}
      busy={busy}
      problem={problem}
      onDo={(reason) => void begin(reason)}
      onClose={onClose}
    />
  );
}
