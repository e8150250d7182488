import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { useBulkActions } from '#renderer/bulk/bulk-actions.tsx';
import type { OwnColumns } from '#renderer/columns/own-rows.ts';
import { useChangeColumns } from '#renderer/columns/use-change-columns.tsx';
import { useListBack } from '#renderer/columns/use-list-back.tsx';
import { SaveDeadlines } from '#renderer/deadlines/save-deadlines.tsx';
import { aboutText } from '#renderer/papers/about.ts';
import { chosenCycle } from '#renderer/people/cycle-choice.tsx';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { useReviewCells } from '#renderer/screens/reviews/list/review-cells.ts';
import { filteredReviews, type ReviewRow } from '#renderer/screens/reviews/list/review-columns.tsx';
import { useReviewRows } from '#renderer/screens/reviews/list/review-rows.ts';
import { BeginTeamDialog } from '#renderer/screens/reviews/team/begin-team-dialog.tsx';
import { AddNeedLink } from '#renderer/training/add-need-link.tsx';
import { Button, DataTable, EmptyState, LinkButton, Loaded, PageHeader, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ReviewFilters } from './review-filters.tsx';

const says = words.reviews;

/** Everybody who has a review in a cycle, with the stage and the next day to keep. */
export function ReviewsScreen({ search }: ScreenProps<'reviews'>) {
  const cycles = useRead('cycles.list', {});
  const list = cycles.state === 'ready' ? cycles.value.cycles : [];
  const cycle = chosenCycle(list, search.cycle);
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        actions={
          <>
            {cycle && (
              <LinkButton
                to={href(
                  'document',
                  { document: 'completion-tracker' },
                  { about: aboutText({ of: 'cycle', cycleId: cycle.id }) },
                )}
              >
                {says.tracker}
              </LinkButton>
            )}
            {cycle && <SaveAllDeadlines cycleId={cycle.id} />}
            <LinkButton to={href('returnedForms')}>{words.returnedForms.title}</LinkButton>
            <LinkButton to={href('cycles')}>{says.cycles}</LinkButton>
            <LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>
          </>
        }
      />
      <Loaded reading={cycles}>
        {() => {
          if (cycle) return <OfCycle cycleId={cycle.id} cycles={list} search={search} />;
          const open = <LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>;
          return <EmptyState text={says.empty} action={open} />;
        }}
      </Loaded>
    </>
  );
}

/** Of all reviews of the cycle; nothing while no deadline runs. */
function SaveAllDeadlines({ cycleId }: { cycleId: CycleId }) {
  const reviews = useRead('reviews.list', { cycleId });
  const hasRunning = reviews.state === 'ready' && reviews.value.reviews.some(({ next }) => next !== null);
  return hasRunning && <SaveDeadlines of={{ of: 'cycle', cycleId }} />;
}

interface OfCycleProps {
  cycleId: CycleId;
  cycles: Output<'cycles.list'>['cycles'];
  search: ScreenProps<'reviews'>['search'];
}

function OfCycle({ cycleId, cycles, search }: OfCycleProps) {
  const list = useRead('reviews.list', { cycleId });
  const own = useRead('ownColumns.ofReviews', { cycleId });
  return (
    <Loaded reading={together({ list, own })}>
      {(read) => <ReviewList {...{ cycleId, cycles, search }} list={read.list} own={read.own} />}
    </Loaded>
  );
}

interface ReviewListProps extends OfCycleProps {
  list: Output<'reviews.list'>;
  own: OwnColumns;
}

function ReviewList({ cycleId, cycles, search, list, own }: ReviewListProps) {
  const setSearch = useSetSearch('reviews');
  const chosen = useChosen();
  const bulk = useBulkActions(cycleId);
  const teams = useRead('teams.ofCycle', { cycleId });
  const clause = teams.state === 'ready' ? teams.value.clause : null;
  const [team, setTeam] = useState<readonly ReviewRow[]>();
  const { ask } = bulk;
  const asks = useMemo(
    () => ({
      appraiser: (row: ReviewRow) => ask('reassign', [row]),
      meeting: (row: ReviewRow) => ask(row.meetingOn === null && row.booked === null ? 'book' : 'mark', [row]),
    }),
    [ask],
  );
  const { rows: reviews, columns } = useReviewRows(list.reviews, own, asks);
  const cells = useReviewCells();
  const comesBack = useListBack('reviews', cycleId);
  const { changes, dialog } = useChangeColumns('reviews', own.columns);
  return (
    <>
      <DataTable
        list="reviews"
        label={says.title}
        rows={filteredReviews(reviews, search)}
        rowId={(row) => row.reviewId}
        columns={columns}
        view={search}
        order="name"
        counted={says.counted}
        onView={setSearch}
        open={(row) => href('review', { reviewId: row.reviewId }, search)}
        chosen={chosen}
        chosenActions={(rows) => (
          <>
            {bulk.buttons(rows)}
            <AddNeedLink staffIds={rows.map(({ staffId }) => staffId)} />
            {clause !== null && <Button onClick={() => setTeam(rows)}>{words.teams.begin.button}</Button>}
          </>
        )}
        among={reviews}
        cells={cells}
        comesBack={comesBack}
        ownColumns={changes}
        filters={
          <ReviewFilters
            cycleId={cycleId}
            cycles={cycles}
            stages={list.stages}
            reviews={list.reviews}
            search={search}
            onSearch={setSearch}
          />
        }
        empty={<EmptyState text={says.noMatch} />}
      />
      {dialog}
      {bulk.dialog}
      {team && clause !== null && (
        <BeginTeamDialog cycleId={cycleId} clause={clause} people={team} onClose={() => setTeam(undefined)} />
      )}
    </>
  );
}
