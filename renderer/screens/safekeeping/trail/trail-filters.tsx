import type { Output } from '#contract/index.ts';
import { trailKindFilter } from '#domain/trail/trail-filter.ts';
import type { Search } from '#renderer/places/routes.ts';
import { DaysAndPerson } from '#renderer/screens/safekeeping/days-and-person.tsx';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  trail: Output<'trail.list'>;
  search: Search<'trail'>;
  onSearch: (change: Partial<Search<'trail'>>) => void;
}

const says = words.trail;

/** Between which days, about whom, and what. */
export function TrailFilters({ trail, search, onSearch }: Props) {
  return (
    <>
      <DaysAndPerson says={says} list={trail} search={search} onSearch={onSearch} />
      <Choice
        label={says.kind}
        options={trailKindFilter.options.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
        value={search.kind}
        onChange={(kind) => onSearch({ kind, page: 1 })}
      />
    </>
  );
}
