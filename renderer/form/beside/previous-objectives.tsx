import { continuedCategory, objectivesUnder } from '#domain/form/objectives.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { type BesideProps, isOpen } from '#renderer/form/open-review.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { FromLastYear } from './from-last-year.tsx';

const says = words.form.objective;

/** Last year's objectives; one that goes on is continued with a click, once. */
export function PreviousObjectives({ question, previous, review }: BesideProps<'objectives'>) {
  const { ask, busy } = useWrite('rows.add');
  const rows = objectivesUnder(question, review.forms, previous.objectives);
  if (rows.length === 0) return null;
  const continued = new Set(review.objectives.map((objective) => objective.continues));
  const { id: recordId } = review.review;
  return (
    <FromLastYear previous={previous}>
      <ol>
        {rows.map((objective, index) => (
          <li key={objective.id}>
            <p className="written-text">{objective.text}</p>
            {continued.has(objective.id) && <Tag kind="info">{says.continued}</Tag>}
            {!continued.has(objective.id) && isOpen(review) && (
              <Button
                look="quiet"
                busy={busy}
                label={says.continueIt(index + 1)}
                onClick={() =>
                  void ask({
                    kind: 'objective',
                    recordId,
                    continues: objective.id,
                    category: continuedCategory(question, review, objective),
                  })
                }
              >
                {says.continueOne}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </FromLastYear>
  );
}
