import type { Output } from '#contract/index.ts';
import { dueFilter, filteredDue } from '#domain/deadlines/due-filter.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import { EmptyState, LinkButton, Loaded, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { DueGroups } from './due-groups.tsx';
import { DueList } from './due-list.tsx';
import { dueCycles, dueRows } from './due-rows.ts';

const says = words.due;

/** Every deadline that runs: one list, or grouped by what somebody asks for, each group with its counts. */
export function DueScreen({ search }: ScreenProps<'due'>) {
  const list = useRead('deadlines.list', {});
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.shell.screens.home, to: href('home') }]}
        note={list.state === 'ready' && <Count list={list.value} />}
        actions={<PutOut search={search} />}
      />
      <Loaded reading={list}>{(facts) => <Due list={facts} search={search} />}</Loaded>
    </>
  );
}

/** To the page of what is shown here, which is printed and saved from there. */
function PutOut({ search }: { search: Search<'due'> }) {
  const about = aboutText({ of: 'due', filter: dueFilter.parse(search) });
  return <LinkButton to={href('document', { document: 'what-is-due' }, { about })}>{says.putOut}</LinkButton>;
}

function Count({ list: { deadlines, today } }: { list: Output<'deadlines.list'> }) {
  return says.note(deadlines.length, deadlines.filter(({ due }) => due < today).length);
}

function Due({ list, search }: { list: Output<'deadlines.list'>; search: Search<'due'> }) {
  const onSearch = useSetSearch('due');
  const rows = dueRows(list);
  if (rows.length === 0) return <NothingDue hasCycle={list.cycles.length > 0} />;
  const { today } = list;
  const cycles = dueCycles(list);
  const props = { rows: filteredDue(rows, search, today), all: rows, today, cycles, search, onSearch };
  const { by, of } = search;
  return by !== '' && of === '' ? <DueGroups {...props} by={by} /> : <DueList {...props} />;
}

/** Nothing runs, and what to do so that something does. */
function NothingDue({ hasCycle }: { hasCycle: boolean }) {
  return hasCycle ? (
    <EmptyState text={says.nothing} action={<LinkButton to={href('reviews')}>{says.reviews}</LinkButton>} />
  ) : (
    <EmptyState text={says.noCycle} action={<LinkButton to={href('openCycle')}>{says.openCycle}</LinkButton>} />
  );
}
