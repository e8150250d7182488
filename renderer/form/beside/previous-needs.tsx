import { useWrite } from '#renderer/ask.ts';
import { type BesideProps, isOpen, type NeedRow } from '#renderer/form/open-review.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** Last year's training needs and what became of them; one that is not met can be carried on. */
export function PreviousNeeds({ previous, review }: BesideProps<'training-needs'>) {
  const { ask, busy } = useWrite('training.add');
  if (previous.trainingNeeds.length === 0) return <p>{words.form.nothingWritten}</p>;
  const carriedOn = new Set(review.trainingNeeds.map((need) => need.continues));
  const { id: reviewId, cycleId, staffId } = review.review;
  const mayCarryOn = (need: NeedRow) => isOpen(review) && (need.state === 'open' || need.state === 'booked');
  return (
    <ul>
      {previous.trainingNeeds.map((need) => (
        <li key={need.id}>
          <p className="written-text">{need.need}</p>
          <Tag kind={need.state === 'met' ? 'ok' : 'neutral'}>{words.form.needStates[need.state]}</Tag>
          {carriedOn.has(need.id) && <Tag kind="info">{words.form.need.carriedOn}</Tag>}
          {!carriedOn.has(need.id) && mayCarryOn(need) && (
            <Button
              look="quiet"
              busy={busy}
              onClick={() => void ask({ cycleId, staffId, reviewId, continues: need.id })}
            >
              {words.form.need.carryOn}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
