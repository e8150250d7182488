import { useMemo, useState } from 'react';
import { nameColumn } from '#renderer/people/name-column.ts';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type Search } from '#renderer/places/routes.ts';
import { Button, Card, DataTable, EmptyState, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { takenInInWords } from '#renderer/words/review/standing.ts';
import type { CycleFacts } from './cycle-facts.ts';
import { LeaveCycleDialog } from './leave-cycle-dialog.tsx';

type Member = CycleFacts['in'][number];

const says = words.cycles.one;

/** Those who have a review in a cycle; while it is open, anybody whose review is not signed can be left out of it. */
export function CyclePeople({ cycle, search }: { cycle: CycleFacts; search: Search<'cycle'> }) {
  const setSearch = useSetSearch('cycle');
  const [leaving, setLeaving] = useState<Member>();
  const isOpen = cycle.closedOn === null;
  const hasDecision = cycle.in.some(({ takenIn }) => takenIn);
  const columns = useMemo(
    () => [
      nameColumn<Member>(says.name),
      ...facts,
      ...(hasDecision ? [decision] : []),
      ...(isOpen ? [leaveColumn(setLeaving)] : []),
    ],
    [hasDecision, isOpen],
  );
  return (
    <Card title={says.in(cycle.in.length)}>
      <DataTable
        list="cyclePeople"
        label={says.in(cycle.in.length)}
        rows={cycle.in}
        rowId={(row) => row.staffId}
        columns={columns}
        view={search}
        order="name"
        counted={words.staff.counted}
        onView={setSearch}
        open={(row) => href('review', { reviewId: row.reviewId })}
        empty={<EmptyState text={words.cycles.open.nobody} />}
      />
      {leaving && <LeaveCycleDialog cycleId={cycle.id} person={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  );
}

const facts: TableColumn<Member>[] = [
  { id: 'job', heading: says.jobTitle, text: (row) => row.jobTitle },
  { id: 'appraiser', heading: says.appraiser, text: (row) => row.appraiserName },
  {
    id: 'stage',
    heading: says.stage,
    text: (row) => words.stages[row.stage],
    cell: (row) => <StageTag stage={row.stage} />,
  },
];

/** Why somebody is in against a rule; the column is there where anybody is. */
const decision: TableColumn<Member> = {
  id: 'decision',
  heading: says.decision,
  text: ({ takenIn }) => (takenIn ? takenInInWords(takenIn) : ''),
};

function leaveColumn(onLeave: (person: Member) => void): TableColumn<Member> {
  return {
    id: 'leave',
    heading: says.leave.heading,
    text: () => '',
    action: true,
    cell: (row) =>
      row.stage !== 'signed' && (
        <Button look="quiet" label={says.leave.of(row.name)} onClick={() => onLeave(row)}>
          {says.leave.action}
        </Button>
      ),
  };
}
