import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { byName } from '#domain/text/order.ts';
import type { WithOwn } from '#renderer/columns/own-rows.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { siteColumns } from '#renderer/people/site-choice.tsx';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import type { Search } from '#renderer/places/routes.ts';
import { type TableColumn, Tag } from '#renderer/ui/index.ts';
import { daysInWords, urgencyOf } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

/** Somebody's review in the list of a cycle. */
export type ReviewRow = WithOwn<Output<'reviews.list'>['reviews'][number]>;

const { columns: headings } = words.reviews;

/** Those of a cycle's reviews that the filter beside the box lets through, by name. */
export function filteredReviews(reviews: readonly ReviewRow[], { stage, site }: Search<'reviews'>): ReviewRow[] {
  return reviews
    .filter((row) => (stage === '' || row.stage === stage) && (site === '' || row.site === site))
    .toSorted(byName);
}

/** The columns of the list of reviews; the site only where there are several. */
export function reviewColumns(reviews: readonly Pick<ReviewRow, 'site'>[]): TableColumn<ReviewRow>[] {
  const [name, job, ...others] = usualColumns;
  return [name, job, ...siteColumns<ReviewRow>(reviews), ...others].filter((column) => column !== undefined);
}

const usualColumns: readonly TableColumn<ReviewRow>[] = [
  nameColumn(headings.name),
  { id: 'job', heading: headings.jobTitle, text: (row) => row.jobTitle, fromWidth: 1080 },
  { id: 'appraiser', heading: headings.appraiser, text: appraiserOf, oneLine: 'wide', fromWidth: 640 },
  {
    id: 'meeting',
    heading: headings.meeting,
    text: meetingText,
    sortBy: (row) => row.meetingOn ?? row.booked?.on ?? null,
    oneLine: true,
    fromWidth: 640,
  },
  {
    id: 'stage',
    heading: headings.stage,
    text: (row) => (row.paused ? `${words.stages[row.stage]}, ${words.reviews.paused}` : words.stages[row.stage]),
    sortBy: (row) => reviewStage.options.indexOf(row.stage),
    cell: (row) => <StageTag stage={row.stage} paused={row.paused} />,
    oneLine: 'wide',
  },
  {
    id: 'next',
    heading: headings.next,
    text: nextText,
    sortBy: (row) => row.next?.due ?? null,
    cell: (row) => <Next row={row} />,
  },
];

/** Who appraises, and until when where that is not long enough. */
function appraiserOf({ appraiserName, appraiserLeaves }: ReviewRow): string {
  return appraiserLeaves === null
    ? appraiserName
    : words.reviews.appraiserLeaves(appraiserName, shortDay(appraiserLeaves, lang));
}

/** The day on which the meeting was held; where it was not yet, when it is booked. */
function meetingText({ meetingOn, booked }: ReviewRow): string {
  if (meetingOn !== null) return shortDay(meetingOn, lang);
  return booked ? words.meetings.when(booked) : '';
}

function nextText({ next }: ReviewRow): string {
  return next?.due ? `${shortDay(next.due, lang)} – ${inWindow(next.label)}` : '';
}

function Next({ row }: { row: ReviewRow }) {
  const { next } = row;
  if (!next?.due || next.daysLeft === null) return null;
  return (
    <>
      {shortDay(next.due, lang)}{' '}
      <Tag kind={urgencyOf(next.due, next.daysLeft)}>{daysInWords(next.due, next.daysLeft)}</Tag>{' '}
      <span className="small">{inWindow(next.label)}</span>
    </>
  );
}
