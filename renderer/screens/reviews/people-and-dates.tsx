import type { Found } from '#renderer/form/found.ts';
import type { OpenReview } from '#renderer/form/open-review.ts';
import { FactsQuestion } from '#renderer/form/questions/facts-question.tsx';
import { firstOfKind } from '#renderer/form/sections.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AppraiserFact } from './appraiser-fact.tsx';
import { StepList } from './step-list.tsx';

interface PeopleAndDatesProps {
  id: string;
  title: string;
  review: OpenReview;
  found: Found;
}

/** Whose review it is, who appraises, and the steps of the policy's checklist with their days and deadlines. */
export function PeopleAndDates({ id, title, review, found }: PeopleAndDatesProps) {
  const facts = firstOfKind(review.forms, 'facts');
  return (
    <Card id={id} title={title}>
      <Stack>
        <div>
          {facts && <FactsQuestion question={facts} review={review} found={found} />}
          <AppraiserFact review={review} />
        </div>
        <h3>{words.review.people.steps}</h3>
        <StepList review={review} found={found} />
      </Stack>
    </Card>
  );
}
