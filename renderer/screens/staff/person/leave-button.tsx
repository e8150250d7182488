import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { ActionDialog, Button, ErrorSummary, Refused, Stack, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** Records that somebody leaves, or takes it back. The record itself stays. */
export function LeaveButton({ staff }: { staff: Staff }) {
  return staff.leavingDate ? <StayButton staff={staff} /> : <LeaveDialog staff={staff} />;
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

function LeaveDialog({ staff }: { staff: Staff }) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState('');
  const leave = useWrite('staff.leave');
  const problems = useFormProblems('leave', fields);
  const said = words.staff.leave;

  async function record(day: Day): Promise<void> {
    const answer = await leave.ask({ staffId: staff.id, on: day });
    if (!answer.ok) return problems.refused(answer.problem);
    setOpen(false);
    toast({ text: said.done(fullName(staff), shortDay(day, lang)) });
  }

  function check(): void {
    if (isDay(on)) void record(on);
    else problems.show([{ field: 'on', text: said.missing }]);
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.staff.person.leave}</Button>
      <ActionDialog
        open={open}
        title={said.title(fullName(staff))}
        onClose={() => setOpen(false)}
        action={said.action}
        busy={leave.busy}
        onDo={check}
      >
        <Stack>
          <ErrorSummary {...problems.summary} />
          <p>{said.text}</p>
          <UkDateField {...problems.at('on')} label={said.on} value={on} onChange={setOn} />
        </Stack>
      </ActionDialog>
    </>
  );
}
