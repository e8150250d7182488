import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Choice, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { BulkDialog, type OfSeveralProps, ToWhom } from './bulk-dialog.tsx';
import { lookToMark } from './bulk-look.ts';

const says = words.meetings.bulk;

/**
 * Marks a step of the policy as done on a day for several people; whoever has it already keeps their day. Where the step is
 * known, the day has the focus, and Enter does it.
 */
export function MarkDialog({ cycle, chosen, today, onClose, step: first, on: proposed = today }: OfSeveralProps) {
  const steps = cycle.steps.filter(({ means }) => means !== 'signed'); // a signing is said with its signatures
  const [step, setStep] = useState(first ?? steps[0]?.id ?? '');
  const [on, setOn] = useState<string>(proposed);
  const [isMissing, setMissing] = useState(false);
  const { ask, busy, problem } = useWrite('records.markStep');
  const done = useDone();
  const look = lookToMark(cycle, chosen, step);

  async function mark(): Promise<void> {
    setMissing(!isDay(on));
    if (!isDay(on)) return;
    const answer = await ask({ recordIds: look.to.map(({ reviewId }) => reviewId), step, on });
    if (!answer.ok) return;
    done(says.marked(answer.value.changed), answer.value);
    onClose();
  }

  return (
    <BulkDialog
      title={says.markTitle(chosen.length)}
      look={look}
      action={says.markDo(look.to.length)}
      busy={busy}
      problem={problem}
      onDo={() => void mark()}
      onClose={onClose}
    >
      <Choice
        label={says.step}
        value={step}
        onChange={setStep}
        options={steps.map(({ id, label }) => ({ value: id, label: inWindow(label) }))}
        width="middle"
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void mark();
        }}
      >
        <UkDateField
          label={says.doneOn}
          value={on}
          onChange={setOn}
          takesFocus={first !== undefined}
          error={isMissing ? says.dayMissing : undefined}
        />
      </form>
      <ToWhom look={look} />
    </BulkDialog>
  );
}
