import type { Input } from '#contract/index.ts';
import type { ObjectiveOutcome } from '#domain/record/rows.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ChoiceBox, ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import { isOpen, type ProgressRow, type QuestionProps } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

type Fields = Extract<Input<'rows.save'>, { kind: 'progress' }>['fields'];

/** How last year's objectives went, one row for each; rows can be added for a year that was kept on paper. */
export function ObjectiveProgressQuestion(props: QuestionProps<'objective-progress'>) {
  const { question, review } = props;
  const { ask: add } = useWrite('rows.add');
  const { ask: remove } = useWrite('rows.remove');

  async function addNew() {
    const added = await add({ kind: 'progress', recordId: review.review.id });
    return added.ok ? { ok: true as const, value: added.value.rowId } : added;
  }

  return (
    <RowList<ProgressRow>
      rows={review.progress}
      open={isOpen(review)}
      says={words.form.progress}
      addId={addButtonId(review, question.id)}
      add={addNew}
      remove={(row) => remove({ kind: 'progress', rowId: row.id })}
      firstBox={(id) => rowFieldId(review, question.id, id, 'objective')}
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

function ProgressBoxes({ question, review, found, row }: QuestionProps<'objective-progress'> & { row: ProgressRow }) {
  const { ask } = useWrite('rows.save');
  const save = (fields: Fields) => ask({ kind: 'progress', rowId: row.id, fields });
  const open = isOpen(review);
  const box = (field: keyof Fields) => {
    const id = rowFieldId(review, question.id, row.id, field);
    return { id, open, found: found.get(id) };
  };
  return (
    <Stack>
      <ProseBox
        {...box('objective')}
        label={inLanguage(question.columns.objective.label, 'en')}
        value={row.objective}
        send={(objective) => save({ objective })}
      />
      <ProseBox
        {...box('progress')}
        label={inLanguage(question.columns.progress.label, 'en')}
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
    </Stack>
  );
}
