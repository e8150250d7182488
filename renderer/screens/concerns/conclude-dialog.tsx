import { useState } from 'react';
import { type CourseEnd, endsOf } from '#domain/concern/course.ts';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { CheckBox, FormDialog, Notice, ProseField, RadioGroup, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenConcern } from './open-concern.ts';

const says = words.concerns.outcome;
const fields = ['on', 'reason'] as const;

/** Notes what the record came to; going on to capability suspends the person's reviews, if that is wished. */
export function ConcludeDialog({ concern, onClose }: { concern: OpenConcern; onClose: () => void }) {
  const { recordId, kind, today, bounds, planned } = concern;
  const [usual] = endsOf[kind];
  const [typed, setTyped] = useState<{ what: CourseEnd; on: string; reason: string; pauses: boolean }>({
    what: usual,
    on: today,
    reason: '',
    pauses: true,
  });
  const conclude = useWrite('concerns.conclude');
  const problems = useFormProblems('conclude', fields);
  const isCapability = typed.what === 'capability';
  const held = planned.filter(({ isDone }) => isDone).length;
  const wanted = bounds?.reviews ?? null;

  async function note(): Promise<void> {
    const { what, on, reason, pauses } = typed;
    if (!isDay(on)) return problems.show([{ field: 'on', text: words.concerns.days.notADay }]);
    const noted = await conclude.ask({
      recordId,
      cameTo: { what, on, reason },
      suspends: isCapability && pauses,
    });
    if (noted.ok) onClose();
    else problems.refused(noted.problem);
  }

  return (
    <FormDialog
      title={says.dialog}
      action={says.action}
      busy={conclude.busy}
      problems={problems}
      onDo={note}
      onClose={onClose}
    >
      {wanted !== null && bounds && held < wanted && (
        <Notice kind="info">{says.fewer(held, wanted, bounds.clause)}</Notice>
      )}
      <RadioGroup
        label={says.what}
        options={endsOf[kind].map((value) => ({ value, label: says.ends[value] }))}
        value={typed.what}
        onChange={(what) => setTyped({ ...typed, what })}
      />
      <UkDateField
        {...problems.at('on')}
        label={says.on}
        value={typed.on}
        onChange={(on) => setTyped({ ...typed, on })}
      />
      <ProseField
        {...problems.at('reason')}
        label={says.reason}
        hint={says.reasonHint}
        lines={3}
        value={typed.reason}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
      {isCapability && (
        <CheckBox label={says.pause} checked={typed.pauses} onChange={(pauses) => setTyped({ ...typed, pauses })} />
      )}
    </FormDialog>
  );
}
