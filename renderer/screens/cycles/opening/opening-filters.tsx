import { staffGroupId } from '#domain/policy/groups.ts';
import { inOrder } from '#domain/text/order.ts';
import type { Candidate } from '#renderer/joining/opening-draft.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import type { Search } from '#renderer/places/routes.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type AppraiserLook, lookKinds } from './appraiser-look.ts';

const says = words.cycles.open;

interface OpeningFiltersProps {
  people: readonly Candidate[];
  look: (person: Candidate) => AppraiserLook;
  most: number;
  search: Search<'openCycle'>;
}

/** Narrows the list; what nobody fits is not offered. */
export function OpeningFilters({ people, look, most, search }: OpeningFiltersProps) {
  const setSearch = useSetSearch('openCycle');
  const sites = sitesOf(people);
  const groups = staffGroupId.options.filter((id) => people.some(({ group }) => group === id));
  const kinds = lookKinds.filter((kind) => kind === search.look || people.some((person) => look(person)[kind]));
  return (
    <>
      {sites.length > 1 && (
        <Choice
          label={says.site}
          value={search.site}
          onChange={(site) => setSearch({ site, page: 1 })}
          options={[{ value: '', label: says.allSites }, ...sites.map((site) => ({ value: site, label: site }))]}
        />
      )}
      {groups.length > 1 && (
        <Choice<string>
          label={says.group}
          value={search.group}
          onChange={(group) => setSearch({ group, page: 1 })}
          options={[
            { value: '', label: says.allGroups },
            ...groups.map((id) => ({ value: id, label: words.staff.groups[id] })),
          ]}
        />
      )}
      {kinds.length > 0 && (
        <Choice<string>
          label={says.look.label}
          value={search.look}
          onChange={(kind) => setSearch({ look: kind, page: 1 })}
          options={[
            { value: '', label: says.look.everybody },
            ...kinds.map((kind) => ({ value: kind, label: says.look.kinds[kind](most) })),
          ]}
        />
      )}
    </>
  );
}

/** The sites of those in a preview, in the order of the alphabet. */
export function sitesOf(people: readonly Candidate[]): string[] {
  return inOrder(people.flatMap(({ site }) => site ?? []));
}

/** Those of a preview who fit the filters. */
export function fitting(
  people: readonly Candidate[],
  look: (person: Candidate) => AppraiserLook,
  { site, group, look: kind }: Search<'openCycle'>,
): Candidate[] {
  const wanted = lookKinds.find((one) => one === kind);
  return people.filter(
    (person) =>
      (site === '' || person.site === site) &&
      (group === '' || person.group === group) &&
      (wanted === undefined || look(person)[wanted]),
  );
}
