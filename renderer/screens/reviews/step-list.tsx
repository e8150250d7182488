import { followsSigning } from '#domain/policy/steps.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { ConfirmDay, useStepDay } from '#renderer/deadlines/confirm-day.tsx';
import { DeadlineLine } from '#renderer/deadlines/deadline-line.tsx';
import { DayBox } from '#renderer/form/box.tsx';
import type { MissingByBox } from '#renderer/form/filling.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { MeetingActions, MeetingFacts } from './meetings/meeting-line.tsx';
import type { ReviewMeeting } from './meetings/review-meeting.ts';
import type { OpenReview } from './open-review.ts';
import { PayPart } from './pay/pay-part.tsx';
import { stepFieldId } from './step-field.ts';
import './step-list.css';

type StepRow = OpenReview['steps'][number];

interface StepLineProps {
  step: StepRow;
  /** The meeting that it is done with; undefined for a step that is no meeting. */
  meeting: ReviewMeeting | undefined;
  review: OpenReview;
  found: MissingByBox;
}

/**
 * The steps of the policy in their order, each with its deadline and the day on which it was done; a meeting besides with
 * what is booked.
 */
export function StepList({ review, found }: Pick<StepLineProps, 'review' | 'found'>) {
  const reading = useRead('meetings.ofReview', { reviewId: review.review.id });
  return (
    <Loaded reading={reading}>
      {({ meetings }) => (
        <>
          <p className="steps-head small" aria-hidden>
            {words.review.people.doneOn}
          </p>
          <ol className="steps">
            {review.steps.map((step) => (
              <li key={step.id}>
                <StepLine
                  step={step}
                  meeting={meetings.find(({ held }) => held === step.id)}
                  review={review}
                  found={found}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}

function StepLine({ step, meeting, review, found }: StepLineProps) {
  const { id: recordId } = review.review;
  const day = useStepDay(recordId, step.id);
  const label = inWindow(step.label);
  const id = stepFieldId(recordId, step.id);
  const deadlines = review.deadlines.filter((one) => one.step === step.id);
  const closed = whyClosed(review.review, review.cycle, followsSigning(step.id, review.steps));
  // the day of the signing is noted with the signatures
  const open = step.means !== 'signed' && closed === undefined;
  return (
    <>
      <div>
        <p className="step-label">
          {step.on === null ? inWindow(step.task ?? step.label) : label}{' '}
          {step.optional && <span className="small">({words.review.people.optional})</span>}
        </p>
        {meeting && <MeetingFacts meeting={meeting} />}
        {deadlines.map((deadline) => (
          <DeadlineLine
            key={deadline.rule}
            deadline={deadline}
            terms={review.terms}
            policy={review.cycle.policy}
            joinedOn={review.ownPeriod?.joinedOn}
            isPaused={review.paused}
          />
        ))}
        {step.reason !== '' && <p className="small">{words.review.people.dayReason(step.reason)}</p>}
      </div>
      <div>
        <DayBox
          id={id}
          label={words.review.people.dayOf(label)}
          labelHidden
          hint=""
          value={step.on}
          send={day.send}
          open={open}
          found={found.get(id)}
        />
        {open && <ConfirmDay step={label} day={day} />}
        {meeting && <MeetingActions meeting={meeting} review={review} />}
      </div>
      {step.id === review.pay?.step && <PayPart review={review} />}
    </>
  );
}
