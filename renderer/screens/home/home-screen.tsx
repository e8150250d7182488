import { longDay, weekdayName } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { WeekBars } from '#renderer/charts/week-bars.tsx';
import { SheetsReminder } from '#renderer/handover/sheets-reminder.tsx';
import { ToJoinCards } from '#renderer/joining/to-join-cards.tsx';
import { SetUpList } from '#renderer/school/set-up-list.tsx';
import { SetUpStrip } from '#renderer/school/set-up-strip.tsx';
import { TrailBroken } from '#renderer/school/trail-broken.tsx';
import { Card, Columns, Loaded, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { BackupNotice } from './backup-notice.tsx';
import { ComingCard } from './coming-card.tsx';
import { ContinueCard } from './continue-card.tsx';
import { CycleCard } from './cycle-card.tsx';
import { FirstWeekCard } from './first-week-card.tsx';
import { HeadteacherCards } from './headteacher-cards.tsx';
import type { HomeFacts } from './home-facts.ts';
import { RequestsDue } from './requests-due.tsx';
import { ToDo } from './to-do.tsx';
import { YearCard } from './year-card.tsx';

/** More people who can join a cycle than these are shown on the cycle's own screen. */
const MOST_JOINING = 3;

/** What needs doing, in date order, and the cycle at a glance. */
export function HomeScreen() {
  const home = useRead('home.read', {});
  const setUp = useRead('school.setUp', {});
  const vault = useRead('vault.state', {});
  const isHeadteacher = vault.state === 'ready' && vault.value.role === 'headteacher';
  const help = isHeadteacher ? [words.home.headteacher.help, ...words.home.help] : words.home.help;
  return (
    <>
      <PageHeader title={words.home.title} help={help} note={<DateLine home={home} />} />
      <Loaded reading={together({ home, setUp })}>
        {(facts) => (
          <Stack>
            <TrailBroken />
            <BackupNotice />
            {!facts.setUp.finished &&
              (facts.home.cycles.length > 0 ? (
                <SetUpStrip at="home" />
              ) : (
                <ProseWidth>
                  <h2>{words.shell.screens.setUp}</h2>
                  <SetUpList />
                </ProseWidth>
              ))}
            <SheetsReminder />
            <RequestsDue />
            <Columns beside={<AtAGlance home={facts.home} />}>
              <Stack>
                {isHeadteacher && <HeadteacherCards />}
                <FirstWeekCard />
                <ToDo home={facts.home} />
              </Stack>
            </Columns>
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function DateLine({ home }: { home: ReturnType<typeof useRead<'home.read'>> }) {
  if (home.state !== 'ready') return null;
  const { today } = home.value;
  return `${weekdayName(today, lang)} ${longDay(today, lang)}`;
}

function AtAGlance({ home }: { home: HomeFacts }) {
  const { cycles } = home;
  return (
    <Stack>
      <ToJoinCards most={MOST_JOINING} />
      <ComingCard coming={home.coming} />
      <CycleCard cycles={cycles} />
      {cycles.length > 0 && (
        <>
          <YearCard />
          <Card title={words.home.weeks}>
            <WeekBars
              title={words.home.weeks}
              weeks={home.weeks.map(({ monday, count, late }) => ({ starts: monday, count, late }))}
            />
          </Card>
        </>
      )}
      <ContinueCard home={home} />
    </Stack>
  );
}
