import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { CycleChoice } from '#renderer/people/cycle-choice.tsx';
import { SiteChoice } from '#renderer/people/site-choice.tsx';
import type { Search } from '#renderer/places/routes.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface ReviewFiltersProps {
  cycleId: CycleId;
  cycles: Output<'cycles.list'>['cycles'];
  /** The stages that reviews of the cycle go through. */
  stages: Output<'reviews.list'>['stages'];
  reviews: Output<'reviews.list'>['reviews'];
  search: Search<'reviews'>;
  onSearch: (change: Partial<Search<'reviews'>>) => void;
}

/** Which cycle is shown, which stage and which site. */
export function ReviewFilters({ cycleId, cycles, stages, reviews, search, onSearch }: ReviewFiltersProps) {
  const options = stages.map((stage) => ({ value: stage, label: words.stages[stage] }));
  return (
    <>
      <CycleChoice
        label={words.reviews.cycle}
        cycles={cycles}
        value={cycleId}
        onChange={(cycle) => onSearch({ cycle, page: 1 })}
      />
      <Choice<string>
        label={words.reviews.stage}
        width="short"
        options={[{ value: '', label: words.reviews.allStages }, ...options]}
        value={search.stage}
        onChange={(stage) => onSearch({ stage, page: 1 })}
      />
      <SiteChoice rows={reviews} value={search.site} onChange={(site) => onSearch({ site, page: 1 })} />
    </>
  );
}
