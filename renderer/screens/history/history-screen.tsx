import type { Output } from '#contract/index.ts';
import { concernKind } from '#domain/concern/course.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Card, EmptyState, LinkButton, Loaded, PageHeader, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import './history.css';

type Event = Output<'history.ofPerson'>['events'][number];

const says = words.history;

/** Everything with a day that is kept of one person, year by year on one line, the latest first; no cycle is chosen. */
export function HistoryScreen({ params: { staffId } }: ScreenProps<'history'>) {
  const reading = useRead('history.ofPerson', { staffId });
  return (
    <Loaded reading={reading}>
      {({ name, jobTitle, events }) => (
        <>
          <PageHeader
            title={says.title(name)}
            windowTitle={says.open}
            help={says.help}
            crumbs={[{ label: name, to: href('person', { staffId }) }]}
            note={jobTitle}
            actions={
              <LinkButton
                to={href('document', { document: 'staff-history' }, { about: aboutText({ of: 'person', staffId }) })}
              >
                {says.paper}
              </LinkButton>
            }
          />
          <Stack>
            {events.length === 0 && <EmptyState text={says.empty} />}
            {[...Map.groupBy(events, ({ on }) => on.slice(0, 4))].map(([year, of]) => (
              <Card key={year} title={says.year(year, of.length)}>
                <ol className="history">
                  {of.map((event, at) => (
                    <Line key={`${event.on}/${at}`} event={event} />
                  ))}
                </ol>
              </Card>
            ))}
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function Line({ event }: { event: Event }) {
  const { on, record, cycleLabel } = event;
  const said = whatSaid(event);
  return (
    <li>
      <span className="history-day">{shortDay(on, lang)}</span>
      <span>
        {record ? <TextLink to={recordAddress(record)}>{said}</TextLink> : said}
        {cycleLabel !== null && <span className="small"> {says.inCycle(cycleLabel)}</span>}
      </span>
    </li>
  );
}

function whatSaid({ kind, label, record }: Event): string {
  if (kind === 'step' && label) return inWindow(label);
  const what = says.kinds[kind];
  if (kind === 'concern-begun' || kind === 'concern-over') return says.told(what, record ? kindOf(record) : '');
  return label === null ? what : says.told(what, inWindow(label));
}

/** What a record of the headteacher's is called. */
function kindOf({ kind }: NonNullable<Event['record']>): string {
  const concern = concernKind.safeParse(kind);
  return concern.success ? words.concerns.kinds[concern.data] : '';
}
