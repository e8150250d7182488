import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { isPlanned } from '#domain/deadlines/due-list.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { withLeft } from '#renderer/bulk/left-in-words.ts';
import { FormDialog, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { DueRow } from './due-rows.ts';

const says = words.due.mark;
const fields = ['on'] as const;

interface MarkDueDialogProps {
  rows: readonly DueRow[];
  /** The day that is proposed. */
  today: Day;
  onClose: () => void;
}

/** Marks what is due as done, each row its own step, all on one day and with one way back. */
export function MarkDueDialog({ rows, today, onClose }: MarkDueDialogProps) {
  const [on, setOn] = useState<string>(today);
  const { ask, busy } = useWrite('records.markSteps');
  const problems = useFormProblems('mark-due', fields);
  const done = useDone();
  const steps = stepsOf(rows.filter((row) => !isPlanned(row)));
  const left = rows.filter(isPlanned);
  const marks = steps.flatMap((step) => step.rows.map(({ recordId, step: id }) => ({ recordId, step: id })));

  async function mark(): Promise<void> {
    problems.show(isDay(on) ? [] : [{ field: 'on', text: words.meetings.bulk.dayMissing }]);
    if (!isDay(on)) return;
    const answer = await ask({ marks, on });
    if (!answer.ok) return problems.refused(answer.problem, 'on');
    done(withLeft(says.marked(answer.value.changed), answer.value.left), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.title(rows.length)}
      action={marks.length > 0 ? says.action(marks.length) : undefined}
      busy={busy}
      problems={problems}
      onDo={mark}
      onClose={onClose}
    >
      <UkDateField {...problems.at('on')} label={words.meetings.bulk.doneOn} value={on} onChange={setOn} takesFocus />
      {steps.map(({ name, rows: theirs }) => (
        <div key={name}>
          <h3>{name}</h3>
          <p>{theirs.map((row) => row.name).join(', ')}</p>
        </div>
      ))}
      {left.length > 0 && <p className="small">{says.planned(left.map(({ name }) => name).join(', '))}</p>}
    </FormDialog>
  );
}

/** The steps of some deadlines, each once for a record, whatever rules are kept by it. */
function stepsOf(rows: readonly DueRow[]): { name: string; rows: DueRow[] }[] {
  const once = new Map(rows.map((row) => [`${row.recordId}/${row.step}`, row]));
  const byStep = Map.groupBy(once.values(), ({ stepName }) => stepName);
  return [...byStep].map(([name, of]) => ({ name, rows: of }));
}
