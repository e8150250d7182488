import { useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import {
  appraiserOf,
  type Candidate,
  type OpeningDraft,
  type Preview,
  withLeftOut,
} from '#renderer/joining/opening-draft.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import type { ScreenProps } from '#renderer/places/routes.ts';
import { Button, DataTable, EmptyState, ReasonDialog, type TableColumn, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ownPeriodInWords } from '#renderer/words/review/own-period.ts';
import { AppraiserCell } from './appraiser-cell.tsx';
import type { AppraiserLook } from './appraiser-look.ts';
import type { OpeningErrors } from './open-action.tsx';
import { fitting, OpeningFilters, sitesOf } from './opening-filters.tsx';
import { SameAppraiserDialog } from './same-appraiser-dialog.tsx';

const says = words.cycles.open;

interface OpeningTableProps {
  people: readonly Candidate[];
  preview: Preview;
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
  errors: OpeningErrors;
  look: (person: Candidate) => AppraiserLook;
  search: ScreenProps<'openCycle'>['search'];
}

/** What is being asked, and about whom. */
interface Asking {
  what: 'same' | 'leave-out';
  of: readonly StaffId[];
}

/** Those who are in, each with the appraiser; several at once are given the same one, or left out. */
export function OpeningTable(props: OpeningTableProps) {
  const { people, preview, draft, onDraft, look, search } = props;
  const setSearch = useSetSearch('openCycle');
  const chosen = useChosen();
  const [asking, setAsking] = useState<Asking>();
  const columns = columnsOf(props);

  function close(next: OpeningDraft = draft): void {
    setAsking(undefined);
    if (next === draft) return;
    onDraft(next);
    chosen.choose(new Set());
  }

  return (
    <>
      <DataTable
        list="openCycle"
        label={says.in(people.length)}
        rows={fitting(people, look, search)}
        rowId={(row) => row.staffId}
        columns={columns}
        view={search}
        order="name"
        counted={words.staff.counted}
        onView={setSearch}
        chosen={chosen}
        among={people}
        chosenActions={(rows) => (
          <>
            <Button onClick={() => setAsking({ what: 'same', of: idsOf(rows) })}>{says.same(rows.length)}</Button>
            <Button onClick={() => setAsking({ what: 'leave-out', of: idsOf(rows) })}>
              {says.leaveOut(rows.length)}
            </Button>
          </>
        )}
        filters={<OpeningFilters people={people} look={look} most={preview.most} search={search} />}
        empty={<EmptyState text={says.nobodyFits} />}
      />
      {asking?.what === 'same' && <SameAppraiserDialog ids={asking.of} draft={draft} onClose={close} />}
      {asking?.what === 'leave-out' && (
        <ReasonDialog
          title={says.leaveOutTitle(asking.of.length)}
          hint={says.reasonHint}
          action={says.leaveOut(asking.of.length)}
          onDo={(reason) => close(withLeftOut(draft, asking.of, reason))}
          onClose={() => close()}
        />
      )}
    </>
  );
}

function idsOf(people: readonly Candidate[]): StaffId[] {
  return people.map(({ staffId }) => staffId);
}

function columnsOf({ people, preview, draft, onDraft, errors, look }: OpeningTableProps): TableColumn<Candidate>[] {
  const site: TableColumn<Candidate>[] =
    sitesOf(people).length > 1 ? [{ id: 'site', heading: says.site, text: (row) => row.site ?? '' }] : [];
  return [
    nameColumn<Candidate>(words.cycles.one.name),
    {
      id: 'job',
      heading: words.cycles.one.jobTitle,
      text: (row) => row.jobTitle,
      cell: (row) => <JobAndPeriod row={row} />,
    },
    ...site,
    {
      id: 'appraiser',
      heading: words.cycles.one.appraiser,
      text: (row) => appraiserOf(row, draft)?.appraiserName ?? '',
      sortBy: (row) => row.proposed?.appraiserName ?? null, // what is being chosen must not move its row
      cell: (row) => (
        <AppraiserCell
          row={row}
          draft={draft}
          onDraft={onDraft}
          look={look(row)}
          most={preview.most}
          error={errors.get(row.staffId)}
        />
      ),
    },
  ];
}

/** What somebody does, and their own period where it is not the whole cycle. */
function JobAndPeriod({ row }: { row: Candidate }) {
  const own = ownPeriodInWords(row.period);
  return (
    <>
      {row.jobTitle}
      {own !== '' && <div className="small">{own}</div>}
    </>
  );
}
