import type { Output } from '#contract/index.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { whyShared } from '#renderer/disclosures/shared-card.tsx';
import { aboutText } from '#renderer/papers/about.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import {
  DataTable,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeader,
  type TableColumn,
  TextLink,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { DisclosureFilters } from './disclosure-filters.tsx';

type List = Output<'disclosures.list'>;
type Line = List['disclosures'][number];

const says = words.disclosures;

/** Whom papers were shown to between two days: of everybody or of one person, for every purpose or for one. */
export function DisclosuresScreen({ search }: ScreenProps<'disclosures'>) {
  const onSearch = useSetSearch('disclosures');
  const list = useRead('disclosures.list', {
    from: dayOf(search.from),
    until: dayOf(search.until),
    person: personOf(search),
    purpose: search.purpose,
  });
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
        actions={list.state === 'ready' && <PutOut list={list.value} search={search} />}
      />
      <Loaded reading={list}>
        {(found) => (
          <DataTable
            list="disclosures"
            label={says.label}
            rows={found.disclosures}
            rowId={({ id }) => id}
            columns={columns}
            view={search}
            order="-on"
            counted={says.counted}
            onView={onSearch}
            filters={<DisclosureFilters list={found} search={search} onSearch={onSearch} />}
            empty={<EmptyState text={says.nothing} />}
          />
        )}
      </Loaded>
    </>
  );
}

function dayOf(text: string): Day | null {
  return isDay(text) ? text : null;
}

function personOf({ person }: Search<'disclosures'>): StaffId | null {
  return person === '' ? null : (person as StaffId); // the door checks it by its schema
}

/** To the page of what is shown here, which is printed and saved from there. */
function PutOut({ list: { from, until }, search }: { list: List; search: Search<'disclosures'> }) {
  const filter = { from, until, person: personOf(search), purpose: search.purpose };
  const about = aboutText({ of: 'disclosures', filter });
  return <LinkButton to={href('document', { document: 'what-was-shared' }, { about })}>{says.putOut}</LinkButton>;
}

const columns: readonly TableColumn<Line>[] = [
  {
    id: 'on',
    heading: says.columns.on,
    text: ({ sharedOn }) => shortDay(sharedOn, lang),
    oneLine: true,
    sortBy: ({ sharedOn }) => sharedOn,
  },
  {
    id: 'whose',
    heading: says.columns.whose,
    text: whose,
    cell: (line) => <TextLink to={recordAddress(line)}>{whose(line)}</TextLink>,
  },
  { id: 'what', heading: says.columns.what, text: ({ what }) => what || says.whole },
  { id: 'with', heading: says.columns.with, text: ({ sharedWith }) => sharedWith },
  { id: 'why', heading: says.columns.why, text: whyShared, long: true },
];

function whose({ names, cycleLabel }: Line): string {
  return [names, cycleLabel].filter(Boolean).join(', ');
}
