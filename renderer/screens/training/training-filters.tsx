import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { CycleChoice } from '#renderer/people/cycle-choice.tsx';
import { SiteChoice } from '#renderer/people/site-choice.tsx';
import type { Search } from '#renderer/places/routes.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface TrainingFiltersProps {
  cycleId: CycleId;
  cycles: Output<'cycles.list'>['cycles'];
  themes: readonly string[];
  needs: Output<'training.list'>['needs'];
  search: Search<'trainingNeeds'>;
  onSearch: (change: Partial<Search<'trainingNeeds'>>) => void;
}

const states = [
  { value: '', label: words.training.allStates },
  ...Object.entries(words.form.needStates).map(([value, label]) => ({ value, label })),
];

/** Which cycle, which state, which theme and which site. */
export function TrainingFilters({ cycleId, cycles, themes, needs, search, onSearch }: TrainingFiltersProps) {
  const says = words.training;
  return (
    <>
      <CycleChoice
        label={says.cycle}
        cycles={cycles}
        value={cycleId}
        onChange={(cycle) => onSearch({ cycle, page: 1 })}
      />
      <Choice
        label={says.state}
        width="short"
        options={states}
        value={search.state}
        onChange={(state) => onSearch({ state, page: 1 })}
      />
      <Choice
        label={says.theme}
        width="short"
        options={[{ value: '', label: says.allThemes }, ...themes.map((theme) => ({ value: theme, label: theme }))]}
        value={search.theme}
        onChange={(theme) => onSearch({ theme, page: 1 })}
      />
      <SiteChoice rows={needs} value={search.site} onChange={(site) => onSearch({ site, page: 1 })} />
    </>
  );
}
