import type { TrainingNeed } from '#domain/record/rows.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { NeedDetails, useNeedBox } from '#renderer/form/questions/need-details.tsx';
import { RowList } from '#renderer/form/row-list.tsx';
import { useNeeds } from '#renderer/form/writes.ts';
import { Disclosure, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** The training needs that were agreed. What the register adds to the form stands behind a disclosure. */
export function TrainingNeedsQuestion(props: QuestionProps<'training-needs'>) {
  const { question, filling } = props;
  const { add, remove } = useNeeds(filling);

  return (
    <RowList<TrainingNeed>
      rows={filling.trainingNeeds}
      open={filling.open && filling.needsOf !== null}
      says={words.form.need}
      addId={addButtonId(filling, question.id)}
      add={() => add(null)}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question.id, id, 'need')}
      empty={words.form.need.empty}
    >
      {(row) => <NeedBoxes {...props} row={row} />}
    </RowList>
  );
}

function NeedBoxes({ question, filling, found, row }: QuestionProps<'training-needs'> & { row: TrainingNeed }) {
  const open = filling.open;
  const idOf = (field: string) => rowFieldId(filling, question.id, row.id, field);
  const box = useNeedBox(row, { open, idOf });
  const lastYear = filling.previous;
  return (
    <Stack>
      {row.continues !== null && lastYear && <p className="small">{words.form.need.carriesOn(lastYear.label)}</p>}
      <ProseBox {...box('need')} label={inWindow(question.columns.need.label)} />
      <ProseBox {...box('action')} label={inWindow(question.columns.action.label)} found={found.get(idOf('action'))} />
      <Disclosure title={words.form.need.more}>
        <NeedDetails row={row} idOf={idOf} priorities={filling.priorities} open={filling.followUp} />
      </Disclosure>
    </Stack>
  );
}
