import type { Output } from '#contract/index.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import { TrailBroken } from '#renderer/school/trail-broken.tsx';
import {
  Button,
  DataTable,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeader,
  Stack,
  type TableColumn,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { TrailFilters } from './trail-filters.tsx';
import { TrailState } from './trail-state.tsx';

type Trail = Output<'trail.list'>;
type Line = Trail['lines'][number];

const says = words.trail;

/** Who did what and when, between two days: of everybody or about one person. */
export function TrailScreen({ search }: ScreenProps<'trail'>) {
  const person = search.person === '' ? null : (search.person as StaffId); // the door checks it by its schema
  const days = { from: dayOf(search.from), until: dayOf(search.until) };
  const trail = useRead('trail.list', { ...days, person, kind: search.kind, words: search.find }, { stays: true });
  const check = useWrite('trail.check');
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
        note={<TrailState />}
        actions={
          <>
            {trail.state === 'ready' && <PutOut trail={trail.value} search={search} />}
            <Button busy={check.busy} onClick={() => void check.ask({})}>
              {says.check}
            </Button>
          </>
        }
      />
      <Stack>
        <TrailBroken isThere />
        <Loaded reading={trail}>{(found) => <Lines trail={found} search={search} />}</Loaded>
      </Stack>
    </>
  );
}

function dayOf(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** To the page of what is shown here, which is printed and saved from there. */
function PutOut({ trail: { from, until }, search: { person, kind, find } }: { trail: Trail; search: Search<'trail'> }) {
  const about = aboutText({
    of: 'trail',
    filter: { from, until, kind, words: find, person: person === '' ? null : (person as StaffId) }, // as above
  });
  return <LinkButton to={href('document', { document: 'what-happened' }, { about })}>{says.putOut}</LinkButton>;
}

function Lines({ trail, search }: { trail: Trail; search: Search<'trail'> }) {
  const onSearch = useSetSearch('trail');
  return (
    <>
      <DataTable
        list="trail"
        label={says.label}
        rows={trail.lines}
        rowId={({ id }) => id}
        columns={columns}
        view={search}
        order="-at"
        counted={says.counted}
        onView={onSearch}
        filters={<TrailFilters trail={trail} search={search} onSearch={onSearch} />}
        empty={<EmptyState text={says.nothing} />}
      />
      {trail.more > 0 && <p>{says.more(trail.more)}</p>}
    </>
  );
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'at', heading: says.columns.at, text: ({ at }) => at, oneLine: true, sortBy: ({ instant }) => instant },
  { id: 'by', heading: says.columns.by, text: ({ by }) => (by === null ? says.program : words.people.roles[by]) },
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  { id: 'about', heading: says.columns.about, text: ({ about }) => about },
  { id: 'number', heading: says.columns.number, text: ({ number }) => number, oneLine: true },
];
