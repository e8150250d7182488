import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { CheckBox, FormDialog, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenConcern } from './open-concern.ts';

const says = words.concerns.extend;
const fields = ['until', 'reason'] as const;

/** Moves the last day, with the reason; a day that the policy would not call normal is kept once that is confirmed. */
export function ExtendDialog({ concern: { recordId }, onClose }: { concern: OpenConcern; onClose: () => void }) {
  const [typed, setTyped] = useState({ until: '', reason: '', beyond: false });
  const extend = useWrite('concerns.extend');
  const problems = useFormProblems('extend', fields);
  const isQuestioned = extend.problem?.code === 'period-questioned';

  async function move(): Promise<void> {
    const { until, reason, beyond } = typed;
    if (!isDay(until)) return problems.show([{ field: 'until', text: words.concerns.days.notADay }]);
    if (reason.trim() === '') return problems.show([{ field: 'reason', text: says.missing }]);
    const moved = await extend.ask({ recordId, until, reason, beyond });
    if (moved.ok) onClose();
    else problems.refused(moved.problem, 'until');
  }

  return (
    <FormDialog
      title={says.title}
      action={says.action}
      busy={extend.busy}
      problems={problems}
      onDo={move}
      onClose={onClose}
    >
      <UkDateField
        {...problems.at('until')}
        label={says.until}
        value={typed.until}
        onChange={(until) => setTyped({ ...typed, until })}
      />
      <TextField
        {...problems.at('reason')}
        label={says.reason}
        value={typed.reason}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
      {(isQuestioned || typed.beyond) && (
        <CheckBox label={says.beyond} checked={typed.beyond} onChange={(beyond) => setTyped({ ...typed, beyond })} />
      )}
    </FormDialog>
  );
}
