import { shortDay } from '#domain/day-words.ts';
import { inLanguage } from '#domain/said.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import type { OpenReview } from '#renderer/form/open-review.ts';
import { useSchoolCalendar } from '#renderer/school-calendar.ts';
import { Disclosure, Tag, type TagKind } from '#renderer/ui/index.ts';
import { daysInWords, ruleInWords, sumInWords, urgencyOf, waitsForInWords } from '#renderer/words/deadlines.ts';
import { words } from '#renderer/words/en.ts';

type DeadlineRow = OpenReview['deadlines'][number];

/** A deadline of a step: by when, how it stands, and on demand the sum with the policy's clause. */
export function DeadlineLine({ deadline, review }: { deadline: DeadlineRow; review: OpenReview }) {
  const { rule, unit, from, due } = deadline;
  const calendar = useSchoolCalendar();
  const after = review.steps.find(({ id }) => id === rule.after);
  const inWords = ruleInWords(rule.amount, unit, after ? inLanguage(after.label, 'en') : '', from);
  const state = stateOf(deadline, calendar);
  const says = words.review.people;
  return (
    <>
      <p className="small">
        {due === null ? inWords : says.by(shortDay(due, 'en'))}
        {due !== null && deadline.doneOn === null && ` · ${waitsForInWords(deadline.waitsFor, termsOf(review))}`}{' '}
        <Tag kind={state.kind}>{state.label}</Tag>
      </p>
      {from !== null && due !== null && (
        <Disclosure title={inWords}>
          <p>
            {sumInWords(from, due, rule.amount, unit, calendar)} {says.clause(rule.clause)}
          </p>
        </Disclosure>
      )}
    </>
  );
}

function stateOf(
  { state, due, daysLeft, unit }: DeadlineRow,
  calendar: SchoolCalendar,
): { kind: TagKind; label: string } {
  const says = words.review.deadline;
  if (state === 'done') return { kind: 'ok', label: says.done };
  if (state === 'done-late') return { kind: 'warn', label: says['done-late'] };
  if (due === null || daysLeft === null) return { kind: 'neutral', label: says.waiting };
  return { kind: urgencyOf(daysLeft), label: daysInWords(due, daysLeft, unit, calendar) };
}

/** The two sides in the policy's words. */
function termsOf({ terms }: OpenReview): { appraisee: string; appraiser: string } {
  return { appraisee: inLanguage(terms.appraisee.one, 'en'), appraiser: inLanguage(terms.appraiser.one, 'en') };
}
