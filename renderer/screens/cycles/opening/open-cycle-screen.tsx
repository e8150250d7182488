import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { type OpeningDraft, type Preview, standingsOf, untouched } from '#renderer/joining/opening-draft.ts';
import { useKept } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { OutsideNotice } from '#renderer/screens/cycles/outside-notice.tsx';
import { Card, EmptyState, LinkButton, Loaded, Notice, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { appraiserLooks } from './appraiser-look.ts';
import { LookNotices } from './look-notices.tsx';
import { OpenAction } from './open-action.tsx';
import { OpeningTable } from './opening-table.tsx';
import { OutList } from './out-list.tsx';
import { PassedDays } from './passed-days.tsx';
import { WhichCycle } from './which-cycle.tsx';

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
          return <OneCycle search={search} />;
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

/** The cycle that was chosen, under the school's policy. */
function OneCycle({ search }: Pick<ScreenProps<'openCycle'>, 'search'>) {
  const { period, starts, ends } = search;
  const asked = {
    periodId: period === '' ? null : period,
    starts: isDay(starts) ? starts : null,
    ends: isDay(ends) ? ends : null,
  };
  return (
    <Loaded reading={useRead('cycles.preview', asked)}>
      {(preview) => (
        <Stack>
          <WhichCycle preview={preview} />
          <Chosen preview={preview} search={search} />
        </Stack>
      )}
    </Loaded>
  );
}

interface ChosenProps {
  preview: Preview;
  search: ScreenProps<'openCycle'>['search'];
}

function Chosen({ preview, search }: ChosenProps) {
  const { periodId, starts, ends, choices } = preview;
  const there = choices.find((one) => one.periodId === periodId && one.starts === starts);
  if (!there?.cycleId) return <Opening key={`${periodId}/${starts}/${ends}`} preview={preview} search={search} />;
  const show = <LinkButton to={href('cycle', { cycleId: there.cycleId })}>{says.show}</LinkButton>;
  const title = there.closedOn ? words.cycles.one.closed(shortDay(there.closedOn, lang)) : says.isOpen;
  return <Notice kind="info" title={title} actions={show} />;
}

function Opening({ preview, search }: ChosenProps) {
  const { periodId, starts, ends, people } = preview;
  const [draft, setDraft] = useKept<OpeningDraft>(`opening/${periodId}/${starts}/${ends}`, untouched);
  const staff = useRead('staff.list', { leavers: false });
  const standings = standingsOf(people, draft);
  if (standings.in.length + standings.restricted.length === 0) {
    return <EmptyState text={says.nobody} action={<LinkButton to={href('staff')}>{says.staff}</LinkButton>} />;
  }
  const look = appraiserLooks(standings.in, draft, preview, staff.state === 'ready' ? staff.value.staff : []);
  return (
    <Stack>
      <OutsideNotice outside={preview.outside} />
      <PassedDays preview={preview} standings={standings} draft={draft} onDraft={setDraft} />
      <LookNotices people={standings.in} look={look} preview={preview} />
      {standings.restricted.length > 0 && <Notice kind="info">{says.restricted(standings.restricted.length)}</Notice>}
      <OpenAction preview={preview} standings={standings} draft={draft}>
        {(errors) => (
          <Card title={says.in(standings.in.length)}>
            <OpeningTable
              people={standings.in}
              preview={preview}
              draft={draft}
              onDraft={setDraft}
              errors={errors}
              look={look}
              search={search}
            />
          </Card>
        )}
      </OpenAction>
      <Card title={says.out(standings.out.length)}>
        <OutList people={standings.out} draft={draft} onDraft={setDraft} />
      </Card>
    </Stack>
  );
}
