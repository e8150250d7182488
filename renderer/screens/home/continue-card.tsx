import type { CycleId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/said.ts';
import { useRead } from '#renderer/ask.ts';
import { href } from '#renderer/routes.ts';
import { aboutText } from '#renderer/screens/documents/about.ts';
import { useSaveDocument } from '#renderer/screens/documents/put-out.ts';
import { yearly } from '#renderer/screens/documents/yearly.ts';
import { Button, ButtonRow, Card, LinkButton, Loaded, Stack, TextLink } from '#renderer/ui/index.ts';
import { whenInWords } from '#renderer/words/days.ts';
import { words } from '#renderer/words/en.ts';
import type { HomeFacts } from './home-screen.tsx';
import './continue-card.css';

/** The reviews that were worked on last, and the two papers that every year asks for. */
export function ContinueCard({ home: { recent, cycle, today } }: { home: HomeFacts }) {
  const says = words.home.keepGoing;
  const school = useRead('school.read', {});
  return (
    <Card title={says.title}>
      <Stack>
        {cycle && (
          <Loaded reading={school}>
            {({ documentLanguage }) => <YearlyPapers cycleId={cycle.id} language={documentLanguage} />}
          </Loaded>
        )}
        {recent.length === 0 && <p className="small">{says.nothing}</p>}
        {recent.length > 0 && (
          <ul className="recent">
            {recent.map(({ reviewId, name, cycleLabel, at }) => (
              <li key={reviewId}>
                <TextLink to={href('review', { reviewId })}>{says.review(name, cycleLabel)}</TextLink>{' '}
                <span className="small">{says.at(whenInWords(at, today))}</span>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function YearlyPapers({ cycleId, language }: { cycleId: CycleId; language: LanguageChoice }) {
  const { save, busy } = useSaveDocument();
  const subject = { of: 'cycle', cycleId } as const;
  return (
    <ButtonRow>
      <LinkButton to={href('document', { document: yearly.governorReport }, { about: aboutText(subject), language })}>
        {words.home.keepGoing.report}
      </LinkButton>
      <Button
        busy={busy}
        onClick={() => void save({ document: yearly.trainingNeeds, subject, language, format: 'excel' })}
      >
        {words.home.keepGoing.needs}
      </Button>
    </ButtonRow>
  );
}
