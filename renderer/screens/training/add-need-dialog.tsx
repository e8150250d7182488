import { useState } from 'react';
import type { CycleId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { ActionDialog, Choice, Loaded, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.training;

interface AddNeedDialogProps {
  open: boolean;
  cycleId: CycleId;
  /** Takes the id of the need that was added, to be opened. */
  onClose: (added?: TrainingNeedId) => void;
}

/** Begins a training need that comes from no review. */
export function AddNeedDialog({ open, cycleId, onClose }: AddNeedDialogProps) {
  const staff = useRead('staff.list', { leavers: false });
  const { ask, busy, problem } = useWrite('training.add');
  const [whose, setWhose] = useState<StaffId | ''>('');
  const [hasTried, setTried] = useState(false);

  async function add(): Promise<void> {
    setTried(true);
    if (whose === '') return;
    const added = await ask({ cycleId, staffId: whose, recordId: null, continues: null });
    if (!added.ok) return;
    setTried(false);
    setWhose('');
    onClose(added.value.trainingNeedId);
  }

  return (
    <ActionDialog
      open={open}
      title={says.addTitle}
      onClose={() => onClose()}
      action={says.add}
      busy={busy}
      onDo={() => void add()}
    >
      <Stack>
        <p>{says.addText}</p>
        <Refused problem={problem} />
        <Loaded reading={staff}>
          {(list) => (
            <Choice<StaffId | ''>
              id="add-need-of"
              label={says.addOf}
              options={[
                { value: '', label: says.chooseOf },
                ...list.staff.map((person) => ({ value: person.id, label: fullName(person) })),
              ]}
              value={whose}
              onChange={setWhose}
              error={hasTried && whose === '' ? says.missingOf : undefined}
            />
          )}
        </Loaded>
      </Stack>
    </ActionDialog>
  );
}
