import { useMemo } from 'react';
import { href } from '#renderer/routes.ts';
import { DataTable } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { groupColumns } from './due-columns.tsx';
import { DueFilters } from './due-filters.tsx';
import type { DueTableProps } from './due-list.tsx';
import { dueGroups, type Grouping } from './groupings.ts';
import { NoMatch } from './no-match.tsx';

/** The deadlines in groups, each with how many are overdue, due this week and later; opening one lists them. */
export function DueGroups({ rows, all, cycles, search, onSearch, by }: DueTableProps & { by: Grouping }) {
  const columns = useMemo(() => groupColumns(words.due.groups[by]), [by]);
  return (
    <DataTable
      label={words.due.title}
      rows={dueGroups(rows, by)}
      rowId={({ key }) => key}
      columns={columns}
      view={search}
      onView={onSearch}
      open={({ key }) => href('due', {}, { ...search, of: key, sort: '', find: '', page: 1 })}
      filters={<DueFilters rows={all} cycles={cycles} search={search} onSearch={onSearch} />}
      empty={<NoMatch onSearch={onSearch} />}
    />
  );
}
