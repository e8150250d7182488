import type { Output } from '#contract/index.ts';
import { longDay, shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { PaperList } from '#renderer/papers/paper-list.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Card,
  EmptyState,
  GlanceTable,
  LinkButton,
  Loaded,
  Notice,
  PageHeader,
  PlainTable,
  Stack,
  Tag,
} from '#renderer/ui/index.ts';
import { amountOfDays } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

type Meeting = Output<'season.ofCycle'>['meetings'][number];
type Appraiser = Meeting['appraisers'][number];

const says = words.season;

/** Who has to hold which meetings of a cycle, against slots, terms and notice, and what cannot fit and why. */
export function SeasonScreen({ params: { cycleId } }: ScreenProps<'season'>) {
  const reading = together({
    season: useRead('season.ofCycle', { cycleId }),
    list: useRead('documents.list', { under: { of: 'cycle', cycleId } }),
    school: useRead('school.read', {}),
  });
  return (
    <Loaded reading={reading}>
      {({ season, list, school }) => (
        <>
          <PageHeader
            title={says.title(season.cycleLabel)}
            help={says.help}
            crumbs={[{ label: season.cycleLabel, to: href('cycle', { cycleId }) }]}
            note={says.note(season.perDay)}
            actions={<LinkButton to={href('reviews')}>{says.book}</LinkButton>}
          />
          <Stack>
            {season.meetings.length === 0 && <EmptyState text={says.none} />}
            {season.meetings.map((meeting) => (
              <MeetingCard key={meeting.phase} meeting={meeting} />
            ))}
            <Card title={says.papers}>
              <PaperList
                papers={list.documents.filter(({ id }) => id === 'season-page')}
                subject={{ of: 'cycle', cycleId }}
                languages={list.languages}
                wanted={school.documentLanguage}
              />
            </Card>
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function MeetingCard({ meeting }: { meeting: Meeting }) {
  const { label, notices, terms, appraisers } = meeting;
  const title = inWindow(label);
  const noFit = appraisers.flatMap((one) => one.noFit.map((of) => ({ ...of, appraiser: nameOf(one) })));
  const sum = (of: 'people' | 'held' | 'booked' | 'open') => appraisers.reduce((all, one) => all + one[of], 0);
  return (
    <Card title={title}>
      <Stack>
        <p>
          {whenOf(meeting)} {says.counts(sum('people'), sum('held'), sum('booked'), sum('open'))}
          {noFit.length === 0 && sum('open') > 0 && meeting.until !== null && ` ${says.allFit}`}
        </p>
        {notices.map(({ task, amount, unit, clause }) => (
          <p key={inWindow(task)} className="small">
            {says.notice(inWindow(task), amountOfDays(amount, unit), clause)}
          </p>
        ))}
        <Tight appraisers={appraisers} />
        <GlanceTable
          list={`season-${meeting.phase}`}
          label={says.appraisers(title)}
          rows={appraisers}
          rowId={({ appraiser }) => appraiser}
          columns={columns}
          order="appraiser"
          counted={says.counted}
          empty={null}
        />
        {noFit.length > 0 && (
          <GlanceTable
            list={`season-cannot-${meeting.phase}`}
            label={says.cannot(title)}
            rows={noFit}
            order="appraiser"
            counted={says.countedMeetings}
            empty={null}
            rowId={({ id, appraiser }) => `${id}/${appraiser}`}
            open={({ id }) => href('review', { reviewId: id })}
            columns={[
              { id: 'person', heading: says.person, text: ({ name }) => name },
              { id: 'appraiser', heading: says.appraiser, text: ({ appraiser }) => appraiser },
              { id: 'why', heading: says.why, text: ({ why }) => says.reasons[why] },
            ]}
          />
        )}
        {terms.length > 0 && (
          <PlainTable
            label={says.terms(title)}
            rows={terms}
            rowId={({ starts }) => starts}
            columns={[
              { id: 'term', heading: says.term, text: ({ name }) => name },
              { id: 'from', heading: says.from, text: ({ starts }) => shortDay(starts, lang) },
              { id: 'to', heading: says.to, text: ({ ends }) => shortDay(ends, lang) },
              { id: 'days', heading: says.meetingDays, text: ({ days }) => String(days), align: 'end' },
            ]}
          />
        )}
      </Stack>
    </Card>
  );
}

/** A sentence for each appraiser who cannot hold all of theirs in time. */
function Tight({ appraisers }: { appraisers: readonly Appraiser[] }) {
  const tight = appraisers.flatMap((one) =>
    one.until !== null && one.noFit.some(({ why }) => why !== 'booked-late')
      ? says.tight(nameOf(one), one.open, one.days, shortDay(one.until, lang))
      : [],
  );
  if (tight.length === 0) return null;
  return (
    <Notice kind="warn">
      {tight.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

const columns = [
  { id: 'appraiser', heading: says.appraiser, text: nameOf },
  {
    id: 'people',
    heading: says.people,
    text: ({ people }: Appraiser) => String(people),
    sortBy: ({ people }: Appraiser) => people,
    align: 'end' as const,
  },
  {
    id: 'held',
    heading: says.held,
    text: ({ held }: Appraiser) => String(held),
    sortBy: ({ held }: Appraiser) => held,
    align: 'end' as const,
  },
  {
    id: 'booked',
    heading: says.booked,
    text: ({ booked }: Appraiser) => String(booked),
    sortBy: ({ booked }: Appraiser) => booked,
    align: 'end' as const,
  },
  {
    id: 'open',
    heading: says.notBooked,
    text: ({ open }: Appraiser) => String(open),
    sortBy: ({ open }: Appraiser) => open,
    align: 'end' as const,
  },
  {
    id: 'days',
    heading: says.days,
    text: ({ until, days }: Appraiser) => (until === null ? '' : String(days)),
    sortBy: ({ until, days }: Appraiser) => (until === null ? null : days),
    align: 'end' as const,
  },
  {
    id: 'slots',
    heading: says.slots,
    text: ({ until, slots }: Appraiser) => (until === null ? '' : String(slots)),
    sortBy: ({ until, slots }: Appraiser) => (until === null ? null : slots),
    align: 'end' as const,
  },
  {
    id: 'noFit',
    heading: says.noFit,
    text: ({ noFit }: Appraiser) => String(noFit.length),
    sortBy: ({ noFit }: Appraiser) => noFit.length,
    cell: ({ noFit }: Appraiser) => (noFit.length === 0 ? '0' : <Tag kind="warn">{String(noFit.length)}</Tag>),
    align: 'end' as const,
  },
];

function nameOf({ name }: Pick<Appraiser, 'name'>): string {
  return name === '' ? says.nobody : name;
}

function whenOf({ opens, until }: Meeting): string {
  if (until === null) return says.noLastDay;
  return opens === null ? says.by(longDay(until, lang)) : says.between(longDay(opens, lang), longDay(until, lang));
}
