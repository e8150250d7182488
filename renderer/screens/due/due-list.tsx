import { useMemo } from 'react';
import type { Day } from '#domain/days/dates.ts';
import { dueGroups } from '#domain/deadlines/due-filter.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { href, type Search } from '#renderer/places/routes.ts';
import { DataTable, Row, TextLink, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { useDueActions } from './due-actions.tsx';
import { dueColumns } from './due-columns.tsx';
import { DueFilters } from './due-filters.tsx';
import type { DueCycle, DueRow } from './due-rows.ts';
import { groupName } from './groupings.ts';
import { NoMatch } from './no-match.tsx';

export interface DueTableProps {
  /** Those that the filters let through. */
  rows: readonly DueRow[];
  all: readonly DueRow[];
  cycles: readonly DueCycle[];
  today: Day;
  search: Search<'due'>;
  onSearch: (change: Partial<Search<'due'>>) => void;
}

/** The deadlines one by one, the earliest first: all of them, or those of one group. */
export function DueList({ rows, all, cycles, today, search, onSearch }: DueTableProps) {
  const sites = dueGroups(all, 'site', today).length > 1;
  const severalCycles = cycles.length > 1;
  const columns = useMemo(() => dueColumns({ sites, cycles: severalCycles }), [sites, severalCycles]);
  const chosen = useChosen();
  const actions = useDueActions(today);
  return (
    <>
      {search.by !== '' && <GroupLine all={all} today={today} search={search} />}
      <DataTable
        list="due"
        label={words.due.title}
        rows={rows}
        rowId={({ recordId, rule }) => `${recordId}/${rule}`}
        columns={columns}
        view={search}
        order="due"
        counted={words.due.counted}
        onView={onSearch}
        open={recordAddress}
        chosen={chosen}
        chosenActions={actions.buttons}
        among={all}
        filters={<DueFilters rows={all} cycles={cycles} today={today} search={search} onSearch={onSearch} />}
        empty={<NoMatch onSearch={onSearch} />}
      />
      {actions.dialog}
    </>
  );
}

/** Which group is shown, and the way back to all of them. */
function GroupLine({ all, today, search }: Pick<DueTableProps, 'all' | 'today' | 'search'>) {
  const { by, of } = search;
  if (by === '') return null;
  const group = dueGroups(all, by, today).find(({ key }) => key === of);
  return (
    <Row gap={16} align="middle">
      <h2>{group ? groupName(group, by) : ''}</h2>
      <TextLink to={href('due', {}, { ...search, of: '', sort: '', find: '', where: '', page: 1 })}>
        {words.due.allOf[by]}
      </TextLink>
    </Row>
  );
}
