import { useCallback, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { BeginObservation } from '#renderer/observations/begin-observation.tsx';
import { type ObservedRow, observedColumns } from '#renderer/observations/observed-rows.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  IconAdd,
  Loaded,
  PageHeader,
  Stack,
  type TableColumn,
  useChosen,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NotSeenCard } from './not-seen-card.tsx';
import { useObservationActions } from './observation-actions.tsx';

const says = words.observations;

/** Who has not been observed yet, and every observation, the latest first. */
export function ObservationsScreen({ search }: ScreenProps<'observations'>) {
  const reading = useRead('observations.list', { staffId: null });
  const [begins, setBegins] = useState<{ whose: StaffId | undefined }>();
  const beginOf = useCallback((whose: StaffId) => setBegins({ whose }), []);
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        actions={
          <Button
            look="main"
            icon={<IconAdd size={18} aria-hidden="true" />}
            onClick={() => setBegins({ whose: undefined })}
          >
            {says.begin}
          </Button>
        }
      />
      <Loaded reading={reading}>
        {(list) => (
          <Stack>
            <NotSeenCard list={list} onBegin={beginOf} />
            <ObservedCard list={list} search={search} />
            {begins && (
              <BeginObservation whose={begins.whose} rules={list.rules} onClose={() => setBegins(undefined)} />
            )}
          </Stack>
        )}
      </Loaded>
    </>
  );
}

const columns: readonly TableColumn<ObservedRow>[] = [nameColumn(says.columns.name), ...observedColumns];

interface ObservedCardProps {
  list: Output<'observations.list'>;
  search: ScreenProps<'observations'>['search'];
}

function ObservedCard({ list, search }: ObservedCardProps) {
  const onSearch = useSetSearch('observations');
  const chosen = useChosen();
  const actions = useObservationActions(list.today);
  return (
    <Card title={says.list}>
      <DataTable
        list="observations"
        label={says.list}
        rows={list.observations}
        rowId={({ recordId }) => recordId}
        columns={columns}
        view={search}
        order="-day"
        counted={says.counted}
        onView={onSearch}
        open={({ recordId }) => href('observation', { recordId })}
        chosen={chosen}
        chosenActions={actions.buttons}
        empty={<EmptyState text={says.empty} />}
      />
      {actions.dialog}
    </Card>
  );
}
