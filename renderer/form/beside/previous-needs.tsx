import type { TrainingNeed } from '#domain/record/rows.ts';
import type { BesideProps } from '#renderer/form/filling.ts';
import { useNeeds } from '#renderer/form/writes.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { FromLastYear } from './from-last-year.tsx';

const says = words.form.need;

/** Last year's training needs and what became of them; one that is not met can be carried on, once. */
export function PreviousNeeds({ previous, filling }: BesideProps<'training-needs'>) {
  const { add, busy } = useNeeds(filling);
  if (previous.trainingNeeds.length === 0) return null;
  const carriedOn = new Set(filling.trainingNeeds.map((need) => need.continues));
  const mayCarryOn = (need: TrainingNeed): boolean =>
    filling.open && !carriedOn.has(need.id) && (need.state === 'open' || need.state === 'booked');
  return (
    <FromLastYear previous={previous}>
      <ol>
        {previous.trainingNeeds.map((need, index) => (
          <li key={need.id}>
            <p className="written-text">{need.need}</p>
            <Tag kind={need.state === 'met' ? 'ok' : 'neutral'}>{words.form.needStates[need.state]}</Tag>{' '}
            {carriedOn.has(need.id) && <Tag kind="info">{says.carriedOn}</Tag>}
            {mayCarryOn(need) && (
              <Button look="quiet" busy={busy} label={says.carryOn(index + 1)} onClick={() => void add(need.id)}>
                {says.carryOnOne}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </FromLastYear>
  );
}
