import type { RefObject } from 'react';
import type { Objective } from '#domain/record/rows.ts';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { Filling, QuestionProps } from '#renderer/form/filling.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { useRows } from '#renderer/form/writes.ts';
import { Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ObjectiveBoxes } from './objective-boxes.tsx';
import { withdrawing } from './objective-withdrawn.tsx';

const says = words.form.objective;

interface ObjectiveGroupProps extends QuestionProps<'objectives'> {
  category: Filling['categories'][number] | null;
  rows: readonly Objective[];
  /** The first of its question: what is missing in the question leads to its button. */
  isFirst: boolean;
  /** The objective that is on its way to another group. */
  moved: RefObject<string | null>;
}

/** The objectives of one of the policy's categories, or of none. */
export function ObjectiveGroup({ question, filling, found, category, rows, isFirst, moved }: ObjectiveGroupProps) {
  const { add, remove } = useRows(filling.record, 'objective');
  const first = addButtonId(filling, question.id);
  const label = category && inWindow(category.label);

  return (
    <Stack gap={8}>
      {label && <h4 className="objective-kind">{label}</h4>}
      {!label && filling.categories.length > 0 && rows.length > 0 && (
        <h4 className="objective-kind">{says.noCategory}</h4>
      )}
      <TooMany filling={filling} category={category} count={rows.length} />
      <RowList<Objective>
        rows={rows}
        open={filling.open}
        says={label ? { ...says, ...says.ofCategory(label) } : says}
        addId={isFirst ? first : `${first}/${category?.id ?? ''}`}
        add={() => add({ continues: null, category: category?.id ?? null })}
        remove={(row) => remove(row.id)}
        instead={(row, index) => withdrawing(row, index, filling)}
        firstBox={(id) => rowFieldId(filling, question.id, id, 'text')}
      >
        {(row) => <ObjectiveBoxes question={question} row={row} filling={filling} found={found} moved={moved} />}
      </RowList>
    </Stack>
  );
}

/** A word of advice where there are more of a category than the policy recommends, or than its form has room for. */
function TooMany({ filling, category, count }: Pick<ObjectiveGroupProps, 'filling' | 'category'> & { count: number }) {
  const { mostObjectives: most } = filling.rules;
  if (!category) return null;
  if (most?.per === 'category' && count > most.count) {
    return <Notice kind="info">{says.tooManyOfKind(most.count)}</Notice>;
  }
  const { places } = category;
  return places !== undefined && count > places ? <Notice kind="info">{says.morePlaces(places)}</Notice> : null;
}
