import { useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Choice, FormDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type Behind, FollowManagerDialog } from './follow-manager-dialog.tsx';
import type { StaffRow } from './staff-row.ts';

const says = words.staff.manager;

interface ManagerDialogProps {
  /** Whose line manager it becomes. */
  people: readonly StaffRow[];
  everybody: readonly StaffRow[];
  onClose: () => void;
}

/** Gives several people one line manager, in one change that goes back as one, and asks then whether their reviews follow. */
export function ManagerDialog({ people, everybody, onClose }: ManagerDialogProps) {
  const [managerId, setManagerId] = useState<StaffId>();
  const [behind, setBehind] = useState<readonly Behind[]>();
  const save = useWrite('cells.changeStaff');
  const done = useDone();
  const problems = useFormProblems('manager', ['manager'] as const);
  const manager = everybody.find(({ id }) => id === managerId);
  const whose = people.filter(({ id, lineManagerId }) => id !== managerId && lineManagerId !== managerId);

  async function change(): Promise<void> {
    problems.show(manager ? [] : [{ field: 'manager', text: says.missing }]);
    if (!manager) return;
    const cells = whose.map(({ id }) => ({ staffId: id, column: 'lineManagerId' as const, typed: manager.id }));
    if (cells.length > 0) {
      const answer = await save.ask({ cells });
      if (!answer.ok) return problems.refused(answer.problem, 'manager');
      done(says.changed(cells.length), answer.value);
    }
    const left = people.flatMap((one) => behindOf(one, fullName(manager)));
    if (left.length > 0) setBehind(left);
    else onClose();
  }

  if (manager && behind) return <FollowManagerDialog behind={behind} manager={manager} onDone={onClose} />;
  return (
    <FormDialog
      title={says.title(people.length)}
      action={says.action}
      busy={save.busy}
      problems={problems}
      onDo={change}
      onClose={onClose}
    >
      <Choice<string>
        {...problems.at('manager')}
        label={words.staff.form.fields.lineManagerId}
        options={[
          { value: '', label: says.choose },
          ...everybody.map((one) => ({ value: one.id, label: `${fullName(one)}, ${one.jobTitle}` })),
        ]}
        value={managerId ?? ''}
        onChange={(next) => setManagerId(everybody.find(({ id }) => id === next)?.id)}
      />
      <p>{says.whose(people.map(fullName))}</p>
    </FormDialog>
  );
}

/** Somebody's running review under another appraiser than their new line manager. */
function behindOf(row: StaffRow, manager: string): Behind[] {
  const { reviewId, stage, appraiserName } = row;
  const isRunning = reviewId !== null && stage !== null && stage !== 'signed';
  const isAnothers = appraiserName !== null && appraiserName !== manager && fullName(row) !== manager;
  return isRunning && isAnothers ? [{ reviewId, name: fullName(row), appraiserName }] : [];
}
