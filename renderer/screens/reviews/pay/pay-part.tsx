import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { payRecommendation } from '#domain/record/pay.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, ButtonRow, Facts, Refused } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { PayDialog } from './pay-dialog.tsx';

const says = words.pay;

/** What was recommended and decided about somebody's pay, and a way to note it; nothing where the policy is not about it. */
export function PayPart({ review }: { review: OpenReview }) {
  const [isNoting, setNoting] = useState(false);
  const remove = useWrite('pay.remove');
  const done = useDone();
  if (review.pay === null) return null;
  const { decision } = review.pay;

  async function takeAway(): Promise<void> {
    const answer = await remove.ask({ recordId: review.review.id });
    if (answer.ok) done(says.removed, answer.value);
  }

  return (
    <div className="pay-part">
      <Facts rows={factsOf(review)} />
      <Refused problem={remove.problem} />
      <ButtonRow>
        <Button onClick={() => setNoting(true)}>{decision === null ? says.note : says.correct}</Button>
        {decision !== null && (
          <Button look="quiet" onClick={() => void takeAway()}>
            {says.remove}
          </Button>
        )}
      </ButtonRow>
      {isNoting && <PayDialog review={review} onClose={() => setNoting(false)} />}
    </div>
  );
}

function factsOf({ pay, forms, answers, appeals }: OpenReview) {
  const decision = pay?.decision ?? null;
  const recommended = payRecommendation(forms, answers);
  const about = appeals.filter(({ disputes }) => disputes === 'pay');
  return [
    ...(pay && pay.recommended !== 'always' ? [{ label: says.whom, value: says.recommended[pay.recommended] }] : []),
    ...(recommended ? [{ label: says.recommendation, value: inWindow(recommended) }] : []),
    {
      label: says.decision,
      value:
        decision === null
          ? says.notYet
          : says.decided(says.outcomes[decision.outcome], shortDay(decision.decidedOn, lang), decision.decidedBy),
    },
    ...(decision && decision.decision !== ''
      ? [{ label: says.inWords, value: <span className="as-written">{decision.decision}</span> }]
      : []),
    ...about.map(({ receivedOn, decidedOn, outcome }) => ({
      label: says.appeal,
      value: says.appealed(
        shortDay(receivedOn, lang),
        outcome === null || decidedOn === null
          ? words.appeals.open
          : words.appeals.ended(words.appeals.outcomes[outcome], shortDay(decidedOn, lang)),
      ),
    })),
  ];
}
