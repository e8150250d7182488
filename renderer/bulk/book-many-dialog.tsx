import { useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { typedMeeting } from '#renderer/meetings/meeting-draft.ts';
import { useSchoolCalendar } from '#renderer/meetings/use-school-calendar.ts';
import { Button, ButtonRow, ErrorSummary, Grid, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type PlanDraft, type Proposed, propose, readPlan, usualPlan } from './book-draft.ts';
import { BookTable } from './book-table.tsx';
import { BulkDialog, type OfSeveralProps, ToWhom } from './bulk-dialog.tsx';
import { firstPhase, lookToBook } from './bulk-look.ts';
import { PhaseChoice } from './phase-choice.tsx';

const says = words.meetings;
const fields = ['firstDay', 'from', 'minutes', 'gap', 'perDay', 'place'] as const;

/** Books a meeting for each of several people: proposed by a plan, looked at and changed row by row, then written at once. */
export function BookManyDialog({ cycle, chosen, onClose, ...presets }: OfSeveralProps) {
  const calendar = useSchoolCalendar();
  const [phase, setPhase] = useState(firstPhase(cycle, presets));
  const [plan, setPlan] = useState(usualPlan);
  const [proposed, setProposed] = useState<Proposed>();
  const [hasTried, setTried] = useState(false);
  const problems = useFormProblems('book', fields);
  const { ask, busy, problem, forget } = useWrite('meetings.book');
  const done = useDone();
  const look = lookToBook(cycle, chosen, phase);

  function onPropose(): void {
    const { faults } = readPlan(plan);
    problems.show(faults);
    setTried(false);
    forget();
    if (faults.length === 0) setProposed(propose(look.to, plan, cycle, calendar));
  }

  async function book(): Promise<void> {
    if (!proposed) return onPropose();
    setTried(true);
    const bookings = [...proposed].flatMap(([recordId, draft]) => {
      const meeting = typedMeeting(draft);
      return meeting ? [{ recordId, phase, ...meeting }] : [];
    });
    if (bookings.length < proposed.size) return;
    const answer = await ask({ bookings });
    if (!answer.ok) return;
    done(says.bulk.booked(answer.value.changed), answer.value);
    onClose();
  }

  return (
    <BulkDialog
      title={says.bulk.bookTitle(chosen.length)}
      look={look}
      action={proposed ? says.bulk.bookDo(proposed.size) : says.bulk.propose}
      busy={busy}
      problem={problem}
      onDo={() => void book()}
      onClose={onClose}
    >
      <ErrorSummary {...problems.summary} />
      <PhaseChoice
        cycle={cycle}
        value={phase}
        onChange={(next) => {
          setPhase(next);
          setProposed(undefined);
        }}
      />
      <PlanFields plan={plan} onPlan={setPlan} problems={problems} />
      {proposed ? (
        <>
          <ButtonRow>
            <Button onClick={onPropose}>{says.bulk.again}</Button>
          </ButtonRow>
          <BookTable people={look.to} phase={phase} proposed={proposed} onProposed={setProposed} hasTried={hasTried} />
        </>
      ) : (
        <ToWhom look={look} />
      )}
    </BulkDialog>
  );
}

interface PlanFieldsProps {
  plan: PlanDraft;
  onPlan: (plan: PlanDraft) => void;
  problems: ReturnType<typeof useFormProblems<(typeof fields)[number]>>;
}

function PlanFields({ plan, onPlan, problems }: PlanFieldsProps) {
  const box = (field: keyof PlanDraft) => ({
    ...problems.at(field),
    value: plan[field],
    onChange: (text: string) => onPlan({ ...plan, [field]: text }),
  });
  return (
    <Grid>
      <UkDateField {...box('firstDay')} label={says.bulk.firstDay} hint={says.bulk.firstDayHint} />
      <TextField {...box('from')} label={says.bulk.firstTime} hint={says.bulk.firstTimeHint} width="short" />
      <TextField {...box('minutes')} label={says.minutes} width="short" inputMode="numeric" />
      <TextField {...box('gap')} label={says.bulk.gap} width="short" inputMode="numeric" />
      <TextField
        {...box('perDay')}
        label={says.bulk.perDay}
        hint={says.bulk.perDayHint}
        width="short"
        inputMode="numeric"
      />
      <TextField {...box('place')} label={says.place} optional />
    </Grid>
  );
}
