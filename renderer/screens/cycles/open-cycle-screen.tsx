import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/dates.ts';
import { shortDay } from '#domain/day-words.ts';
import { useKept, useSetSearch } from '#renderer/address.ts';
import { useRead } from '#renderer/ask.ts';
import { href, type ScreenProps } from '#renderer/routes.ts';
import { together } from '#renderer/together.ts';
import { Card, Choice, EmptyState, LinkButton, Loaded, Notice, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { OpenAction } from './open-action.tsx';
import { busyAppraisers, type OpeningDraft, standingsOf, untouched } from './opening-draft.ts';
import { OpeningTable } from './opening-table.tsx';
import { OutList } from './out-list.tsx';

const says = words.cycles.open;

/** One preview before a cycle is opened: who is in, who is out and why, and who appraises whom. */
export function OpenCycleScreen({ search }: ScreenProps<'openCycle'>) {
  const reading = together({ current: useRead('policies.current', {}), school: useRead('school.read', {}) });
  return (
    <>
      <PageHeader title={says.title} help={says.help} crumbs={[{ label: words.cycles.title, to: href('cycles') }]} />
      <Loaded reading={reading}>
        {({ current, school }) => {
          if (!current.policy) return <First part="policy" />;
          if (!school.headteacherId || !school.businessManagerId) return <First part="offices" />;
          return <Period search={search} />;
        }}
      </Loaded>
    </>
  );
}

/** What has to be done before any cycle can be opened. */
function First({ part }: { part: keyof typeof says.first }) {
  const { text, action } = says.first[part];
  return <EmptyState text={text} action={<LinkButton to={href('setUpPart', { part })}>{action}</LinkButton>} />;
}

/** The period that can be opened, under the school's policy. */
function Period({ search }: Pick<ScreenProps<'openCycle'>, 'search'>) {
  const starts = isDay(search.starts) ? search.starts : null;
  return (
    <Loaded reading={useRead('cycles.preview', { starts })}>
      {(preview) => (
        <Stack>
          <PeriodChoice preview={preview} />
          {preview.choices.some((choice) => choice.open && choice.starts === preview.starts) ? (
            <Notice
              kind="info"
              title={says.isOpen}
              actions={<LinkButton to={href('cycles')}>{says.show}</LinkButton>}
            />
          ) : (
            <Opening key={preview.starts} preview={preview} search={search} />
          )}
        </Stack>
      )}
    </Loaded>
  );
}

type Preview = Output<'cycles.preview'>;

function PeriodChoice({ preview }: { preview: Preview }) {
  const setSearch = useSetSearch('openCycle');
  return (
    <Choice<string>
      label={says.period}
      hint={says.dates(shortDay(preview.starts, 'en'), shortDay(preview.ends, 'en'))}
      width="middle"
      options={preview.choices.map(({ starts, label, open }) => ({
        value: starts,
        label: open ? says.already(label) : label,
      }))}
      value={preview.starts}
      onChange={(starts) => setSearch({ starts, page: 1 })}
    />
  );
}

interface OpeningProps {
  preview: Preview;
  search: ScreenProps<'openCycle'>['search'];
}

function Opening({ preview, search }: OpeningProps) {
  const [draft, setDraft] = useKept<OpeningDraft>(`opening/${preview.starts}`, untouched);
  const standings = standingsOf(preview.people, draft);
  if (standings.in.length + standings.kept.length === 0) {
    return <EmptyState text={says.nobody} action={<LinkButton to={href('staff')}>{says.staff}</LinkButton>} />;
  }
  return (
    <Stack>
      {busyAppraisers(standings.in, draft).map(({ name, count }) => (
        <Notice key={name} kind="warn">
          {says.many(name, count)}
        </Notice>
      ))}
      {standings.kept.length > 0 && <Notice kind="info">{says.kept(standings.kept.length)}</Notice>}
      <OpenAction preview={preview} standings={standings} draft={draft}>
        {(errors) => (
          <Card title={says.in(standings.in.length)}>
            <OpeningTable people={standings.in} draft={draft} onDraft={setDraft} errors={errors} search={search} />
          </Card>
        )}
      </OpenAction>
      <Card title={says.out(standings.out.length)}>
        <OutList people={standings.out} draft={draft} onDraft={setDraft} />
      </Card>
    </Stack>
  );
}
