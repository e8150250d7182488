import type { ReactNode } from 'react';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Objective } from '#domain/record/rows.ts';
import { DayBox, ProseBox } from '#renderer/form/box.tsx';
import { rowFieldId } from '#renderer/form/field-id.ts';
import type { Filling, MissingByBox } from '#renderer/form/filling.ts';
import { useRows } from '#renderer/form/writes.ts';
import { Button, IconRemove, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

const says = words.form.withdrawn;

/** What stands where an objective would be removed: one that is set is withdrawn. Undefined while it may be removed. */
export function withdrawing(row: Objective, index: number, filling: Filling): ReactNode {
  if (!filling.setObjectives.includes(row.id)) return undefined;
  return <WithdrawButton row={row} number={index + 1} filling={filling} />;
}

function WithdrawButton({ row, number, filling }: { row: Objective; number: number; filling: Filling }) {
  const { save } = useRows(filling.record, 'objective');
  const isWithdrawn = row.withdrawnOn !== null;

  async function change(): Promise<void> {
    const fields = isWithdrawn ? { withdrawnOn: null, withdrawnWhy: '' } : { withdrawnOn: filling.today };
    const saved = await save(row.id, fields);
    if (!saved.ok) toast({ text: sentence(saved.problem) });
  }

  return (
    <Button look="quiet" icon={<IconRemove size={18} aria-hidden="true" />} onClick={() => void change()}>
      {isWithdrawn ? says.standsAfterAll(number) : says.withdraw(number)}
    </Button>
  );
}

interface WithdrawnProps {
  question: QuestionOf<'objectives'>;
  row: Objective;
  filling: Filling;
  found: MissingByBox;
}

/** When and why an objective was given up during the year; it stays in sight. */
export function Withdrawn({ question, row, filling, found }: WithdrawnProps) {
  const { save } = useRows(filling.record, 'objective');
  if (row.withdrawnOn === null) return null;
  const box = (field: 'withdrawnOn' | 'withdrawnWhy') => {
    const id = rowFieldId(filling, question.id, row.id, field);
    return { id, open: filling.open, found: found.get(id) };
  };
  return (
    <div className="revision">
      <DayBox
        {...box('withdrawnOn')}
        label={says.on}
        value={row.withdrawnOn}
        send={(withdrawnOn) => save(row.id, { withdrawnOn })}
      />
      <ProseBox
        {...box('withdrawnWhy')}
        label={says.why}
        hint={says.stays}
        value={row.withdrawnWhy}
        send={(withdrawnWhy) => save(row.id, { withdrawnWhy })}
      />
    </div>
  );
}
