import { shortDay } from '#domain/days/day-words.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { SaveDeadlines } from '#renderer/deadlines/save-deadlines.tsx';
import type { MissingByBox } from '#renderer/form/filling.ts';
import { FactsQuestion } from '#renderer/form/questions/facts-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import { ButtonRow, Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { ownPeriodInWords } from '#renderer/words/review/own-period.ts';
import { takenInInWords } from '#renderer/words/review/standing.ts';
import { AppraiserFact } from './appraiser-fact.tsx';
import { fillingOf } from './filling.ts';
import type { OpenReview } from './open-review.ts';
import { PayPart } from './pay/pay-part.tsx';
import { StepList } from './step-list.tsx';

interface PeopleAndDatesProps {
  id: string;
  title: string;
  review: OpenReview;
  found: MissingByBox;
}

/** Whose review it is, who appraises, and the steps of the policy's checklist with their days and deadlines. */
export function PeopleAndDates({ id, title, review, found }: PeopleAndDatesProps) {
  const hasRunning = review.deadlines.some(({ state }) => state === 'due' || state === 'late');
  const facts = firstOfKind(review.forms, 'facts');
  return (
    <Card id={id} title={title}>
      <Stack>
        <div>
          {facts && <FactsQuestion question={withoutAppraiser(facts)} filling={fillingOf(review)} found={found} />}
          <AppraiserFact review={review} />
          {review.takenIn && <p>{words.review.people.takenIn(takenInInWords(review.takenIn))}</p>}
          {review.ownPeriod && <p>{ownPeriodOf(review.ownPeriod)}</p>}
        </div>
        <h3>{words.review.people.steps}</h3>
        <StepList review={review} found={found} />
        {review.pay && review.pay.step === null && (
          <>
            <h3>{words.pay.form.title}</h3>
            <PayPart review={review} />
          </>
        )}
        {hasRunning && (
          <ButtonRow>
            <SaveDeadlines of={{ of: 'records', recordIds: [review.review.id] }} />
          </ButtonRow>
        )}
      </Stack>
    </Card>
  );
}

/** The head of a form names the appraiser too; here a line of their own does, which can be changed. */
function withoutAppraiser(facts: QuestionOf<'facts'>): QuestionOf<'facts'> {
  return { ...facts, show: facts.show.filter(({ fact }) => fact !== 'appraiser') };
}

/** Why the period is not the whole cycle, or only when they joined where it does not follow the contract. */
function ownPeriodOf(period: NonNullable<OpenReview['ownPeriod']>): string {
  const says = words.review.people;
  const why = ownPeriodInWords(period);
  return why === '' && period.joinedOn !== null ? says.joined(shortDay(period.joinedOn, lang)) : says.ownPeriod(why);
}
