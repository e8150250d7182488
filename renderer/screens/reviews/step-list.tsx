import { followsSigning } from '#domain/policy/steps.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { DayBox } from '#renderer/form/box.tsx';
import type { MissingByBox } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ConfirmDay, useStepDay } from './confirm-day.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import type { OpenReview } from './open-review.ts';
import { stepFieldId } from './step-field.ts';
import './step-list.css';

type StepRow = OpenReview['steps'][number];

/** The steps of the policy's checklist in their order, each with the day on which it was done and its deadline. */
export function StepList({ review, found }: { review: OpenReview; found: MissingByBox }) {
  return (
    <ol className="steps">
      {review.steps.map((step) => (
        <li key={step.id}>
          <StepLine step={step} review={review} found={found} />
        </li>
      ))}
    </ol>
  );
}

function StepLine({ step, review, found }: { step: StepRow; review: OpenReview; found: MissingByBox }) {
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
          {label} {step.optional && <span className="small">({words.review.people.optional})</span>}
        </p>
        {deadlines.map((deadline) => (
          <DeadlineLine key={deadline.rule} deadline={deadline} review={review} />
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
      </div>
    </>
  );
}
