import { useMemo, useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import { useSetSearch } from '#renderer/address.ts';
import type { ScreenProps } from '#renderer/routes.ts';
import { Button, DataTable, EmptyState, type TableColumn, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AppraiserField } from './appraiser-field.tsx';
import { LeaveOutDialog } from './leave-out-dialog.tsx';
import { appraiserBox, type OpeningErrors } from './open-action.tsx';
import { appraiserOf, type Candidate, type OpeningDraft, withAppraiser } from './opening-draft.ts';
import { SameAppraiserDialog } from './same-appraiser-dialog.tsx';
import './opening-table.css';

const says = words.cycles.open;

interface OpeningTableProps {
  people: readonly Candidate[];
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
  errors: OpeningErrors;
  search: ScreenProps<'openCycle'>['search'];
}

/** What is being asked, and about whom. */
interface Asking {
  what: 'same' | 'leave-out';
  of: readonly StaffId[];
}

/** Those who are in, each with the appraiser; several at once are given the same one, or left out. */
export function OpeningTable({ people, draft, onDraft, errors, search }: OpeningTableProps) {
  const setSearch = useSetSearch('openCycle');
  const chosen = useChosen();
  const [asking, setAsking] = useState<Asking>();
  const columns = useMemo(() => columnsOf(draft, onDraft, errors), [draft, onDraft, errors]);

  function close(next: OpeningDraft = draft): void {
    setAsking(undefined);
    if (next === draft) return;
    onDraft(next);
    chosen.choose(new Set());
  }

  return (
    <>
      <DataTable
        label={says.in(people.length)}
        rows={people}
        rowId={(row) => row.staffId}
        columns={columns}
        view={search}
        onView={setSearch}
        chosen={chosen}
        chosenActions={(rows) => (
          <>
            <Button onClick={() => setAsking({ what: 'same', of: idsOf(rows) })}>{says.same(rows.length)}</Button>
            <Button onClick={() => setAsking({ what: 'leave-out', of: idsOf(rows) })}>
              {says.leaveOut(rows.length)}
            </Button>
          </>
        )}
        empty={<EmptyState text={says.nobody} />}
      />
      <SameAppraiserDialog open={asking?.what === 'same'} ids={asking?.of ?? []} draft={draft} onClose={close} />
      <LeaveOutDialog open={asking?.what === 'leave-out'} ids={asking?.of ?? []} draft={draft} onClose={close} />
    </>
  );
}

function idsOf(people: readonly Candidate[]): StaffId[] {
  return people.map(({ staffId }) => staffId);
}

function columnsOf(
  draft: OpeningDraft,
  onDraft: (draft: OpeningDraft) => void,
  errors: OpeningErrors,
): TableColumn<Candidate>[] {
  return [
    { id: 'name', heading: words.cycles.one.name, text: (row) => row.name },
    { id: 'job', heading: words.cycles.one.jobTitle, text: (row) => row.jobTitle },
    {
      id: 'appraiser',
      heading: words.cycles.one.appraiser,
      text: (row) => appraiserOf(row, draft)?.appraiserName ?? '',
      sortBy: (row) => row.proposed?.appraiserName ?? null, // what is being chosen must not move its row
      cell: (row) => <AppraiserCell row={row} draft={draft} onDraft={onDraft} error={errors.get(row.staffId)} />,
    },
  ];
}

interface AppraiserCellProps {
  row: Candidate;
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
  error: string | undefined;
}

function AppraiserCell({ row, draft, onDraft, error }: AppraiserCellProps) {
  const appraiser = appraiserOf(row, draft);
  const staffId: StaffId = row.staffId;
  const isMissing = error !== undefined && !appraiser?.appraiserName.trim();
  return (
    <div className="appraiser-cell">
      <AppraiserField
        id={appraiserBox(staffId)}
        label={words.cycles.appraiser.of(row.name)}
        labelHidden
        of={staffId}
        value={appraiser}
        onChange={(next) => onDraft(withAppraiser(draft, staffId, next))}
        error={isMissing ? error : undefined}
      />
    </div>
  );
}
