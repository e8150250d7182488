import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { ChangeSignedDialog } from '#renderer/signing/change-signed-dialog.tsx';
import { Button, Notice } from '#renderer/ui/index.ts';
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
      {isChanging && (
        <ChangeSignedDialog
          recordId={review.review.id}
          version={version}
          title={says.dialog}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
