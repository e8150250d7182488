import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { TrainingNeedState } from '#domain/record/rows.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { siteColumns } from '#renderer/people/site-choice.tsx';
import { inPounds, type TableColumn, Tag, type TagKind } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** A need in the register. */
export type RegisterRow = Output<'training.list'>['needs'][number];

const { columns: headings } = words.training;

const kinds: Record<TrainingNeedState, TagKind> = { open: 'neutral', booked: 'info', met: 'ok', withdrawn: 'neutral' };

/** The columns of the register; the site only where there are several. */
export function registerColumns(needs: readonly RegisterRow[]): TableColumn<RegisterRow>[] {
  const [name, ...others] = usualColumns;
  return [name, ...siteColumns(needs), ...others].filter((column) => column !== undefined);
}

const usualColumns: readonly TableColumn<RegisterRow>[] = [
  nameColumn(headings.name),
  { id: 'need', heading: headings.need, text: (row) => (row.need === '' ? words.training.notWritten : row.need) },
  { id: 'theme', heading: headings.theme, text: (row) => row.theme, fromWidth: 900 },
  { id: 'provider', heading: headings.provider, text: (row) => row.provider, fromWidth: 1080 },
  { id: 'whoActs', heading: headings.whoActs, text: (row) => row.whoActs, fromWidth: 640 },
  {
    id: 'byDay',
    heading: headings.byDay,
    text: (row) => (row.byDay === null ? '' : shortDay(row.byDay, lang)),
    sortBy: (row) => row.byDay,
    oneLine: true,
  },
  {
    id: 'cost',
    heading: headings.cost,
    text: (row) => (row.costPence === null ? '' : inPounds(row.costPence)),
    sortBy: (row) => row.costPence,
    align: 'end',
  },
  {
    id: 'state',
    heading: headings.state,
    text: (row) => words.form.needStates[row.state],
    cell: (row) => <Tag kind={kinds[row.state]}>{words.form.needStates[row.state]}</Tag>,
  },
  { id: 'impact', heading: headings.impact, text: (row) => row.impact, fromWidth: 1200 },
];
