import { useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useUndo } from '#renderer/asking/undo.ts';
import { isOpen, type OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, Loaded, Refused, Row, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import type { PhaseMeeting } from './phase-meeting.ts';

const says = words.meetings;

/** The meeting of each phase of the policy: when it is held, what is booked, and booking, moving or cancelling it. */
export function MeetingList({ review }: { review: OpenReview }) {
  const meetings = useRead('meetings.ofReview', { reviewId: review.review.id });
  return (
    <Loaded reading={meetings}>
      {({ phases }) => (
        <ul className="steps">
          {phases.map((phase) => (
            <li key={phase.id}>
              <MeetingLine phase={phase} review={review} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function MeetingLine({ phase, review }: { phase: PhaseMeeting; review: OpenReview }) {
  const { booking, window, heldOn } = phase;
  const cancelling = useWrite('meetings.cancel');
  const undo = useUndo();
  const [asking, setAsking] = useState(false);
  const label = inWindow(phase.label);

  async function cancel(): Promise<void> {
    const answer = await cancelling.ask({ recordIds: [review.review.id], phase: phase.id });
    const changeId = answer.ok ? answer.value.changeId : null;
    if (changeId) toast({ text: says.cancelled(review.staff.name), undo: undo(changeId) });
  }

  return (
    <>
      <div>
        <p className="step-label">
          {label} {phase.optional && <span className="small">({words.review.people.optional})</span>}
        </p>
        <p>
          {booking ? says.booked(booking) : !heldOn && says.none}
          {booking?.invitedOn && `, ${says.invited(booking.invitedOn)}`}
        </p>
        {heldOn && <p>{says.held(heldOn)}</p>}
        {window && <p className="small">{says.window(window)}</p>}
        <Refused problem={cancelling.problem} />
      </div>
      {isOpen(review) && !heldOn && (
        <Row gap={8}>
          <Button label={booking ? says.moveOf(label) : says.bookOf(label)} onClick={() => setAsking(true)}>
            {booking ? says.move : says.book}
          </Button>
          {booking && (
            <Button look="quiet" label={says.cancelOf(label)} busy={cancelling.busy} onClick={() => void cancel()}>
              {says.cancel}
            </Button>
          )}
          {asking && <MeetingDialog phase={phase} review={review} onClose={() => setAsking(false)} />}
        </Row>
      )}
    </>
  );
}
