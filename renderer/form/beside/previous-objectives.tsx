import { continuedCategory, objectivesUnder } from '#domain/form/objectives.ts';
import type { BesideProps } from '#renderer/form/filling.ts';
import { useRows } from '#renderer/form/writes.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { FromLastYear } from './from-last-year.tsx';

const says = words.form.objective;

/** Last year's objectives; one that goes on is continued with a click, once. */
export function PreviousObjectives({ question, previous, filling }: BesideProps<'objectives'>) {
  const { add, busy } = useRows(filling.record, 'objective');
  const rows = objectivesUnder(question, filling.rules.forms, previous.objectives);
  if (rows.length === 0) return null;
  const continued = new Set(filling.objectives.map((objective) => objective.continues));
  return (
    <FromLastYear previous={previous}>
      <ol>
        {rows.map((objective, index) => (
          <li key={objective.id}>
            <p className="written-text">{objective.text}</p>
            {continued.has(objective.id) && <Tag kind="info">{says.continued}</Tag>}
            {objective.withdrawnOn !== null && <Tag kind="neutral">{words.form.withdrawn.tag}</Tag>}
            {!continued.has(objective.id) && objective.withdrawnOn === null && filling.open && (
              <Button
                look="quiet"
                busy={busy}
                label={says.continueIt(index + 1)}
                onClick={() =>
                  void add({ continues: objective.id, category: continuedCategory(question, filling, objective) })
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
