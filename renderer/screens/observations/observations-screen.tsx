import { useMemo, useState } from 'react';
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
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NotSeenCard } from './not-seen-card.tsx';

const says = words.observations;

/** Who has not been observed yet, and every observation, the latest first. */
export function ObservationsScreen({ search }: ScreenProps<'observations'>) {
  const reading = useRead('observations.list', { staffId: null });
  const onSearch = useSetSearch('observations');
  const [begins, setBegins] = useState<{ whose: StaffId | undefined }>();
  const columns = useMemo((): readonly TableColumn<ObservedRow>[] => [ofWhom, ...observedColumns], []);
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
            <NotSeenCard list={list} onBegin={(whose) => setBegins({ whose })} />
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
                empty={<EmptyState text={says.empty} />}
              />
            </Card>
            {begins && (
              <BeginObservation whose={begins.whose} rules={list.rules} onClose={() => setBegins(undefined)} />
            )}
          </Stack>
        )}
      </Loaded>
    </>
  );
}

const ofWhom: TableColumn<ObservedRow> = nameColumn(says.columns.name);
