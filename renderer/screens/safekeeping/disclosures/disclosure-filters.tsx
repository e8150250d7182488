import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import type { Search } from '#renderer/places/routes.ts';
import { Choice, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  list: Output<'disclosures.list'>;
  search: Search<'disclosures'>;
  onSearch: (change: Partial<Search<'disclosures'>>) => void;
}

const says = words.disclosures;

/** Between which days, about whom, and for which purpose. */
export function DisclosureFilters({ list: { from, until, people, purposes }, search, onSearch }: Props) {
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
      <Choice<string>
        label={says.why}
        options={[
          { value: '', label: says.everyPurpose },
          ...purposes.map((purpose) => ({ value: purpose, label: purpose })),
        ]}
        value={search.purpose}
        onChange={(purpose) => onSearch({ purpose, page: 1 })}
      />
    </>
  );
}
