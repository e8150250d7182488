import { useWrite } from '#renderer/asking/ask.ts';
import { type BesideProps, isOpen, type NeedRow } from '#renderer/form/open-review.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { FromLastYear } from './from-last-year.tsx';

const says = words.form.need;

/** Last year's training needs and what became of them; one that is not met can be carried on, once. */
export function PreviousNeeds({ previous, review }: BesideProps<'training-needs'>) {
  const { ask, busy } = useWrite('training.add');
  if (previous.trainingNeeds.length === 0) return null;
  const carriedOn = new Set(review.trainingNeeds.map((need) => need.continues));
  const { id: recordId, cycleId, staffId } = review.review;
  const mayCarryOn = (need: NeedRow): boolean =>
    isOpen(review) && !carriedOn.has(need.id) && (need.state === 'open' || need.state === 'booked');
  return (
    <FromLastYear previous={previous}>
      <ol>
        {previous.trainingNeeds.map((need, index) => (
          <li key={need.id}>
            <p className="written-text">{need.need}</p>
            <Tag kind={need.state === 'met' ? 'ok' : 'neutral'}>{words.form.needStates[need.state]}</Tag>{' '}
            {carriedOn.has(need.id) && <Tag kind="info">{says.carriedOn}</Tag>}
            {mayCarryOn(need) && (
              <Button
                look="quiet"
                busy={busy}
                label={says.carryOn(index + 1)}
                onClick={() => void ask({ cycleId, staffId, recordId, continues: need.id })}
              >
                {says.carryOnOne}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </FromLastYear>
  );
}
