import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import type { CycleId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import type { Priority } from '#domain/school.ts';
import { penceOf } from '#domain/text/pounds.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { priorityOptions } from '#renderer/form/priority-box.tsx';
import { PeoplePicker } from '#renderer/people/people-picker.tsx';
import {
  Choice,
  FormDialog,
  Grid,
  Loaded,
  MoneyField,
  ProseField,
  TextField,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.training;
const form = words.form.need;
const fields = ['people', 'need', 'costPence', 'byDay'] as const;
type Problem = FormProblem<(typeof fields)[number]>;

interface AddNeedDialogProps {
  cycleId: CycleId;
  priorities: readonly Priority[];
  /** Those who are picked from the start. */
  picked?: readonly StaffId[];
  /** Takes the id of the need that was added for one person alone, to be opened. */
  onClose: (added?: TrainingNeedId) => void;
}

const nothingYet = { need: '', action: '', whoActs: '', byDay: '', theme: '', priority: '', provider: '', cost: '' };
type Draft = typeof nothingYet;

/** Begins a training need that comes from no review, of one person or of several at once. */
export function AddNeedDialog({ cycleId, priorities, picked = [], onClose }: AddNeedDialogProps) {
  const staff = useRead('staff.list', { leavers: false });
  const add = useWrite('training.addForMany');
  const done = useDone();
  const problems = useFormProblems('add-need', fields);
  const [people, setPeople] = useState<ReadonlySet<StaffId>>(new Set(picked));
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });

  async function keep(): Promise<void> {
    const { cost, byDay, ...texts } = draft;
    const costPence = penceOf(cost);
    const on = byDay === '' ? null : isDay(byDay) ? byDay : undefined;
    const missing = problemsIn(draft, people.size, { costPence, on });
    problems.show(missing);
    if (missing.length > 0 || costPence === undefined || on === undefined) return;
    const added = await add.ask({ cycleId, staffIds: [...people], fields: { ...texts, costPence, byDay: on } });
    if (!added.ok) return problems.refused(added.problem, 'people');
    const { trainingNeedIds } = added.value;
    const [only, ...others] = trainingNeedIds;
    if (others.length > 0) done(says.addedFor(trainingNeedIds.length), added.value);
    onClose(others.length > 0 ? undefined : only);
  }

  return (
    <FormDialog
      title={says.addTitle}
      onClose={() => onClose()}
      action={says.add}
      busy={add.busy}
      problems={problems}
      onDo={keep}
    >
      <p>{says.addText}</p>
      <Loaded reading={staff}>
        {(list) => (
          <PeoplePicker
            {...problems.at('people')}
            legend={says.addOf}
            people={list.staff}
            picked={people}
            onPick={setPeople}
          />
        )}
      </Loaded>
      <ProseField
        {...problems.at('need')}
        label={says.need}
        lines={2}
        value={draft.need}
        onChange={(need) => change({ need })}
      />
      <Grid>
        <TextField label={form.theme} value={draft.theme} onChange={(theme) => change({ theme })} />
        <TextField label={form.provider} value={draft.provider} onChange={(provider) => change({ provider })} />
        <TextField label={form.whoActs} value={draft.whoActs} onChange={(whoActs) => change({ whoActs })} />
        <MoneyField
          {...problems.at('costPence')}
          label={says.costEach}
          value={draft.cost}
          onChange={(cost) => change({ cost })}
        />
        <UkDateField
          {...problems.at('byDay')}
          label={form.byDay}
          value={draft.byDay}
          onChange={(byDay) => change({ byDay })}
        />
        <Choice
          label={words.form.priority}
          options={priorityOptions(priorities)}
          value={draft.priority}
          onChange={(priority) => change({ priority })}
        />
      </Grid>
    </FormDialog>
  );
}

/** What is wrong with what was typed: nobody is named, several are without saying what they need, no sum, no day. */
function problemsIn(
  { need }: Draft,
  count: number,
  { costPence, on }: { costPence: number | null | undefined; on: string | null | undefined },
): Problem[] {
  return [
    ...(count === 0 ? [{ field: 'people' as const, text: says.missingOf }] : []),
    ...(count > 1 && need.trim() === '' ? [{ field: 'need' as const, text: says.missingNeed }] : []),
    ...(costPence === undefined ? [{ field: 'costPence' as const, text: words.kit.money.wrong }] : []),
    ...(on === undefined ? [{ field: 'byDay' as const, text: words.kit.date.wrong }] : []),
  ];
}
