import type { ObjectiveOutcome, ObjectiveProgress } from '#domain/record/rows.ts';
import { ChoiceBox, ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { CauseBoxes } from './cause-boxes.tsx';

type Fields = RowFields<'progress'>;

/** How last year's objectives went, one row for each; rows can be added for a year that was kept on paper. */
export function ObjectiveProgressQuestion(props: QuestionProps<'objective-progress'>) {
  const { question, filling } = props;
  const { add, remove } = useRows(filling.record, 'progress');

  return (
    <RowList<ObjectiveProgress>
      rows={filling.progress}
      open={filling.open}
      says={words.form.progress}
      addId={addButtonId(filling, question.id)}
      add={() => add({})}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question.id, id, 'objective')}
      empty={words.form.progress.empty}
    >
      {(row) => <ProgressBoxes {...props} row={row} />}
    </RowList>
  );
}

const outcomes = Object.entries(words.form.outcomes).map(([value, label]) => ({
  value: value as ObjectiveOutcome, // the keys of the table itself
  label,
}));

function ProgressBoxes({
  question,
  filling,
  found,
  row,
}: QuestionProps<'objective-progress'> & { row: ObjectiveProgress }) {
  const rows = useRows(filling.record, 'progress');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const open = filling.open;
  const box = (field: keyof Fields) => {
    const id = rowFieldId(filling, question.id, row.id, field);
    return { id, open, found: found.get(id) };
  };
  return (
    <Stack>
      <ProseBox
        {...box('objective')}
        label={inWindow(question.columns.objective.label)}
        value={row.objective}
        send={(objective) => save({ objective })}
      />
      <ProseBox
        {...box('progress')}
        label={inWindow(question.columns.progress.label)}
        value={row.progress}
        send={(progress) => save({ progress })}
        lines={3}
      />
      <ChoiceBox<ObjectiveOutcome | ''>
        {...box('outcome')}
        label={words.form.progress.outcome}
        value={row.outcome ?? ''}
        options={[{ value: '', label: words.form.progress.notDecided }, ...outcomes]}
        send={(outcome) => save({ outcome: outcome === '' ? null : outcome })}
      />
      {(row.outcome === 'not-met' || row.outcome === 'partly-met') && (
        <CauseBoxes
          cause={{ ...box('cause'), value: row.cause, send: (cause) => save({ cause }) }}
          said={{ ...box('causeSaid'), value: row.causeSaid, send: (causeSaid) => save({ causeSaid }) }}
        />
      )}
    </Stack>
  );
}
