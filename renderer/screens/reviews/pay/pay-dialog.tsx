import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { type PayOutcome, payOutcome } from '#domain/record/pay.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { FormDialog, ProseField, RadioGroup, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.pay.form;
const fields = ['outcome', 'decidedOn', 'decision'] as const;

/** Notes what was decided about pay, by whom and when, or corrects that. The step that dates it has the same day. */
export function PayDialog({ review, onClose }: { review: OpenReview; onClose: () => void }) {
  const before = review.pay?.decision ?? null;
  const dated = review.steps.find(({ id }) => id === review.pay?.step)?.on;
  const [outcome, setOutcome] = useState<PayOutcome | ''>(before?.outcome ?? '');
  const [decidedOn, setDecidedOn] = useState<string>(before?.decidedOn ?? dated ?? review.today);
  const [decidedBy, setDecidedBy] = useState(before?.decidedBy ?? '');
  const [decision, setDecision] = useState(before?.decision ?? '');
  const decide = useWrite('pay.decide');
  const done = useDone();
  const problems = useFormProblems('pay', fields);

  async function keep(): Promise<void> {
    if (outcome === '') return problems.show([{ field: 'outcome', text: says.missingOutcome }]);
    if (!isDay(decidedOn)) return problems.show([{ field: 'decidedOn', text: says.missingDay }]);
    const said = { outcome, decidedOn, decidedBy, decision };
    const answer = await decide.ask({ recordId: review.review.id, ...said });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.done, answer.value);
  }

  return (
    <FormDialog
      title={says.title}
      action={says.action}
      busy={decide.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <RadioGroup
        {...problems.at('outcome')}
        label={says.outcome}
        options={payOutcome.options.map((value) => ({ value, label: words.pay.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <UkDateField {...problems.at('decidedOn')} label={says.decidedOn} value={decidedOn} onChange={setDecidedOn} />
      <TextField label={says.decidedBy} optional value={decidedBy} onChange={setDecidedBy} />
      <ProseField
        {...problems.at('decision')}
        label={says.decision}
        optional={outcome !== 'other-decision'}
        lines={3}
        value={decision}
        onChange={setDecision}
      />
    </FormDialog>
  );
}
