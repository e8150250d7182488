import { isDay } from '#domain/days/dates.ts';
import { Choice, UkDateField } from '#renderer/ui/index.ts';

interface Searched {
  from: string;
  until: string;
  person: string;
}

interface DaysAndPersonProps {
  says: Record<'from' | 'until' | 'person' | 'everybody', string>;
  /** What is shown: its days, which are proposed where none are asked for, and everybody it is about. */
  list: { from: string; until: string; people: readonly { staffId: string; name: string }[] };
  search: Searched;
  onSearch: (change: Partial<Searched> & { page: 1 }) => void;
}

/** The filters of a list over time: between which days, and about whom. */
export function DaysAndPerson({ says, list: { from, until, people }, search, onSearch }: DaysAndPersonProps) {
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
    </>
  );
}
