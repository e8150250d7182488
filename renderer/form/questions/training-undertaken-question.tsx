import type { Input } from '#contract/index.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import { isOpen, type QuestionProps, type UndertakenRow } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

type Fields = Input<'reviews.saveUndertaken'>['fields'];

/** The training that was undertaken, and how well it worked. */
export function TrainingUndertakenQuestion(props: QuestionProps<'training-undertaken'>) {
  const { question, review } = props;
  const { ask: add } = useWrite('reviews.addUndertaken');
  const { ask: remove } = useWrite('reviews.removeUndertaken');

  async function addNew() {
    const added = await add({ reviewId: review.review.id });
    return added.ok ? { ok: true as const, value: added.value.undertakenId } : added;
  }

  return (
    <RowList<UndertakenRow>
      rows={review.trainingUndertaken}
      open={isOpen(review)}
      says={words.form.undertaken}
      addId={addButtonId(review, question.id)}
      add={addNew}
      remove={(row) => remove({ undertakenId: row.id })}
      firstBox={(id) => rowFieldId(review, question.id, id, 'activity')}
      empty={words.form.undertaken.empty}
    >
      {(row) => <UndertakenBoxes {...props} row={row} />}
    </RowList>
  );
}

function UndertakenBoxes({ question, review, row }: QuestionProps<'training-undertaken'> & { row: UndertakenRow }) {
  const { ask } = useWrite('reviews.saveUndertaken');
  const save = (fields: Fields) => ask({ undertakenId: row.id, fields });
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
