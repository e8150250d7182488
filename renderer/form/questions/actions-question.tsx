import type { PlanAction } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { DayBox, LineBox, ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type Fields = RowFields<'action'>;

/** The actions of a support plan. */
export function ActionsQuestion(props: QuestionProps<'actions'>) {
  const { question, filling } = props;
  const { add, remove } = useRows(filling.record, 'action');

  return (
    <RowList<PlanAction>
      rows={filling.actions}
      open={filling.open}
      says={words.form.action}
      addId={addButtonId(filling, question.id)}
      add={() => add({})}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question.id, id, 'area')}
      empty={words.form.action.empty}
    >
      {(row) => <ActionBoxes {...props} row={row} />}
    </RowList>
  );
}

function ActionBoxes({ question: { id, columns }, filling, row }: QuestionProps<'actions'> & { row: PlanAction }) {
  const rows = useRows(filling.record, 'action');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const box = (field: keyof Fields, heading: { label: Bilingual }) => ({
    id: rowFieldId(filling, id, row.id, field),
    label: inWindow(heading.label),
    open: filling.open,
  });
  // how an action goes is noted after the signing, too
  const after = { open: filling.open || filling.followUp };
  return (
    <Stack>
      <div className="sides">
        <ProseBox {...box('area', columns.area)} value={row.area} send={(area) => save({ area })} />
        <ProseBox {...box('action', columns.action)} value={row.action} send={(action) => save({ action })} />
      </div>
      <div className="sides">
        {columns.who && (
          <LineBox {...box('whoActs', columns.who)} value={row.whoActs} send={(whoActs) => save({ whoActs })} />
        )}
        <DayBox {...box('byDay', columns.by)} value={row.byDay} send={(byDay) => save({ byDay })} />
      </div>
      <ProseBox {...box('measures', columns.measures)} value={row.measures} send={(measures) => save({ measures })} />
      <ProseBox
        {...box('progress', columns.progress)}
        {...after}
        value={row.progress}
        send={(progress) => save({ progress })}
      />
      {columns.done && (
        <DayBox {...box('doneOn', columns.done)} {...after} value={row.doneOn} send={(doneOn) => save({ doneOn })} />
      )}
    </Stack>
  );
}
