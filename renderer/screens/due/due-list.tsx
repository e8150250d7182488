import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { href, type Search } from '#renderer/routes.ts';
import { DataTable, Row, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { dueColumns } from './due-columns.tsx';
import { DueFilters } from './due-filters.tsx';
import { type DueRow, inGroup } from './due-rows.ts';
import { dueGroups } from './groupings.ts';
import { NoMatch } from './no-match.tsx';

export interface DueTableProps {
  /** Those that the filters let through. */
  rows: readonly DueRow[];
  all: readonly DueRow[];
  cycles: Output<'deadlines.list'>['cycles'];
  search: Search<'due'>;
  onSearch: (change: Partial<Search<'due'>>) => void;
}

/** The deadlines one by one, the earliest first: all of them, or those of one group. */
export function DueList({ rows, all, cycles, search, onSearch }: DueTableProps) {
  const { by, of } = search;
  const shown = by === '' ? rows : inGroup(rows, by, of);
  const sites = dueGroups(all, 'site').length > 1;
  const severalCycles = cycles.length > 1;
  const columns = useMemo(() => dueColumns({ sites, cycles: severalCycles }), [sites, severalCycles]);
  return (
    <>
      {by !== '' && <GroupLine all={all} search={search} />}
      <DataTable
        label={words.due.title}
        rows={shown}
        rowId={({ reviewId, rule }) => `${reviewId}/${rule}`}
        columns={columns}
        view={search}
        onView={onSearch}
        open={({ reviewId }) => href('review', { reviewId })}
        filters={<DueFilters rows={all} cycles={cycles} search={search} onSearch={onSearch} />}
        empty={<NoMatch onSearch={onSearch} />}
      />
    </>
  );
}

/** Which group is shown, and the way back to all of them. */
function GroupLine({ all, search }: Pick<DueTableProps, 'all' | 'search'>) {
  const { by, of } = search;
  if (by === '') return null;
  const group = dueGroups(all, by).find(({ key }) => key === of);
  return (
    <Row gap={16} align="middle">
      <h2>{group?.name ?? ''}</h2>
      <TextLink to={href('due', {}, { ...search, of: '', sort: '', find: '', page: 1 })}>
        {words.due.allOf[by]}
      </TextLink>
    </Row>
  );
}
