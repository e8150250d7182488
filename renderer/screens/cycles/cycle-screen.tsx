import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/day-words.ts';
import { inLanguage } from '#domain/said.ts';
import { useSetSearch } from '#renderer/address.ts';
import { useRead } from '#renderer/ask.ts';
import { href, type ScreenProps } from '#renderer/routes.ts';
import { StageTag } from '#renderer/screens/reviews/stage-tag.tsx';
import { Card, DataTable, EmptyState, Loaded, PageHeader, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { LeftOutList } from './left-out-list.tsx';

type CycleFacts = Output<'cycles.byId'>;

/** One cycle: who has a review, who has none and why. */
export function CycleScreen({ params, search }: ScreenProps<'cycle'>) {
  const cycle = useRead('cycles.byId', { cycleId: params.cycleId });
  return (
    <Loaded reading={cycle}>
      {(facts) => (
        <>
          <PageHeader
            title={words.cycles.one.title(facts.label)}
            help={words.cycles.one.help}
            crumbs={[{ label: words.cycles.title, to: href('cycles') }]}
            note={noteOf(facts)}
          />
          <Stack>
            <People people={facts.in} search={search} />
            <Card title={words.cycles.one.out(facts.out.length)}>
              <LeftOutList cycleId={facts.id} people={facts.out} />
            </Card>
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function noteOf({ policyTitle, starts, ends }: CycleFacts): string {
  return words.cycles.one.note(inLanguage(policyTitle, 'en'), shortDay(starts, 'en'), shortDay(ends, 'en'));
}

function People({ people, search }: { people: CycleFacts['in']; search: ScreenProps<'cycle'>['search'] }) {
  const setSearch = useSetSearch('cycle');
  return (
    <Card title={words.cycles.one.in(people.length)}>
      <DataTable
        label={words.cycles.one.in(people.length)}
        rows={people}
        rowId={(row) => row.staffId}
        columns={columns}
        view={search}
        onView={setSearch}
        open={(row) => href('review', { reviewId: row.reviewId })}
        empty={<EmptyState text={words.cycles.open.nobody} />}
      />
    </Card>
  );
}

const says = words.cycles.one;
const columns: TableColumn<CycleFacts['in'][number]>[] = [
  { id: 'name', heading: says.name, text: (row) => row.name },
  { id: 'job', heading: says.jobTitle, text: (row) => row.jobTitle },
  { id: 'appraiser', heading: says.appraiser, text: (row) => row.appraiserName },
  {
    id: 'stage',
    heading: says.stage,
    text: (row) => words.stages[row.stage],
    cell: (row) => <StageTag stage={row.stage} />,
  },
];
