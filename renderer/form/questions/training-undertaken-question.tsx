import type { Input } from '#contract/index.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import { isOpen, type QuestionProps, type UndertakenRow } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

type Fields = Extract<Input<'rows.save'>, { kind: 'undertaken' }>['fields'];

/** The training that was undertaken, and how well it worked. */
export function TrainingUndertakenQuestion(props: QuestionProps<'training-undertaken'>) {
  const { question, review } = props;
  const { ask: add } = useWrite('rows.add');
  const { ask: remove } = useWrite('rows.remove');

  async function addNew() {
    const added = await add({ kind: 'undertaken', recordId: review.review.id });
    return added.ok ? { ok: true as const, value: added.value.rowId } : added;
  }

  return (
    <RowList<UndertakenRow>
      rows={review.trainingUndertaken}
      open={isOpen(review)}
      says={words.form.undertaken}
      addId={addButtonId(review, question.id)}
      add={addNew}
      remove={(row) => remove({ kind: 'undertaken', rowId: row.id })}
      firstBox={(id) => rowFieldId(review, question.id, id, 'activity')}
      empty={words.form.undertaken.empty}
    >
      {(row) => <UndertakenBoxes {...props} row={row} />}
    </RowList>
  );
}

function UndertakenBoxes({ question, review, row }: QuestionProps<'training-undertaken'> & { row: UndertakenRow }) {
  const { ask } = useWrite('rows.save');
  const save = (fields: Fields) => ask({ kind: 'undertaken', rowId: row.id, fields });
  const open = isOpen(review);
  return (
    <Stack>
      <ProseBox
        id={rowFieldId(review, question.id, row.id, 'activity')}
        label={inLanguage(question.columns.activity.label, 'en')}
        value={row.activity}
        send={(activity) => save({ activity })}
        open={open}
      />
      <ProseBox
        id={rowFieldId(review, question.id, row.id, 'success')}
        label={inLanguage(question.columns.success.label, 'en')}
        value={row.success}
        send={(success) => save({ success })}
        open={open}
      />
    </Stack>
  );
}
