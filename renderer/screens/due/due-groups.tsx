import { useMemo } from 'react';
import { dueGroups, type Grouping } from '#domain/deadlines/due-filter.ts';
import { href } from '#renderer/places/routes.ts';
import { DataTable } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { groupColumns } from './due-columns.tsx';
import { DueFilters } from './due-filters.tsx';
import type { DueTableProps } from './due-list.tsx';
import { NoMatch } from './no-match.tsx';

/** The deadlines in groups, each with how many are overdue, due this week and later; opening one lists them. */
export function DueGroups({ rows, all, cycles, today, search, onSearch, by }: DueTableProps & { by: Grouping }) {
  const columns = useMemo(() => groupColumns(by), [by]);
  return (
    <DataTable
      list="dueGroups"
      label={words.due.title}
      rows={dueGroups(rows, by, today)}
      rowId={({ key }) => key}
      columns={columns}
      view={search}
      order={by === 'day' ? 'name' : '-overdue'}
      counted={words.due.countedGroups}
      onView={onSearch}
      open={({ key }) => href('due', {}, { ...search, of: key, sort: '', find: '', where: '', page: 1 })}
      filters={<DueFilters rows={all} cycles={cycles} today={today} search={search} onSearch={onSearch} />}
      empty={<NoMatch onSearch={onSearch} />}
    />
  );
}
