import type { CycleId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { useSaveDocument } from '#renderer/papers/put-out.ts';
import { yearly } from '#renderer/papers/yearly.ts';
import { CycleChoice } from '#renderer/people/cycle-choice.tsx';
import { useKept } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, LinkButton, Loaded, Stack, TextLink } from '#renderer/ui/index.ts';
import { whenInWords } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import type { HomeFacts } from './home-facts.ts';
import './continue-card.css';

/** The reviews that were worked on last, and the two papers that every year asks for. */
export function ContinueCard({ home: { recent, cycles, today } }: { home: HomeFacts }) {
  const says = words.home.keepGoing;
  const school = useRead('school.read', {});
  return (
    <Card title={says.title}>
      <Stack>
        <Loaded reading={school}>
          {({ documentLanguage }) => <YearlyPapers cycles={cycles} language={documentLanguage} />}
        </Loaded>
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

/** The papers of one open cycle: of the one that holds today, or of another where several are open. */
function YearlyPapers({ cycles, language }: Pick<HomeFacts, 'cycles'> & { language: LanguageChoice }) {
  const { save, busy } = useSaveDocument();
  const [chosen, choose] = useKept<CycleId | undefined>('cycle', undefined);
  const cycle = cycles.find(({ id }) => id === chosen) ?? cycles[0];
  if (!cycle) return null;
  const subject = { of: 'cycle', cycleId: cycle.id } as const;
  return (
    <>
      {cycles.length > 1 && (
        <CycleChoice label={words.home.keepGoing.cycle} cycles={cycles} value={cycle.id} onChange={choose} />
      )}
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
    </>
  );
}
