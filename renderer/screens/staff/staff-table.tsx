import { shortDay } from '#domain/days/day-words.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { fullName, groupsOfPosts, jobTitles, sortName } from '#domain/staff/staff.ts';
import { siteColumns } from '#renderer/people/site-choice.tsx';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import type { Search } from '#renderer/places/routes.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { staffEdits } from './staff-edits.ts';
import type { Person, StaffRow } from './staff-row.ts';

/** The value of the stage filter for those who have no review this year. */
export const NO_REVIEW = 'none';

const { columns: headings, noReview, lastDay } = words.staff;

/** The columns of the staff list; the site only where there are several. */
export function staffColumns(staff: readonly Person[], sites: readonly string[]): TableColumn<StaffRow>[] {
  const [name, jobTitle, ...others] = usualColumns;
  const edits = staffEdits(staff, sites);
  return [name, jobTitle, ...siteColumns<StaffRow>(staff), ...others, ...furtherColumns(staff)]
    .filter((column) => column !== undefined)
    .map((column) => ({ ...column, ...(edits[column.id] && { edit: edits[column.id] }) }));
}

/** What else stands in somebody's record, for whoever chooses to see it. */
function furtherColumns(staff: readonly Person[]): TableColumn<StaffRow>[] {
  const names = new Map(staff.map((person) => [person.id, fullName(person)]));
  const { lineManagerId, employeeNumber, email } = words.staff.form.fields;
  const further = { notAtFirst: true } as const;
  return [
    ...(['hoursPerWeek', 'fte', 'weeksPerYear'] as const).map(
      (id): TableColumn<StaffRow> => ({
        id,
        heading: words.staff.form.fields[id],
        text: (row) => (row[id] === null ? '' : String(row[id])),
        sortBy: (row) => row[id],
        align: 'end',
        ...further,
      }),
    ),
    {
      id: 'lineManagerId',
      heading: lineManagerId,
      text: (row) => (row.lineManagerId === null ? '' : (names.get(row.lineManagerId) ?? '')),
      ...further,
    },
    { id: 'employeeNumber', heading: employeeNumber, text: (row) => row.employeeNumber ?? '', ...further },
    { id: 'email', heading: email, text: (row) => row.email ?? '', ...further },
  ];
}

const usualColumns: readonly TableColumn<StaffRow>[] = [
  { id: 'name', heading: headings.name, text: sortName, oneLine: 'wide' },
  { id: 'jobTitle', heading: headings.jobTitle, text: jobTitles },
  {
    id: 'group',
    heading: headings.group,
    text: (row) =>
      groupsOfPosts(row)
        .map((group) => words.staff.groups[group])
        .join(', '),
    oneLine: true,
    fromWidth: 640,
  },
  { id: 'contract', heading: headings.contract, text: (row) => words.staff.contracts[row.contract], fromWidth: 900 },
  {
    id: 'started',
    heading: headings.started,
    text: (row) => (row.startDate ? shortDay(row.startDate, lang) : ''),
    sortBy: (row) => row.startDate,
    oneLine: true,
    fromWidth: 900,
  },
  { id: 'appraiser', heading: headings.appraiser, text: (row) => row.appraiserName ?? '' },
  {
    id: 'stage',
    heading: headings.stage,
    text: stageText,
    sortBy: (row) => (row.stage ? reviewStage.options.indexOf(row.stage) : null),
    cell: (row) => (row.stage ? <StageTag stage={row.stage} paused={row.paused} /> : stageText(row)),
    oneLine: 'wide',
  },
];

function stageText({ stage, leavingDate, paused }: StaffRow): string {
  if (stage) return paused ? `${words.stages[stage]}, ${words.reviews.paused}` : words.stages[stage];
  if (paused) return words.reviews.paused;
  return leavingDate ? lastDay(shortDay(leavingDate, lang)) : noReview;
}

/** Those of the staff whom the filters beside the box let through; leavers are left out by the machine. */
export function filtered(staff: readonly StaffRow[], { group, site, stage }: Search<'staff'>): StaffRow[] {
  return staff.filter(
    (row) =>
      (group === '' || groupsOfPosts(row).some((one) => one === group)) &&
      (site === '' || row.site === site) &&
      (stage === '' || (row.stage ?? NO_REVIEW) === stage),
  );
}
