import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { Button, FormDialog, Refused, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** Records that somebody leaves, or takes it back. The record itself stays. */
export function LeaveButton({ staff }: { staff: Staff }) {
  const [leaves, setLeaves] = useState(false);
  if (staff.leavingDate) return <StayButton staff={staff} />;
  return (
    <>
      <Button onClick={() => setLeaves(true)}>{words.staff.person.leave}</Button>
      {leaves && <LeaveDialog staff={staff} onClose={() => setLeaves(false)} />}
    </>
  );
}

function StayButton({ staff }: { staff: Staff }) {
  const leave = useWrite('staff.leave');
  const { takeBack, tookBack } = words.staff.leave;

  async function stay(): Promise<void> {
    const answer = await leave.ask({ staffId: staff.id, on: null });
    if (answer.ok) toast({ text: tookBack(fullName(staff)) });
  }

  return (
    <>
      <Button busy={leave.busy} onClick={() => void stay()}>
        {takeBack}
      </Button>
      <Refused problem={leave.problem} />
    </>
  );
}

const fields = ['on'] as const;

function LeaveDialog({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const [on, setOn] = useState('');
  const leave = useWrite('staff.leave');
  const problems = useFormProblems('leave', fields);
  const said = words.staff.leave;

  async function record(): Promise<void> {
    if (!isDay(on)) return problems.show([{ field: 'on', text: said.missing }]);
    const answer = await leave.ask({ staffId: staff.id, on });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    toast({ text: said.done(fullName(staff), shortDay(on, lang)) });
  }

  return (
    <FormDialog
      title={said.title(fullName(staff))}
      action={said.action}
      busy={leave.busy}
      problems={problems}
      onDo={record}
      onClose={onClose}
    >
      <p>{said.text}</p>
      <UkDateField {...problems.at('on')} label={said.on} value={on} onChange={setOn} />
    </FormDialog>
  );
}
