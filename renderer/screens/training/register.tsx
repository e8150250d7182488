import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { byName } from '#domain/text/order.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import { AddNeedLink } from '#renderer/training/add-need-link.tsx';
import { Button, DataTable, EmptyState, Loaded, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NeedDialog } from './need-dialog.tsx';
import { NeedsDialog } from './needs-dialog.tsx';
import { type RegisterRow, registerColumns } from './training-columns.tsx';
import { TrainingFilters } from './training-filters.tsx';

interface RegisterProps {
  cycleId: CycleId;
  cycles: Output<'cycles.list'>['cycles'];
  search: ScreenProps<'trainingNeeds'>['search'];
}

/** The needs of one cycle in a table; the one that is open stands in a dialog over it. */
export function Register({ cycleId, cycles, search }: RegisterProps) {
  const needs = useRead('training.list', { cycleId });
  const setSearch = useSetSearch('trainingNeeds');
  const chosen = useChosen();
  const [changed, setChanged] = useState<readonly RegisterRow[]>();
  return (
    <Loaded reading={needs}>
      {(list) => (
        <>
          <DataTable
            list="trainingNeeds"
            label={words.training.title}
            rows={fitting(list.needs, search)}
            rowId={(row) => row.id}
            columns={registerColumns(list.needs)}
            view={search}
            order="name"
            counted={words.training.counted}
            onView={setSearch}
            open={(row) => href('trainingNeeds', {}, { ...search, need: row.id })}
            {...(!list.closed && {
              chosen,
              chosenActions: (rows: readonly RegisterRow[]) => (
                <>
                  <Button onClick={() => setChanged(rows)}>{words.training.many.button}</Button>
                  <AddNeedLink staffIds={rows.map(({ staffId }) => staffId)} cycle={cycleId} />
                </>
              ),
            })}
            among={list.needs}
            filters={
              <TrainingFilters
                cycleId={cycleId}
                cycles={cycles}
                themes={list.themes}
                needs={list.needs}
                search={search}
                onSearch={setSearch}
              />
            }
            empty={<EmptyState text={list.needs.length === 0 ? words.training.empty : words.training.noMatch} />}
          />
          <NeedDialog
            need={list.needs.find(({ id }) => id === search.need)}
            closed={list.closed}
            priorities={list.priorities}
            onClose={() => setSearch({ need: '' })}
          />
          {changed && <NeedsDialog needs={changed} onClose={() => setChanged(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

/** Those that the filters let through, by name. */
function fitting(needs: readonly RegisterRow[], { state, theme, site }: Search<'trainingNeeds'>): RegisterRow[] {
  return needs
    .filter(
      (need) =>
        (state === '' || need.state === state) &&
        (theme === '' || need.theme === theme) &&
        (site === '' || need.site === site),
    )
    .toSorted(byName);
}
