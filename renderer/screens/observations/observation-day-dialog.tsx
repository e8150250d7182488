import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { type ObservationStep, observationSteps } from '#domain/observation/observation.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { withLeft } from '#renderer/bulk/left-in-words.ts';
import { FormDialog, RadioGroup, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OfObservations } from './of-observations.ts';

const says = words.observations.many;
const fields = ['on'] as const;
const steps = Object.entries(says.steps).map(([value, label]) => ({
  value: value as ObservationStep, // the keys of the table itself
  label,
}));

/** Marks a day of several observations: notice given, observed, feedback given. Those that have one keep it. */
export function ObservationDayDialog({ rows, today, onClose }: OfObservations) {
  const [step, setStep] = useState<ObservationStep>(() => nextOf(rows));
  const [on, setOn] = useState<string>(today);
  const { ask, busy } = useWrite('records.markSteps');
  const problems = useFormProblems('observation-day', fields);
  const done = useDone();

  async function mark(): Promise<void> {
    problems.show(isDay(on) ? [] : [{ field: 'on', text: words.meetings.bulk.dayMissing }]);
    if (!isDay(on)) return;
    const marks = rows.map(({ recordId }) => ({ recordId, step: observationSteps[step] }));
    const answer = await ask({ marks, on });
    if (!answer.ok) return problems.refused(answer.problem, 'on');
    done(withLeft(says.marked(answer.value.changed), answer.value.left), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.dayTitle(rows.length)}
      action={says.dayAction(rows.length)}
      busy={busy}
      problems={problems}
      onDo={mark}
      onClose={onClose}
    >
      <RadioGroup label={says.which} options={steps} value={step} onChange={setStep} />
      <UkDateField {...problems.at('on')} label={says.on} value={on} onChange={setOn} />
      <p>{rows.map(({ name }) => name).join(', ')}</p>
    </FormDialog>
  );
}

/** The day that is most likely meant: the first that none of the observations has. */
function nextOf(rows: OfObservations['rows']): ObservationStep {
  const names = steps.map(({ value }) => value);
  return names.find((name) => name !== 'notice' && rows.every((row) => row[name] === null)) ?? 'feedback';
}
