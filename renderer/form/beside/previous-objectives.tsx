import { useWrite } from '#renderer/ask.ts';
import { type BesideProps, isOpen } from '#renderer/form/open-review.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** Last year's objectives; one that goes on is continued with a click, once. */
export function PreviousObjectives({ previous, review }: BesideProps<'objectives'>) {
  const { ask, busy } = useWrite('reviews.addObjective');
  if (previous.objectives.length === 0) return <p>{words.form.nothingWritten}</p>;
  const continued = new Set(review.objectives.map((objective) => objective.continues));
  return (
    <ol>
      {previous.objectives.map((objective) => (
        <li key={objective.id}>
          <p className="written-text">{objective.text}</p>
          {continued.has(objective.id) ? (
            <Tag kind="info">{words.form.objective.continued}</Tag>
          ) : (
            isOpen(review) && (
              <Button
                look="quiet"
                busy={busy}
                onClick={() => void ask({ reviewId: review.review.id, continues: objective.id })}
              >
                {words.form.objective.continueIt}
              </Button>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
