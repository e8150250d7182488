import { shortDay } from '#domain/days/day-words.ts';
import type { DueGroup, Grouping } from '#domain/deadlines/due-filter.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { type TableColumn, Tag } from '#renderer/ui/index.ts';
import { daysInWords, ruleInWords, urgencyOf } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { DueRow } from './due-rows.ts';
import { groupName } from './groupings.ts';
import './due-columns.css';

const { columns: headings, groups, whens, chosenRule, rule: namedRule } = words.due;

/** Between a step and its rule in one line; where the line ends, it takes no room. */
const EN_SPACE = '\u2002';

const usual: readonly TableColumn<DueRow>[] = [
  nameColumn(headings.name),
  {
    id: 'due',
    heading: headings.due,
    text: (row) => shortDay(row.due, lang),
    sortBy: (row) => row.due,
    oneLine: true,
    fromWidth: 640,
  },
  {
    id: 'left',
    heading: headings.left,
    text: leftText,
    sortBy: (row) => row.due,
    cell: (row) => <Tag kind={urgencyOf(row.due, row.daysLeft)}>{leftText(row)}</Tag>,
  },
  {
    id: 'step',
    heading: headings.step,
    text: (row) => row.stepName,
    // what does not fit into the line is told in whole by pointing at it, by the column of rules, and on the review
    cell: (row) => (
      <div className="due-step" title={`${row.stepName} – ${ruleText(row)}`}>
        {row.stepName}
        {EN_SPACE}
        <span className="small">{ruleText(row)}</span>
      </div>
    ),
  },
  { id: 'rule', heading: headings.rule, text: ruleText, notAtFirst: true },
  { id: 'waits', heading: headings.waits, text: (row) => row.waitsName, fromWidth: 1080 },
  {
    id: 'appraiser',
    heading: headings.appraiser,
    text: ({ appraiserName, alsoAppraises }) => [appraiserName, alsoAppraises].filter((name) => name !== '').join(', '),
    oneLine: 'wide',
    fromWidth: 900,
  },
];
const site: TableColumn<DueRow> = { id: 'site', heading: headings.site, text: (row) => row.site ?? '' };
const cycle: TableColumn<DueRow> = {
  id: 'cycle',
  heading: headings.cycle,
  text: (row) => row.cycleName,
  oneLine: true,
};

/** The columns of the list; the site and the cycle only where there are several. */
export function dueColumns(has: { sites: boolean; cycles: boolean }): readonly TableColumn<DueRow>[] {
  return [...usual, ...(has.sites ? [site] : []), ...(has.cycles ? [cycle] : [])];
}

function leftText({ due, daysLeft }: DueRow): string {
  return daysInWords(due, daysLeft);
}

function ruleText(row: DueRow): string {
  return row.ownChoice ? chosenRule(ruleInWords(row)) : namedRule(ruleInWords(row), row.clause);
}

/** The columns of the groups: what they are called, and how many of theirs are due when. */
export function groupColumns(by: Grouping): readonly TableColumn<DueGroup<DueRow>>[] {
  const count = (id: keyof DueGroup<DueRow>['counts'], title: string): TableColumn<DueGroup<DueRow>> => ({
    id,
    heading: title,
    text: ({ counts }) => String(counts[id]),
    sortBy: ({ counts }) => counts[id],
    align: 'end',
  });
  return [
    {
      id: 'name',
      heading: groups[by],
      text: (group) => groupName(group, by),
      sortBy: ({ sortName }) => sortName,
    },
    {
      ...count('overdue', whens.overdue),
      cell: ({ counts: { overdue } }) => (overdue > 0 ? <Tag kind="bad">{overdue}</Tag> : 0),
    },
    count('this-week', whens['this-week']),
    count('next-two-weeks', whens['next-two-weeks']),
    count('later', whens.later),
    count('all', headings.all),
  ];
}
