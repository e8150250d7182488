import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { OpenReview, QuestionProps } from '#renderer/form/open-review.ts';
import { Facts } from '#renderer/ui/index.ts';

type Fact = QuestionOf<'facts'>['show'][number]['fact'];

/** What the head of a form prints about the person. */
export function FactsQuestion({ question, review }: QuestionProps<'facts'>) {
  const rows = question.show.map(({ fact, label }) => ({ label: inLanguage(label, 'en'), value: facts[fact](review) }));
  return <Facts rows={rows} />;
}

const facts: Record<Fact, (review: OpenReview) => string> = {
  name: ({ staff }) => staff.name,
  'job-title': ({ staff }) => staff.jobTitle,
  appraiser: ({ review }) => review.appraiserName,
  'appraiser-job-title': ({ appraiserJobTitle }) => appraiserJobTitle ?? '–',
  cycle: ({ cycle }) => cycle.label,
  site: ({ staff }) => staff.site ?? '–',
  'meeting-day': ({ steps }) => dayOrNone(steps.find(({ means }) => means === 'meeting')?.on),
  'previous-meeting-day': ({ previous }) => dayOrNone(previous?.meetingOn),
};

function dayOrNone(on: Day | null | undefined): string {
  return on ? shortDay(on, 'en') : '–';
}
