import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import { NeedDetails, useNeedBox } from '#renderer/form/need-details.tsx';
import { isOpen, type NeedRow, type QuestionProps } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Disclosure, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** The training needs that were agreed. What the register adds to the form stands behind a disclosure. */
export function TrainingNeedsQuestion(props: QuestionProps<'training-needs'>) {
  const { question, review } = props;
  const { review: of, trainingNeeds } = review;
  const { ask: add } = useWrite('training.add');
  const { ask: remove } = useWrite('training.remove');

  async function addNew() {
    const added = await add({ cycleId: of.cycleId, staffId: of.staffId, recordId: of.id, continues: null });
    return added.ok ? { ok: true as const, value: added.value.trainingNeedId } : added;
  }

  return (
    <RowList<NeedRow>
      rows={trainingNeeds}
      open={isOpen(review)}
      says={words.form.need}
      addId={addButtonId(review, question.id)}
      add={addNew}
      remove={(row) => remove({ trainingNeedId: row.id })}
      firstBox={(id) => rowFieldId(review, question.id, id, 'need')}
      empty={words.form.need.empty}
    >
      {(row) => <NeedBoxes {...props} row={row} />}
    </RowList>
  );
}

function NeedBoxes({ question, review, found, row }: QuestionProps<'training-needs'> & { row: NeedRow }) {
  const open = isOpen(review);
  const idOf = (field: string) => rowFieldId(review, question.id, row.id, field);
  const box = useNeedBox(row, { open, idOf });
  const lastYear = review.previous;
  return (
    <Stack>
      {row.continues !== null && lastYear && <p className="small">{words.form.need.carriesOn(lastYear.cycleLabel)}</p>}
      <ProseBox {...box('need')} label={inLanguage(question.columns.need.label, 'en')} />
      <ProseBox
        {...box('action')}
        label={inLanguage(question.columns.action.label, 'en')}
        found={found.get(idOf('action'))}
      />
      <Disclosure title={words.form.need.more}>
        <NeedDetails row={row} idOf={idOf} priorities={review.priorities} open={review.cycle.closedOn === null} />
      </Disclosure>
    </Stack>
  );
}
