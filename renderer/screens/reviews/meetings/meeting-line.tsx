import { useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { href } from '#renderer/places/routes.ts';
import { isOpen, type OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, LinkButton, Refused, Row } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import type { ReviewMeeting } from './review-meeting.ts';

const says = words.meetings;

/** When a meeting is booked, and when it is to be held; only that it was booked, once it was held. */
export function MeetingFacts({ meeting }: { meeting: ReviewMeeting }) {
  const { booking, window, heldOn } = meeting;
  return (
    <>
      {(booking || !heldOn) && (
        <p className="small">
          {booking ? says.booked(booking) : says.none}
          {booking?.invitedOn && `, ${says.invited(booking.invitedOn)}`}
          {booking && window && !heldOn && booking.on > window.ends && `, ${says.afterLast(window.ends)}`}
        </p>
      )}
      {window && !heldOn && <p className="small">{says.window(window)}</p>}
    </>
  );
}

/** Books, moves or cancels a meeting that was not held yet, and leads to its notes. */
export function MeetingActions({ meeting, review }: { meeting: ReviewMeeting; review: OpenReview }) {
  const cancelling = useWrite('meetings.cancel');
  const done = useDone();
  const [asking, setAsking] = useState(false);
  const { booking, heldOn, phase } = meeting;
  const label = inWindow(meeting.label);
  const notes = (
    <LinkButton look="quiet" label={words.notes.openOf(label)} to={href('reviewNotes', { reviewId: review.review.id })}>
      {words.notes.open}
    </LinkButton>
  );
  if (!isOpen(review) || heldOn) return notes;

  async function cancel(): Promise<void> {
    const answer = await cancelling.ask({ recordIds: [review.review.id], phase });
    if (answer.ok && answer.value.changeId) done(says.cancelled(review.staff.name), answer.value);
  }

  return (
    <>
      <Row gap={8}>
        <Button label={booking ? says.moveOf(label) : says.bookOf(label)} onClick={() => setAsking(true)}>
          {booking ? says.move : says.book}
        </Button>
        {booking && (
          <Button look="quiet" label={says.cancelOf(label)} busy={cancelling.busy} onClick={() => void cancel()}>
            {says.cancel}
          </Button>
        )}
        {notes}
      </Row>
      <Refused problem={cancelling.problem} />
      {asking && <MeetingDialog meeting={meeting} review={review} onClose={() => setAsking(false)} />}
    </>
  );
}
