import { type ObservationStep, observationSteps } from '#domain/observation/observation.ts';
import { ConfirmDay, useStepDay } from '#renderer/deadlines/confirm-day.tsx';
import { DeadlineLine } from '#renderer/deadlines/deadline-line.tsx';
import { DayBox } from '#renderer/form/box.tsx';
import { daySaid } from '#renderer/observations/says.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { OpenObservation } from './open-observation.ts';

type StepRow = OpenObservation['steps'][number];

/** When notice was given, when somebody was observed and when it was talked about, with what is due. */
export function DaysCard({ seen }: { seen: OpenObservation }) {
  return (
    <Card title={words.observations.days.title}>
      <Stack>
        {seen.steps.map((step) => (
          <StepDay key={step.id} step={step} seen={seen} />
        ))}
      </Stack>
    </Card>
  );
}

const names = new Map<string, ObservationStep>(
  (Object.keys(observationSteps) as ObservationStep[]).map((name) => [observationSteps[name], name]), // the table's own keys
);

function StepDay({ step, seen }: { step: StepRow; seen: OpenObservation }) {
  const { recordId, deadlines, terms, state, says } = seen;
  const day = useStepDay(recordId, step.id);
  const label = inWindow(step.label);
  const name = names.get(step.id);
  const open = state === 'open';
  return (
    <Stack gap={4}>
      <DayBox
        id={`${recordId}/step/${step.id}`}
        label={label}
        hint={name && daySaid(says, name)}
        value={step.on}
        send={day.send}
        open={open}
      />
      {open && <ConfirmDay step={label} day={day} />}
      {step.reason !== '' && <p className="small">{words.review.people.dayReason(step.reason)}</p>}
      {deadlines
        .filter((one) => one.step === step.id)
        .map((deadline) => (
          <DeadlineLine key={deadline.rule} deadline={deadline} terms={terms} />
        ))}
    </Stack>
  );
}
