import { shortDay } from '#domain/days/day-words.ts';
import type { OpenReview } from '#renderer/form/open-review.ts';
import { Disclosure, Tag, type TagKind } from '#renderer/ui/index.ts';
import { daysInWords, ruleInWords, urgencyOf, waitsForInWords, whyInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/en.ts';

type DeadlineRow = OpenReview['deadlines'][number];

/** A deadline of a step: by when, how it stands, and on demand the sum with the policy's clause. */
export function DeadlineLine({ deadline, review }: { deadline: DeadlineRow; review: OpenReview }) {
  const { due, state } = deadline;
  const shown = shownState(deadline);
  const says = words.review.people;
  if (state === 'not-asked') return <NotAsked review={review} tag={shown} />;
  return (
    <>
      <p className="small">
        {due === null ? ruleInWords(deadline) : says.by(shortDay(due, 'en'))}
        {due !== null && deadline.doneOn === null && ` · ${waitsForInWords(deadline.waitsFor, sidesOf(review))}`}{' '}
        <Tag kind={shown.kind}>{shown.label}</Tag>
      </p>
      {due !== null && (
        <Disclosure title={ruleInWords(deadline)}>
          <p>{whyInWords(deadline)}</p>
        </Disclosure>
      )}
    </>
  );
}

interface StateShown {
  kind: TagKind;
  label: string;
}

/** A day before the person joined. */
function NotAsked({ review: { ownPeriod }, tag }: { review: OpenReview; tag: StateShown }) {
  return (
    <p className="small">
      {ownPeriod?.joinedOn && words.review.people.notAsked(shortDay(ownPeriod.joinedOn, 'en'))}{' '}
      <Tag kind={tag.kind}>{tag.label}</Tag>
    </p>
  );
}

function shownState({ state, due, daysLeft, leftUnit }: DeadlineRow): StateShown {
  const says = words.review.deadline;
  if (state === 'done') return { kind: 'ok', label: says.done };
  if (state === 'done-late') return { kind: 'warn', label: says['done-late'] };
  if (state === 'not-asked') return { kind: 'neutral', label: says['not-asked'] };
  if (due === null || daysLeft === null) return { kind: 'neutral', label: says.waiting };
  return { kind: urgencyOf(daysLeft), label: daysInWords(due, daysLeft, leftUnit) };
}

/** The two sides in the policy's words. */
function sidesOf({ terms }: OpenReview) {
  return { appraisee: terms.appraisee.one, appraiser: terms.appraiser.one };
}
