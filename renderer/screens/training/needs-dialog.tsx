import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import type { TrainingNeedState } from '#domain/record/rows.ts';
import { penceOf } from '#domain/text/pounds.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Choice, FormDialog, Grid, MoneyField, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { RegisterRow } from './training-columns.tsx';

const says = words.training.many;
const form = words.form.need;
const fields = ['doneOn', 'byDay', 'costPence'] as const;
const states = Object.entries(words.form.needStates).map(([value, label]) => ({
  value: value as TrainingNeedState, // the keys of the table itself
  label,
}));
const nothingYet = { doneOn: '', byDay: '', provider: '', whoActs: '', cost: '' };

interface NeedsDialogProps {
  needs: readonly RegisterRow[];
  onClose: () => void;
}

/** Says of several needs what became of them: met on a day, booked with somebody, withdrawn. What is left empty stays. */
export function NeedsDialog({ needs, onClose }: NeedsDialogProps) {
  const [state, setState] = useState<TrainingNeedState>('met');
  const [draft, setDraft] = useState(nothingYet);
  const { ask, busy } = useWrite('training.saveForMany');
  const problems = useFormProblems('needs', fields);
  const done = useDone();
  const isMet = state === 'met';
  const isRunning = state === 'open' || state === 'booked';
  const box = (name: keyof typeof nothingYet) => ({
    value: draft[name],
    onChange: (text: string) => setDraft({ ...draft, [name]: text }),
  });

  async function save(): Promise<void> {
    const [doneOn, byDay, costPence] = [
      dayOf(isMet ? draft.doneOn : ''),
      dayOf(isRunning ? draft.byDay : ''),
      penceOf(draft.cost),
    ];
    const isWrong = problems.found([
      ...(doneOn === undefined ? [{ field: 'doneOn' as const, text: words.kit.date.wrong }] : []),
      ...(byDay === undefined ? [{ field: 'byDay' as const, text: words.kit.date.wrong }] : []),
      ...(costPence === undefined ? [{ field: 'costPence' as const, text: words.kit.money.wrong }] : []),
    ]);
    if (isWrong) return;
    const answer = await ask({
      needs: needs.map(({ id, staffId }) => ({ trainingNeedId: id, staffId })),
      fields: {
        state,
        ...(doneOn && { doneOn }),
        ...(byDay && { byDay }),
        ...(typeof costPence === 'number' && { costPence }),
        ...(draft.provider.trim() !== '' && { provider: draft.provider }),
        ...(draft.whoActs.trim() !== '' && { whoActs: draft.whoActs }),
      },
    });
    if (!answer.ok) return problems.refused(answer.problem);
    done(says.changed(answer.value.changed), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={says.title(needs.length)}
      action={says.action(needs.length)}
      busy={busy}
      problems={problems}
      onDo={save}
      onClose={onClose}
    >
      <p>{says.text}</p>
      <Choice label={form.state} options={states} value={state} onChange={setState} width="middle" />
      <Grid>
        {isMet && <UkDateField {...problems.at('doneOn')} {...box('doneOn')} label={form.doneOn} optional />}
        {isRunning && <UkDateField {...problems.at('byDay')} {...box('byDay')} label={form.byDay} optional />}
        <TextField {...box('provider')} label={form.provider} optional />
        <TextField {...box('whoActs')} label={form.whoActs} optional />
        <MoneyField {...problems.at('costPence')} {...box('cost')} label={words.training.costEach} />
      </Grid>
      <div>
        <h3>{says.whose(needs.length)}</h3>
        <p>{[...new Set(needs.map(({ name }) => name))].join(', ')}</p>
      </div>
    </FormDialog>
  );
}

/** A day that was typed; null where none was, undefined where it is none. */
function dayOf(typed: string): Day | null | undefined {
  if (typed === '') return null;
  return isDay(typed) ? typed : undefined;
}
