import type { RefObject } from 'react';
import { inLanguage } from '#domain/text/bilingual.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import { isOpen, type ObjectiveRow, type OpenReview, type QuestionProps } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { ObjectiveBoxes } from './objective-boxes.tsx';

const says = words.form.objective;

interface ObjectiveGroupProps extends QuestionProps<'objectives'> {
  category: OpenReview['categories'][number] | null;
  rows: readonly ObjectiveRow[];
  /** The first of its question: what is missing in the question leads to its button. */
  isFirst: boolean;
  /** The objective that is on its way to another group. */
  moved: RefObject<string | null>;
}

/** The objectives of one of the policy's categories, or of none. */
export function ObjectiveGroup({ question, review, found, category, rows, isFirst, moved }: ObjectiveGroupProps) {
  const { ask: add } = useWrite('rows.add');
  const { ask: remove } = useWrite('rows.remove');
  const first = addButtonId(review, question.id);
  const label = category && inLanguage(category.label, 'en');

  async function addNew() {
    const recordId = review.review.id;
    const added = await add({ kind: 'objective', recordId, continues: null, category: category?.id ?? null });
    return added.ok ? { ok: true as const, value: added.value.rowId } : added;
  }

  return (
    <Stack gap={8}>
      {label && <h5>{label}</h5>}
      {!label && review.categories.length > 0 && rows.length > 0 && <h5>{says.noCategory}</h5>}
      <TooMany review={review} category={category} count={rows.length} />
      <RowList<ObjectiveRow>
        rows={rows}
        open={isOpen(review)}
        says={label ? { ...says, ...says.ofCategory(label) } : says}
        addId={isFirst ? first : `${first}/${category?.id ?? ''}`}
        add={addNew}
        remove={(row) => remove({ kind: 'objective', rowId: row.id })}
        firstBox={(id) => rowFieldId(review, question.id, id, 'text')}
      >
        {(row) => <ObjectiveBoxes question={question} row={row} review={review} found={found} moved={moved} />}
      </RowList>
    </Stack>
  );
}

/** A word of advice where there are more of a category than the policy recommends, or than its form has room for. */
function TooMany({ review, category, count }: Pick<ObjectiveGroupProps, 'review' | 'category'> & { count: number }) {
  const { mostObjectives: most } = review;
  if (!category) return null;
  if (most?.per === 'category' && count > most.count) {
    return <Notice kind="info">{says.tooManyOfKind(most.count)}</Notice>;
  }
  const { places } = category;
  return places !== undefined && count > places ? <Notice kind="info">{says.morePlaces(places)}</Notice> : null;
}
