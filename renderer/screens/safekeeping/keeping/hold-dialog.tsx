import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { type HoldReason, holdReason } from '#domain/retention/holds.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { PersonChoice } from '#renderer/people/person-choice.tsx';
import { CheckBox, Choice, FormDialog, TextField, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['staffId', 'reviewOn'] as const;
const nothing = {
  staffId: '' as StaffId | '',
  reason: 'grievance' as HoldReason,
  note: '',
  reviewOn: '',
  restricted: false,
};

/** Holds somebody's records for a reason, until a day on which somebody looks again. */
export function HoldDialog({ seesRestricted, onClose }: { seesRestricted: boolean; onClose: () => void }) {
  const [typed, setTyped] = useState(nothing);
  const staff = useRead('staff.list', { leavers: true });
  const hold = useWrite('keeping.hold');
  const problems = useFormProblems('hold', fields);
  const says = words.keeping.holds;
  const people = staff.state === 'ready' ? staff.value.staff : [];

  async function place(): Promise<void> {
    const { staffId, reviewOn, ...rest } = typed;
    if (staffId === '') return problems.show([{ field: 'staffId', text: says.missingWho }]);
    if (!isDay(reviewOn)) return problems.show([{ field: 'reviewOn', text: says.missingReview }]);
    const answer = await hold.ask({ staffId, reviewOn, ...rest });
    if (!answer.ok) return problems.refused(answer.problem);
    const person = people.find(({ id }) => id === staffId);
    onClose();
    toast({ text: says.held(person ? fullName(person) : '') });
  }

  return (
    <FormDialog
      title={says.dialog}
      action={says.action}
      busy={hold.busy}
      problems={problems}
      onDo={place}
      onClose={onClose}
    >
      <PersonChoice
        {...problems.at('staffId')}
        label={says.who}
        nobody={says.choose}
        people={people}
        value={typed.staffId}
        onChange={(staffId) => setTyped({ ...typed, staffId })}
      />
      <Choice
        label={says.reason}
        options={holdReason.options.map((value) => ({ value, label: words.keeping.reasons[value] }))}
        value={typed.reason}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
      <TextField
        label={says.note}
        hint={says.noteHint}
        optional
        value={typed.note}
        onChange={(note) => setTyped({ ...typed, note })}
      />
      <UkDateField
        {...problems.at('reviewOn')}
        label={says.review}
        value={typed.reviewOn}
        onChange={(reviewOn) => setTyped({ ...typed, reviewOn })}
      />
      {seesRestricted && (
        <CheckBox
          label={says.onlyRestricted}
          checked={typed.restricted}
          onChange={(restricted) => setTyped({ ...typed, restricted })}
        />
      )}
    </FormDialog>
  );
}
