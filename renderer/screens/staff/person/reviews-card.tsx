import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { href } from '#renderer/places/routes.ts';
import { Card, EmptyState, PlainTable, type TableColumn, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { whyOutInWords } from '#renderer/words/review/standing.ts';

type ReviewRow = Output<'staff.byId'>['reviews'][number];

const said = words.staff.person;
const dayText = (day: Day | null): string => (day ? shortDay(day, lang) : '–');

const columns: readonly TableColumn<ReviewRow>[] = [
  { id: 'cycle', heading: said.reviewColumns.cycle, text: (row) => row.cycleLabel },
  {
    id: 'stage',
    heading: said.reviewColumns.stage,
    text: (row) => (row.state === 'ended' ? words.reviews.ended : words.stages[row.stage]),
    cell: (row) => <StageTag stage={row.stage} ended={row.state === 'ended'} />,
  },
  { id: 'appraiser', heading: said.reviewColumns.appraiser, text: (row) => row.appraiserName },
  { id: 'meeting', heading: said.reviewColumns.meeting, text: (row) => dayText(row.meetingOn) },
  { id: 'signed', heading: said.reviewColumns.signed, text: (row) => dayText(row.signedOn) },
  { id: 'objectives', heading: said.reviewColumns.objectives, text: (row) => String(row.objectives), align: 'end' },
  { id: 'needs', heading: said.reviewColumns.needs, text: (row) => String(row.trainingNeeds), align: 'end' },
];

/** The reviews of every year, the newest first, under the open cycles that somebody is not in. */
export function ReviewsCard({ reviews, notIn }: Pick<Output<'staff.byId'>, 'reviews' | 'notIn'>) {
  return (
    <Card title={said.reviews}>
      {notIn.map(({ cycleId, cycleLabel, from, ...out }) => (
        <p key={cycleId}>
          <TextLink to={href('cycle', { cycleId })}>{said.notIn(cycleLabel, whyOutInWords(out))}</TextLink>{' '}
          {from && words.cycles.one.joinsFrom(shortDay(from, lang))}
        </p>
      ))}
      {reviews.length === 0 ? (
        notIn.length === 0 && <EmptyState text={said.noReviews} />
      ) : (
        <PlainTable
          label={said.reviews}
          rows={reviews}
          rowId={(row) => row.reviewId}
          columns={columns}
          open={(row) => href('review', { reviewId: row.reviewId })}
        />
      )}
    </Card>
  );
}
