import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { useSetSearch } from '#renderer/address.ts';
import { useRead } from '#renderer/ask.ts';
import { href, type ScreenProps } from '#renderer/routes.ts';
import { chosenCycle } from '#renderer/screens/cycles/cycle-choice.tsx';
import { DataTable, EmptyState, LinkButton, Loaded, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { filteredReviews, reviewColumns } from './review-columns.tsx';
import { ReviewFilters } from './review-filters.tsx';

const says = words.reviews;

/** Everybody who has a review in a cycle, with the stage and the next day to keep. */
export function ReviewsScreen({ search }: ScreenProps<'reviews'>) {
  const cycles = useRead('cycles.list', {});
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        actions={
          <>
            <LinkButton to={href('cycles')}>{says.cycles}</LinkButton>
            <LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>
          </>
        }
      />
      <Loaded reading={cycles}>
        {(list) => {
          const cycle = chosenCycle(list.cycles, search.cycle);
          if (cycle) return <OfCycle cycleId={cycle.id} cycles={list.cycles} search={search} />;
          const open = <LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>;
          return <EmptyState text={says.empty} action={open} />;
        }}
      </Loaded>
    </>
  );
}

interface OfCycleProps {
  cycleId: CycleId;
  cycles: Output<'cycles.list'>['cycles'];
  search: ScreenProps<'reviews'>['search'];
}

function OfCycle({ cycleId, cycles, search }: OfCycleProps) {
  const reviews = useRead('reviews.list', { cycleId });
  const setSearch = useSetSearch('reviews');
  return (
    <Loaded reading={reviews}>
      {(list) => (
        <DataTable
          label={says.title}
          rows={filteredReviews(list.reviews, search)}
          rowId={(row) => row.reviewId}
          columns={reviewColumns}
          view={search}
          onView={setSearch}
          open={(row) => href('review', { reviewId: row.reviewId }, search)}
          filters={
            <ReviewFilters
              cycleId={cycleId}
              cycles={cycles}
              stages={list.stages}
              search={search}
              onSearch={setSearch}
            />
          }
          empty={<EmptyState text={says.noMatch} />}
        />
      )}
    </Loaded>
  );
}
