import { useState } from 'react';
import { type ConcernKind, concernKind } from '#domain/concern/course.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { PersonChoice } from '#renderer/people/person-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { FormDialog, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.concerns.begin;
const fields = ['staffId'] as const;

interface BeginDialogProps {
  /** The kind that is begun; one is chosen where it is left out. */
  only: ConcernKind | undefined;
  onClose: () => void;
}

/** Begins a record about somebody and opens it. */
export function BeginDialog({ only, onClose }: BeginDialogProps) {
  const [kind, setKind] = useState<ConcernKind>(only ?? 'support-plan');
  const [staffId, setStaffId] = useState<StaffId | ''>('');
  const staff = useRead('staff.list', { leavers: false });
  const begin = useWrite('concerns.begin');
  const problems = useFormProblems('begin', fields);
  const people = staff.state === 'ready' ? staff.value.staff : [];

  async function start(): Promise<void> {
    if (staffId === '') return problems.show([{ field: 'staffId', text: says.missingWho }]);
    const begun = await begin.ask({ kind, staffId });
    if (!begun.ok) return problems.refused(begun.problem);
    go('concern', begun.value);
  }

  return (
    <FormDialog
      title={only ? says.of[only] : says.title}
      action={says.action}
      busy={begin.busy}
      problems={problems}
      onDo={start}
      onClose={onClose}
    >
      {only === undefined && (
        <RadioGroup
          label={says.what}
          options={concernKind.options.map((value) => ({ value, label: words.concerns.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <PersonChoice
        {...problems.at('staffId')}
        label={says.who}
        nobody={says.choose}
        people={people}
        value={staffId}
        onChange={setStaffId}
      />
    </FormDialog>
  );
}
