import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { readTime } from '#domain/review/meetings.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { PersonChoice } from '#renderer/people/person-choice.tsx';
import { FormDialog, Grid, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OfObservations } from './of-observations.ts';

const { many: says, what } = words.observations;
const fields = ['observer', 'plannedOn', 'at'] as const;

/** Says by whom and for when several people are observed. What is left empty stays as it is. */
export function PlanObservationsDialog({ rows, onClose }: OfObservations) {
  const [observerId, setObserverId] = useState<StaffId | ''>('');
  const [name, setName] = useState('');
  const [plannedOn, setPlannedOn] = useState('');
  const [typed, setTyped] = useState('');
  const staff = useRead('staff.list', { leavers: false });
  const { ask, busy } = useWrite('observations.saveForMany');
  const problems = useFormProblems('plan-observations', fields);
  const done = useDone();
  const people = staff.state === 'ready' ? staff.value.staff : [];

  async function save(): Promise<void> {
    const at = typed.trim() === '' ? '' : readTime(typed);
    const isNothing = [observerId, name.trim(), plannedOn, typed.trim()].every((text) => text === '');
    const isWrong = problems.found([
      ...(isNothing ? [{ field: 'observer' as const, text: says.nothing }] : []),
      ...(plannedOn === '' || isDay(plannedOn) ? [] : [{ field: 'plannedOn' as const, text: words.kit.date.wrong }]),
      ...(at === undefined ? [{ field: 'at' as const, text: words.meetings.timeWrong }] : []),
    ]);
    if (isWrong) return;
    const observer = observerId === '' ? (name.trim() === '' ? undefined : { name }) : { staffId: observerId };
    const planned = {
      ...(observer && { observer }),
      ...(isDay(plannedOn) && { plannedOn }),
      ...(at && { at }),
    };
    const answer = await ask({ recordIds: rows.map(({ recordId }) => recordId), fields: planned });
    if (!answer.ok) return problems.refused(answer.problem);
    const { changed, left } = answer.value;
    const self = left.filter(({ why }) => why === 'self').map((one) => one.name);
    done([says.planned(changed), ...(self.length > 0 ? [says.self(self.join(', '))] : [])].join(' '), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.planTitle(rows.length)}
      action={says.planAction(rows.length)}
      busy={busy}
      problems={problems}
      onDo={save}
      onClose={onClose}
    >
      <p>{says.planText}</p>
      <Grid>
        <PersonChoice
          {...problems.at('observer')}
          label={what.observer}
          nobody={says.asItIs}
          people={people}
          value={observerId}
          onChange={setObserverId}
        />
        {observerId === '' && <TextField label={says.otherObserver} value={name} onChange={setName} optional />}
        <UkDateField
          {...problems.at('plannedOn')}
          label={what.plannedOn}
          value={plannedOn}
          onChange={setPlannedOn}
          optional
        />
        <TextField
          {...problems.at('at')}
          label={what.at}
          hint={what.atHint}
          value={typed}
          onChange={setTyped}
          width="short"
          optional
        />
      </Grid>
      <p>{rows.map((row) => row.name).join(', ')}</p>
    </FormDialog>
  );
}
