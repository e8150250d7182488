import { followsSigning } from '#domain/policy/steps.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { DayBox } from '#renderer/form/box.tsx';
import { stepFieldId } from '#renderer/form/field-id.ts';
import type { MissingByBox } from '#renderer/form/open-review.ts';
import { isOpen, type OpenReview } from '#renderer/form/open-review.ts';
import { words } from '#renderer/words/en.ts';
import { DeadlineLine } from './deadline-line.tsx';
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
  const { ask } = useWrite('reviews.step');
  const { id: reviewId } = review.review;
  const label = inLanguage(step.label, 'en');
  const id = stepFieldId(reviewId, step.id);
  const deadlines = review.deadlines.filter((one) => one.step === step.id);
  // the day of the signing is said when it is signed
  const open = step.means !== 'signed' && (isOpen(review) || followsSigning(step.id, review.steps));
  return (
    <>
      <div>
        <p className="step-label">
          {label} {step.optional && <span className="small">({words.review.people.optional})</span>}
        </p>
        {deadlines.map((deadline) => (
          <DeadlineLine key={deadline.rule} deadline={deadline} review={review} />
        ))}
      </div>
      <DayBox
        id={id}
        label={words.review.people.dayOf(label)}
        labelHidden
        hint=""
        value={step.on}
        send={(on) => ask({ reviewId, step: step.id, on })}
        open={open}
        found={found.get(id)}
      />
    </>
  );
}
