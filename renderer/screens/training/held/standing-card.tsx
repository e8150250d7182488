import { shortDay } from '#domain/days/day-words.ts';
import { byName, byText } from '#domain/text/order.ts';
import type { StandingState } from '#domain/training/standing.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { AddNeedLink } from '#renderer/training/add-need-link.tsx';
import {
  Button,
  Card,
  Choice,
  DataTable,
  EmptyState,
  Stack,
  type TableColumn,
  Tag,
  type TagKind,
  useChosen,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { Held, NewEvent } from './held.ts';

type Line = Held['lines'][number];

const says = words.trainingHeld.standing;
const kinds: Record<StandingState, TagKind> = { missing: 'warn', over: 'bad', 'runs-out': 'warn', has: 'ok' };

interface StandingCardProps {
  held: Held;
  search: ScreenProps<'trainingHeld'>['search'];
  /** Begins to record a training at which the ticked people were. */
  onRecord: (event: NewEvent) => void;
}

/** Everybody of whom something is asked, by training and name: first those who still need it, the rest a choice away. */
export function StandingCard({ held, search, onRecord }: StandingCardProps) {
  const chosen = useChosen();
  const setSearch = useSetSearch('trainingHeld');
  const { lines, mustHaves, nextTerm } = held;
  const fitting = lines
    .filter(
      ({ state, mustHaveId }) =>
        (search.state === 'all' || state !== 'has') && (search.what === '' || mustHaveId === search.what),
    )
    .toSorted((a, b) => byText(a.what, b.what) || byName(a, b));
  return (
    <Card title={says.title}>
      <Stack>
        <p>{says.until(nextTerm.name, nextTerm.ends)}</p>
        <DataTable
          list="trainingHeld"
          label={says.label}
          rows={fitting}
          among={lines}
          rowId={({ mustHaveId, staffId }) => `${mustHaveId}/${staffId}`}
          columns={columns}
          view={search}
          order="what"
          counted={says.counted}
          onView={setSearch}
          open={({ staffId }) => href('person', { staffId })}
          chosen={chosen}
          chosenActions={(rows) => (
            <>
              <Button onClick={() => onRecord(eventOf(rows))}>{words.trainingHeld.recordFor}</Button>
              <AddNeedLink staffIds={rows.map(({ staffId }) => staffId)} />
            </>
          )}
          filters={
            <>
              <Choice
                label={says.filterState}
                width="middle"
                options={[
                  { value: '', label: says.open },
                  { value: 'all', label: says.everything },
                ]}
                value={search.state}
                onChange={(state) => setSearch({ state, page: 1 })}
              />
              <Choice
                label={says.filterWhat}
                width="middle"
                options={[
                  { value: '', label: says.allTraining },
                  ...mustHaves.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={search.what}
                onChange={(what) => setSearch({ what, page: 1 })}
              />
            </>
          }
          empty={<EmptyState text={lines.length === 0 ? says.empty : says.fits} />}
        />
      </Stack>
    </Card>
  );
}

/** A training at which whoever is ticked was: the one that all of the rows are about, where it is one. */
function eventOf(rows: readonly Line[]): NewEvent {
  const kinds = new Set(rows.map(({ mustHaveId }) => mustHaveId));
  const [kind = ''] = kinds;
  return { isNew: true, kind: kinds.size === 1 ? kind : '', people: [...new Set(rows.map(({ staffId }) => staffId))] };
}

const columns: readonly TableColumn<Line>[] = [
  nameColumn(says.columns.name),
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  {
    id: 'state',
    heading: says.columns.state,
    text: ({ state }) => says.states[state],
    cell: ({ state }) => <Tag kind={kinds[state]}>{says.states[state]}</Tag>,
  },
  {
    id: 'heldOn',
    heading: says.columns.heldOn,
    text: ({ heldOn }) => (heldOn ? shortDay(heldOn, lang) : ''),
    sortBy: ({ heldOn }) => heldOn,
    oneLine: true,
  },
  {
    id: 'until',
    heading: says.columns.until,
    text: ({ heldOn, until }) => (until ? shortDay(until, lang) : heldOn ? says.forGood : ''),
    sortBy: ({ until }) => until,
    oneLine: true,
  },
];
