import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { type AppealOutcome, appealOutcome } from '#domain/record/appeals.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { FormDialog, ProseField, RadioGroup, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Appealed } from './appealed.ts';

const says = words.appeals.decision;
const fields = ['decidedOn', 'outcome'] as const;

interface DecisionDialogProps {
  of: Appealed;
  appeal: Appealed['appeals'][number];
  onClose: () => void;
}

/** Notes how an appeal ended, or corrects that; a review that was paused goes on. */
export function DecisionDialog({ of, appeal, onClose }: DecisionDialogProps) {
  const [decidedOn, setDecidedOn] = useState<string>(appeal.decidedOn ?? of.today);
  const [outcome, setOutcome] = useState<AppealOutcome | ''>(appeal.outcome ?? '');
  const [decision, setDecision] = useState(appeal.decision);
  const decide = useWrite('appeals.decide');
  const done = useDone();
  const problems = useFormProblems('decision', fields);

  async function keep(): Promise<void> {
    if (!isDay(decidedOn)) return problems.show([{ field: 'decidedOn', text: says.missingDay }]);
    if (outcome === '') return problems.show([{ field: 'outcome', text: says.missingOutcome }]);
    const answer = await decide.ask({
      recordId: of.recordId,
      appealId: appeal.id,
      decidedOn,
      outcome,
      decision,
    });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    const text = appeal.pauses && appeal.decidedOn === null ? says.doneResumed : says.done;
    done(text, answer.value);
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
      {appeal.pauses && <p className="small">{says.resumes}</p>}
      <UkDateField {...problems.at('decidedOn')} label={says.decidedOn} value={decidedOn} onChange={setDecidedOn} />
      <RadioGroup
        {...problems.at('outcome')}
        label={says.outcome}
        options={appealOutcome.options.map((value) => ({ value, label: words.appeals.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <ProseField label={says.decision} optional lines={3} value={decision} onChange={setDecision} />
    </FormDialog>
  );
}
