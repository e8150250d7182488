import { freeCategory, objectivesUnder } from '#domain/objectives.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { boxId } from '#renderer/form/boxes.ts';
import { isOpen, type ObjectiveRow, type QuestionProps } from '#renderer/form/open-review.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { ObjectiveBoxes } from './objective-boxes.tsx';

const firstBox = (id: string): string => boxId.objective(id, 'text');

/** The objectives for the year. More than the policy recommends gives a prompt; nothing is ever blocked. */
export function ObjectivesQuestion({ question, review, found }: QuestionProps<'objectives'>) {
  const { objectives, mostObjectives } = review;
  const { ask: add } = useWrite('reviews.addObjective');
  const { ask: remove } = useWrite('reviews.removeObjective');
  const addId = boxId.add(question.id);
  const rows = objectivesUnder(question, review.forms, objectives);
  const missing = found.get(addId);

  async function addNew() {
    const added = await add({ reviewId: review.review.id, continues: null, category: freeCategory(question, review) });
    return added.ok ? { ok: true as const, value: added.value.objectiveId } : added;
  }

  return (
    <Stack>
      {mostObjectives !== null && objectives.length > mostObjectives && (
        <Notice kind="info">{words.form.objective.tooMany(mostObjectives)}</Notice>
      )}
      {missing !== undefined && <p className="field-error">{missing}</p>}
      <RowList<ObjectiveRow>
        rows={rows}
        open={isOpen(review)}
        says={words.form.objective}
        addId={addId}
        add={addNew}
        remove={(row) => remove({ objectiveId: row.id })}
        firstBox={firstBox}
      >
        {(row) => <ObjectiveBoxes row={row} columns={labels(question)} review={review} found={found} />}
      </RowList>
    </Stack>
  );
}

/** The headings of the form's columns: the labels of the boxes. */
function labels({ columns }: QuestionProps<'objectives'>['question']) {
  return {
    text: inLanguage(columns.objective.label, 'en'),
    criteria: inLanguage(columns.criteria.label, 'en'),
    monitoring: columns.monitoring && inLanguage(columns.monitoring.label, 'en'),
    target: columns.target && inLanguage(columns.target.label, 'en'),
  };
}
