import type { TrainingNeed, TrainingNeedState } from '#domain/record/rows.ts';
import type { Priority } from '#domain/school.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { ChoiceBox, DayBox, LineBox, MoneyBox, ProseBox } from '#renderer/form/box.tsx';
import { PriorityBox } from '#renderer/form/priority-box.tsx';
import { type NeedParts, useNeedSave } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import '#renderer/form/form.css';

type Field = keyof NeedParts;

/** What a box of one field of a training need is given: its id, its value and where edits go. */
interface NeedBox<Value> {
  id: string;
  value: Value;
  send: (value: Value) => Promise<Answer<unknown>>;
  open: boolean;
}

/** Whether a need can be changed, and the id of the field of each of its parts. */
interface NeedFields {
  open: boolean;
  idOf: (field: string) => string;
}

/** Makes the boxes of a training need, field by field, each saving itself. */
export function useNeedBox(
  row: TrainingNeed,
  { open, idOf }: NeedFields,
): <Name extends Field>(field: Name) => NeedBox<TrainingNeed[Name]> {
  const save = useNeedSave();
  return (field) => ({
    id: idOf(field),
    value: row[field],
    send: (value) => save(row.id, { [field]: value }),
    open,
  });
}

const states = Object.entries(words.form.needStates).map(([value, label]) => ({
  value: value as TrainingNeedState, // the keys of the table itself
  label,
}));

interface NeedDetailsProps extends NeedFields {
  row: TrainingNeed;
  priorities: readonly Priority[];
  /** False where its cycle is closed. */
  open: boolean;
}

/**
 * What the register keeps of a training need beside the form: who and when, theme, cost, and how it went. It can be
 * written after the signing, too: what became of a need is noted all year.
 */
export function NeedDetails({ row, priorities, open, idOf }: NeedDetailsProps) {
  const box = useNeedBox(row, { open, idOf });
  const says = words.form.need;
  return (
    <Stack>
      <div className="sides">
        <LineBox {...box('whoActs')} label={says.whoActs} />
        <DayBox {...box('byDay')} label={says.byDay} />
        <LineBox {...box('theme')} label={says.theme} hint={says.themeHint} />
        <PriorityBox {...box('priority')} priorities={priorities} />
        <LineBox {...box('provider')} label={says.provider} />
        <MoneyBox {...box('costPence')} label={says.cost} />
        <ChoiceBox {...box('state')} label={says.state} options={states} />
        <DayBox {...box('doneOn')} label={says.doneOn} />
      </div>
      <ProseBox {...box('howWell')} label={says.howWell} />
      <ProseBox {...box('impact')} label={says.impact} />
    </Stack>
  );
}
