import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import { trailKindFilter } from '#domain/trail/trail-filter.ts';
import type { Search } from '#renderer/places/routes.ts';
import { Choice, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  trail: Output<'trail.list'>;
  search: Search<'trail'>;
  onSearch: (change: Partial<Search<'trail'>>) => void;
}

const says = words.trail;

/** Between which days, about whom, and what. */
export function TrailFilters({ trail: { from, until, people }, search, onSearch }: Props) {
  const onDay = (change: { from: string } | { until: string }): void => {
    if (Object.values(change).every((day) => day === '' || isDay(day))) onSearch({ ...change, page: 1 });
  };
  return (
    <>
      <UkDateField label={says.from} hint="" value={search.from || from} onChange={(day) => onDay({ from: day })} />
      <UkDateField label={says.until} hint="" value={search.until || until} onChange={(day) => onDay({ until: day })} />
      <Choice<string>
        label={says.person}
        options={[
          { value: '', label: says.everybody },
          ...people.map(({ staffId, name }) => ({ value: staffId, label: name })),
        ]}
        value={search.person}
        onChange={(person) => onSearch({ person, page: 1 })}
      />
      <Choice
        label={says.kind}
        options={trailKindFilter.options.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
        value={search.kind}
        onChange={(kind) => onSearch({ kind, page: 1 })}
      />
    </>
  );
}
