import type { TrainingUndertaken } from '#domain/record/rows.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type Fields = RowFields<'undertaken'>;

/** The training that was undertaken, and how well it worked. */
export function TrainingUndertakenQuestion(props: QuestionProps<'training-undertaken'>) {
  const { question, filling } = props;
  const { add, remove } = useRows(filling.record, 'undertaken');

  return (
    <RowList<TrainingUndertaken>
      rows={filling.trainingUndertaken}
      open={filling.open}
      says={words.form.undertaken}
      addId={addButtonId(filling, question.id)}
      add={() => add({})}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question.id, id, 'activity')}
      empty={words.form.undertaken.empty}
    >
      {(row) => <UndertakenBoxes {...props} row={row} />}
    </RowList>
  );
}

function UndertakenBoxes({
  question,
  filling,
  row,
}: QuestionProps<'training-undertaken'> & { row: TrainingUndertaken }) {
  const rows = useRows(filling.record, 'undertaken');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const open = filling.open;
  return (
    <Stack>
      <ProseBox
        id={rowFieldId(filling, question.id, row.id, 'activity')}
        label={inWindow(question.columns.activity.label)}
        value={row.activity}
        send={(activity) => save({ activity })}
        open={open}
      />
      <ProseBox
        id={rowFieldId(filling, question.id, row.id, 'success')}
        label={inWindow(question.columns.success.label)}
        value={row.success}
        send={(success) => save({ success })}
        open={open}
      />
    </Stack>
  );
}
