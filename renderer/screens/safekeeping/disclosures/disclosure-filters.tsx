import type { Output } from '#contract/index.ts';
import type { Search } from '#renderer/places/routes.ts';
import { DaysAndPerson } from '#renderer/screens/safekeeping/days-and-person.tsx';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  list: Output<'disclosures.list'>;
  search: Search<'disclosures'>;
  onSearch: (change: Partial<Search<'disclosures'>>) => void;
}

const says = words.disclosures;

/** Between which days, about whom, and for which purpose. */
export function DisclosureFilters({ list, search, onSearch }: Props) {
  return (
    <>
      <DaysAndPerson says={says} list={list} search={search} onSearch={onSearch} />
      <Choice<string>
        label={says.why}
        options={[
          { value: '', label: says.everyPurpose },
          ...list.purposes.map((purpose) => ({ value: purpose, label: purpose })),
        ]}
        value={search.purpose}
        onChange={(purpose) => onSearch({ purpose, page: 1 })}
      />
    </>
  );
}
