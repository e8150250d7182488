import { useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import { type ObservationKind, observationKind } from '#domain/observation/observation.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { FormDialog, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const { many: says, how, kinds } = words.observations;
const fields = [] as const;

interface BeginManyDialogProps {
  people: readonly { staffId: StaffId; name: string }[];
  /** The kind that the policy names first, where it names any. */
  usual: ObservationKind | undefined;
  onClose: () => void;
}

/** Begins an observation of each of several people, all of one kind, with one way back. */
export function BeginManyDialog({ people, usual = 'formal', onClose }: BeginManyDialogProps) {
  const [kind, setKind] = useState<ObservationKind>(usual);
  const { ask, busy } = useWrite('observations.beginForMany');
  const problems = useFormProblems('begin-observations', fields);
  const done = useDone();

  async function begin(): Promise<void> {
    const answer = await ask({ staffIds: people.map(({ staffId }) => staffId), kind });
    if (!answer.ok) return problems.refused(answer.problem);
    done(says.begun(answer.value.recordIds.length), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.beginTitle(people.length)}
      action={says.beginAction(people.length)}
      busy={busy}
      problems={problems}
      onDo={begin}
      onClose={onClose}
    >
      <RadioGroup
        label={how}
        options={observationKind.options.map((value) => ({ value, label: kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <p>{people.map(({ name }) => name).join(', ')}</p>
    </FormDialog>
  );
}
