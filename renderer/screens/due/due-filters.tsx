import type { Day } from '#domain/days/dates.ts';
import { dueGroups } from '#domain/deadlines/due-filter.ts';
import { waitsFor } from '#domain/policy/steps.ts';
import type { Search } from '#renderer/places/routes.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { DueCycle, DueRow } from './due-rows.ts';
import { groupName } from './groupings.ts';

interface DueFiltersProps {
  rows: readonly DueRow[];
  cycles: readonly DueCycle[];
  today: Day;
  search: Search<'due'>;
  onSearch: (change: Partial<Search<'due'>>) => void;
}

const says = words.due;

const optionsOf = <Value extends string>(names: Record<Value, string>) =>
  Object.entries<string>(names).map(([value, label]) => ({ value: value as Value, label })); // the keys of the table itself

/** How the deadlines are grouped, and which are shown; sites and cycles only where there are several. */
export function DueFilters({ rows, cycles, today, search, onSearch }: DueFiltersProps) {
  const sites = dueGroups(rows, 'site', today);
  const waiting = waitsFor.options.flatMap((who) => rows.find((row) => row.waitsFor === who) ?? []);
  const bySite = sites.length > 1;
  const groups = optionsOf(says.groups).filter(({ value }) => value !== 'site' || bySite);
  return (
    <>
      <Choice
        label={says.by}
        options={groups}
        value={search.by}
        onChange={(by) => onSearch({ by, of: '', sort: '', find: '', where: '', page: 1 })}
      />
      <Choice
        label={says.when}
        options={[{ value: '', label: says.always }, ...optionsOf(says.whens)]}
        value={search.when}
        onChange={(when) => onSearch({ when, page: 1 })}
      />
      <Choice<string>
        label={says.waits}
        options={[
          { value: '', label: says.anybody },
          ...waiting.map((row) => ({ value: row.waitsFor, label: row.waitsName })),
        ]}
        value={search.waits}
        onChange={(waits) => onSearch({ waits, page: 1 })}
      />
      {cycles.length > 1 && (
        <Choice<string>
          label={says.cycle}
          options={[
            { value: '', label: says.allCycles },
            ...cycles.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={search.cycle}
          onChange={(cycle) => onSearch({ cycle, page: 1 })}
        />
      )}
      {bySite && (
        <Choice<string>
          label={says.site}
          options={[
            { value: '', label: says.allSites },
            ...sites.map((site) => ({ value: site.key, label: groupName(site, 'site') })),
          ]}
          value={search.site}
          onChange={(site) => onSearch({ site, page: 1 })}
        />
      )}
    </>
  );
}
